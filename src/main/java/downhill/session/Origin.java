package downhill.session;

import downhill.document.Document;
import java.nio.file.Path;
import java.util.Optional;

/// Where what is open is from.
///
/// @param file it was opened from, or saved to last; nothing where it never was
/// @param saved what was there at that time, or at the beginning
public record Origin(Optional<Path> file, Document saved) {
}
