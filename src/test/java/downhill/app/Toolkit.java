package downhill.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.text.Text;

/// The FX toolkit for tests: started once, and asked to do things on its thread, with a time limit.
public final class Toolkit {

    private static final Rectangle2D PIXEL = new Rectangle2D(0, 0, 1, 1);

    /// A machine with much else to do, on which a test shall have what is left, may need longer.
    private static final long LIMIT_SECONDS = Long.getLong("toolkit.limit.seconds", 60);
    private static final StyleFaults STYLE_FAULTS = StyleFaults.heard();

    private Toolkit() {
    }

    public static void start() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(started::countDown);
        }
        if (!started.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the toolkit has not started");
        }
        Platform.setImplicitExit(false);
    }

    /// Does something on the FX thread and waits for what comes of it. What a listener throws meanwhile, or what is wrong
    /// with the style sheets, would only be printed: here it is thrown, too. What the toolkit throws because it can't paint
    /// a window without a display that is taller than 1000 pixels is none of the task's doing.
    static <T> T onFxThread(Callable<T> task) throws Throwable {
        CompletableFuture<T> answer = new CompletableFuture<>();
        List<Throwable> uncaught = new ArrayList<>();
        Platform.runLater(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {
                if (!isOfDisplay(thrown)) {
                    uncaught.add(thrown);
                }
            });
            try {
                T result = task.call();
                STYLE_FAULTS.taken().forEach(fault -> uncaught.add(new AssertionError(fault)));
                if (!uncaught.isEmpty()) {
                    throw new AssertionError("thrown by a listener", uncaught.getFirst());
                }
                answer.complete(result);
            } catch (Throwable thrown) {
                answer.completeExceptionally(thrown);
            }
        });
        try {
            return answer.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause();
        } catch (TimeoutException late) {
            throw new AssertionError("not done within " + LIMIT_SECONDS + " s:\n" + whereTheFxThreadIs(), late);
        }
    }

    private static boolean isOfDisplay(Throwable thrown) {
        return Stream.of(thrown.getStackTrace()).anyMatch(frame ->
                frame.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow"));
    }

    /// On that thread: lets everything that waits for it have its turn.
    public static void awaitTurn() {
        Object waiting = new Object();
        Platform.runLater(() -> Platform.exitNestedEventLoop(waiting, null));
        Platform.enterNestedEventLoop(waiting);
    }

    /// On that thread: waits for a scene's next pulse, while everything else goes on.
    public static void awaitPulse(Scene scene) {
        Object waiting = new Object();
        Runnable done = () -> Platform.exitNestedEventLoop(waiting, null);
        scene.addPostLayoutPulseListener(done);
        Platform.enterNestedEventLoop(waiting);
        scene.removePostLayoutPulseListener(done);
    }

    static String whereTheFxThreadIs() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().equals("JavaFX Application Thread"))
                .flatMap(entry -> Stream.of(entry.getValue())).map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n"));
    }

    /// Styles and lays out what has changed, and only that, as the toolkit does before it takes a picture. To ask the root
    /// for it would style everything anew, and take most of the time of all tests. It is a picture of something small: to
    /// take one of the root, it would draw each canvas.
    static void restyle(Parent root) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(PIXEL);
        text(root).orElseThrow().snapshot(parameters, null);
    }

    private static Optional<Node> text(Node node) {
        if (node instanceof Text) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            for (Node inside : parent.getChildrenUnmodifiable()) {
                Optional<Node> found = text(inside);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
