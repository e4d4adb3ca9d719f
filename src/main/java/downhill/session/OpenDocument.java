package downhill.session;

import java.nio.file.Path;
import java.util.Optional;

/// What the window tells of the document that is open.
///
/// @param file it is kept in, if it is
/// @param changed whether there are changes that aren't in the file
/// @param undoes what undoing would take back
/// @param redoes what redoing would do again
public record OpenDocument(Optional<Path> file, boolean changed, Optional<Change> undoes, Optional<Change> redoes) {
}
