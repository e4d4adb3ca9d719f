package downhill.app;

import downhill.export.ExportTask;
import downhill.picture.Words;
import java.nio.file.Path;

/// Says which files have not been written where the program is ended before, from the keyboard or by the system.
///
/// @param console where it is said
/// @param words in which language
record Unfinished(Console console, Words words) {

    /// @param export writes the file
    void watch(Path file, ExportTask export) {
        Thread last = new Thread(() -> say(file, export), "unfinished export");
        Runtime.getRuntime().addShutdownHook(last);
        export.outcome().whenComplete((result, mistake) -> forget(last));
    }

    /// Who waits for an export may end the program before this has been told that it is over.
    private void say(Path file, ExportTask export) {
        if (!export.isOver()) {
            console.complain(words.text("export.ended", file));
        }
    }

    private static void forget(Thread last) {
        try {
            Runtime.getRuntime().removeShutdownHook(last);
        } catch (IllegalStateException alreadyEnding) {
            // Then it is being said.
        }
    }
}
