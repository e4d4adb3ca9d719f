package downhill.app;

import downhill.descent.Complaint;
import java.nio.file.Path;

/// How an export ended.
sealed interface Exported {

    /// @param file is written, whole
    record Done(Path file) implements Exported {
    }

    /// Nothing is written; what was there before still is.
    ///
    /// @param why in words for the user
    record Failed(Complaint why) implements Exported {
    }

    /// Given up because somebody asked for it; nothing is written.
    record Cancelled() implements Exported {
    }
}
