package downhill.app;

import downhill.user.Log;
import downhill.user.Mistake;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// What comes of our own mistakes, wherever they happen: each is told on standard error, kept in the log, and shown in the
/// window, once; and the program goes on.
final class Mishaps implements Thread.UncaughtExceptionHandler {

    /// A picture that can't be drawn fails sixty times a second, and might fail in another way each time.
    private static final int MOST = 50;

    /// Of how many lines a mistake is known again: it is the same, whatever the way was that led there.
    private static final int TELLING = 6;

    private final Console console;
    private final Set<List<String>> known = new HashSet<>();
    private Log log = Log.none();
    private Consumer<Mistake> shown = mistake -> { };
    private boolean isOver;

    Mishaps(Console console) {
        this.console = console;
    }

    /// From now on they are kept there, too.
    synchronized void keepIn(Log kept) {
        log = kept;
    }

    /// From now on they are shown, too.
    ///
    /// @param window takes them on any thread
    synchronized void showIn(Consumer<Mistake> window) {
        shown = window;
    }

    /// From now on nothing is told. Where the program is ended from outside, the toolkit ends itself beside all else that is
    /// still to be done, and fails at whatever is to be painted meanwhile, which it would print itself, too.
    synchronized void end() {
        isOver = true;
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    }

    @Override
    public synchronized void uncaughtException(Thread thread, Throwable unexpected) {
        if (isOver) {
            return;
        }
        Mistake mistake = Mistake.of(unexpected);
        List<String> telling = mistake.lines().subList(0, Math.min(TELLING, mistake.lines().size()));
        if (known.size() < MOST && known.add(telling)) {
            console.unexpected(unexpected);
            log.note(mistake);
            shown.accept(mistake);
        }
    }
}
