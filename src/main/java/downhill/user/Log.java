package downhill.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/// What has happened to the program, for whoever is to find out why something went wrong: a few files in a folder, of which
/// the oldest goes when the newest is full. Nothing personal is in it.
///
/// A log that can't be written is silent: nothing depends on it. May be used on any thread.
public final class Log implements AutoCloseable {

    private static final String FILES = "downhill.%g.log";
    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_FILES = 3;

    private final Optional<FileHandler> file;

    private Log(Optional<FileHandler> file) {
        this.file = file;
    }

    /// One that keeps nothing.
    public static Log none() {
        return new Log(Optional.empty());
    }

    /// Goes on with the log of a folder, which need not exist. Of several programs at once each has files of its own.
    public static Log in(Path folder) {
        return in(folder, MOST_BYTES);
    }

    static Log in(Path folder, int mostBytes) {
        try {
            Files.createDirectories(folder);
            // In a pattern, a percent sign stands for something else.
            String pattern = folder.toString().replace("%", "%%") + "/" + FILES;
            FileHandler file = new FileHandler(pattern, mostBytes, MOST_FILES, true);
            file.setEncoding("UTF-8");
            file.setFormatter(new Lines());
            file.setErrorManager(new Silence());
            return new Log(Optional.of(file));
        } catch (IOException | SecurityException cannotBeWritten) {
            return none();
        }
    }

    /// Notes that something has happened.
    ///
    /// @param event in words of the program's own, nothing of the user's
    public void note(String event) {
        file.ifPresent(kept -> kept.publish(new LogRecord(Level.INFO, event)));
    }

    public void note(Mistake mistake) {
        file.ifPresent(kept -> kept.publish(new LogRecord(Level.SEVERE, mistake.text().stripTrailing())));
    }

    @Override
    public void close() {
        file.ifPresent(FileHandler::close);
    }

    /// A line with the time, to the second and in UTC, and the event.
    private static final class Lines extends Formatter {

        @Override
        public String format(LogRecord event) {
            return event.getInstant().truncatedTo(ChronoUnit.SECONDS) + " " + event.getMessage() + "\n";
        }
    }

    /// A full disk is not worth a word: what the user loses by it is told elsewhere.
    private static final class Silence extends ErrorManager {

        @Override
        public void error(String message, Exception failure, int code) {
            // Nothing depends on the log.
        }
    }
}
