package downhill.app;

import downhill.app.draw.Pipeline;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The start of the toolkit for a window. It takes as long as all else that comes before the window, and most of that is
/// waiting: so it may begin before the arguments are read, wherever they can't ask for anything but a window.
final class ToolkitStart {

    /// What each argument begins with that asks for something else than a window.
    private static final List<String> WINDOWLESS = List.of("--render", "--tell", "--list", "--help", "--version");

    private CompletableFuture<Void> started;

    /// Begins now, unless something else than a window may be asked for, or there is no display.
    static ToolkitStart ahead(List<String> arguments) {
        ToolkitStart start = new ToolkitStart();
        if (!Display.isMissing() && mayOpen(arguments)) {
            start.begin();
        }
        return start;
    }

    /// Whether nothing but a window can come of arguments, or a refusal.
    static boolean mayOpen(List<String> arguments) {
        return arguments.stream().noneMatch(argument -> WINDOWLESS.stream().anyMatch(argument::startsWith));
    }

    private void begin() {
        Pipeline.prepare();
        started = CompletableFuture.runAsync(() -> Platform.startup(() -> { }),
                // No daemon: the toolkit's own thread becomes what this one is, and the window keeps the program open.
                work -> Thread.ofPlatform().name("toolkit").daemon(false).start(work));
    }

    /// Asks for something as soon as there is a toolkit, without waiting for it; what fails where there is none.
    <T> CompletableFuture<T> then(Supplier<CompletableFuture<T>> next) {
        if (started == null) {
            begin();
        }
        return started.thenCompose(done -> next.get());
    }

    /// Waits until there is a toolkit.
    ///
    /// @return whether there is; not where no window can be opened on the display, or the system lacks libraries
    boolean await() {
        if (started == null) {
            begin();
        }
        try {
            started.join();
            return true;
        } catch (CompletionException failed) {
            return switch (failed.getCause()) {
                case UnsupportedOperationException noDisplay -> false;
                case LinkageError noLibraries -> false;
                case null, default -> throw failed;
            };
        }
    }

    /// Waits until nothing is under way any more: the program must not end while the toolkit starts.
    void settle() {
        if (started != null) {
            started.handle((done, failed) -> done).join();
        }
    }
}
