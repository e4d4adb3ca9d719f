package downhill.export;

import downhill.descent.Complaint;
import java.nio.file.Path;

/// How an export ended.
public sealed interface ExportResult {

    /// @param file is written, whole
    record Done(Path file) implements ExportResult {
    }

    /// Nothing is written; what was there before still is.
    ///
    /// @param why in words for the user
    record Failed(Complaint why) implements ExportResult {
    }

    /// Given up because somebody asked for it; nothing is written.
    record Cancelled() implements ExportResult {
    }
}
