package downhill.app;

import downhill.descent.Scenario;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A real window on a real desk, with a hand on the mouse and the keyboard. Used from the test's own thread: what the
/// hand does goes through the desktop and back, so what comes of it must be waited for.
final class Desk {

    private static final long LIMIT_SECONDS = 20;

    final Opened opened;
    private final Robot robot;

    private Desk(Opened opened, Robot robot) {
        this.opened = opened;
        this.robot = robot;
    }

    static Desk with(Scenario scenario) throws Throwable {
        Toolkit.start();
        Desk desk = get(() -> {
            Opened opened = Opened.seen(scenario);
            opened.stage.setX(20);
            opened.stage.setY(10);
            opened.stage.requestFocus();
            return new Desk(opened, new Robot());
        });
        desk.await("the window has the focus", () -> desk.opened.stage.isFocused()
                && desk.opened.stage.getX() == 20 && desk.opened.stage.getY() == 10);
        return desk;
    }

    void close() throws Throwable {
        run(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            Window.getWindows().stream().toList().forEach(Window::hide);
        });
    }

    static <T> T get(Callable<T> question) throws Throwable {
        return Toolkit.onFxThread(question);
    }

    static void run(Runnable task) throws Throwable {
        get(() -> {
            task.run();
            return null;
        });
    }

    /// Changes something not by hand, and waits until it is shown.
    void change(Runnable task) throws Throwable {
        run(() -> {
            task.run();
            opened.pulse();
        });
    }

    /// Waits until something is so, but not for ever.
    void await(String what, Callable<Boolean> condition) throws Throwable {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!get(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + LIMIT_SECONDS + " s: " + what + "; " + get(this::told));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private String told() {
        Node focused = opened.stage.getScene() == null ? null : opened.stage.getScene().getFocusOwner();
        return opened.session.scenario() + ", " + opened.session.viewing().view() + ", " + opened.session.player().head()
                + ", focus on " + focused + ", pointer at " + robot.getMousePosition();
    }

    /// The middle of a node, on the screen.
    static Point2D middle(Node node) throws Throwable {
        return get(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    <N extends Node> N find(Class<N> type, String selector) throws Throwable {
        return get(() -> opened.find(type, selector));
    }

    void moveTo(Point2D place) throws Throwable {
        run(() -> robot.mouseMove(place));
        await("the pointer is there", () -> robot.getMousePosition().distance(place) < 1.5);
    }

    void press() throws Throwable {
        run(() -> robot.mousePress(MouseButton.PRIMARY));
    }

    void release() throws Throwable {
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    /// Two clicks, as fast as a hand can.
    void doubleClick() throws Throwable {
        run(() -> {
            for (int click = 0; click < 2; click++) {
                robot.mousePress(MouseButton.PRIMARY);
                robot.mouseRelease(MouseButton.PRIMARY);
            }
        });
    }

    void click(Node node) throws Throwable {
        moveTo(middle(node));
        press();
        release();
    }

    void wheel(int turns) throws Throwable {
        run(() -> robot.mouseWheel(turns));
    }

    /// Presses keys one after the other, holding them all, and releases them.
    void keys(KeyCode... codes) throws Throwable {
        run(() -> type(codes));
    }

    /// The same, on the FX thread.
    void type(KeyCode... codes) {
        for (KeyCode code : codes) {
            robot.keyPress(code);
        }
        for (KeyCode code : List.of(codes).reversed()) {
            robot.keyRelease(code);
        }
    }

    /// Every stage that is open. On the FX thread.
    static List<Stage> openStages() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast).toList();
    }
}
