package downhill.app;

import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.Look;
import downhill.app.draw.Styles;
import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import downhill.export.Format;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.scene.Scene;
import downhill.session.Session;
import downhill.session.Signal;
import downhill.session.Workers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window, opened for a test. On the FX thread.
public final class Opened {

    private static final Fonts FONTS = new Fonts();
    private static final Ruler RULER = new Ruler();

    final Stage stage = new Stage();
    final Window window;
    public final Session session;
    /// Sweeps and maps that have been asked for: made only by [#survey()], most tests don't look at them.
    private final Deque<Runnable> surveys = new ArrayDeque<>();
    final List<Format> exported = new ArrayList<>();
    double chance = 0.5;

    private Opened(Scene scene) {
        Styles.useFor(Theme.light());
        Look look = new Look(Words.of("en"), FONTS, RULER, new Colours(Theme.light()));
        Workers workers = new Workers(Runnable::run, surveys::add, Platform::runLater);
        Signal signal = new Signal();
        session = Session.open(Optimizers.installed(), workers, scene, Catalogue.first(), signal);
        window = new Window(stage, look, session, signal, () -> chance, exported::add);
    }

    public static Opened first() {
        return of(Scene.of(Catalogue.first().scenario(), Catalogue.first().nudge()));
    }

    static Opened of(Scenario scenario) {
        return of(Scene.of(scenario, Catalogue.withFormula(scenario.loss()).orElse(Catalogue.first()).nudge()));
    }

    static Opened of(Scene scene) {
        Opened opened = new Opened(scene);
        opened.window.open(1440, 900);
        opened.show();
        return opened;
    }

    public void close() {
        stage.close();
    }

    /// Does what a pulse does.
    public void show() {
        StackPane root = window.root();
        for (int pass = 0; pass < 2; pass++) {
            window.showIfStale();
            root.applyCss();
            root.layout();
        }
    }

    /// The window's content in another size, as a resized stage would have it.
    public void resize(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
        for (int pass = 0; pass < 3; pass++) {
            window.refresh();
            window.root().applyCss();
            window.root().resize(width, height);
            window.root().layout();
        }
    }

    /// Makes the sweeps and maps that are waiting; they arrive with a later pulse.
    void survey() {
        while (!surveys.isEmpty()) {
            surveys.remove().run();
        }
    }

    /// Asks for the toolkit's next pulse and waits for it, and for no other.
    void pulse() {
        Platform.requestNextPulse();
        awaitPulse();
    }

    /// Waits for the next pulse that somebody else has asked for.
    void awaitPulse() {
        Object waiting = new Object();
        Runnable done = () -> Platform.exitNestedEventLoop(waiting, null);
        stage.getScene().addPostLayoutPulseListener(done);
        Platform.enterNestedEventLoop(waiting);
        stage.getScene().removePostLayoutPulseListener(done);
    }

    public <N extends Node> N find(Class<N> type, String selector) {
        Node found = window.root().lookup(selector);
        if (found == null) {
            throw new AssertionError("there is no " + selector);
        }
        return type.cast(found);
    }

    boolean has(String selector) {
        return window.root().lookup(selector) != null;
    }

    /// The field that a screen reader calls so.
    TextField field(String spoken) {
        return (TextField) all(window.root())
                .filter(node -> node instanceof TextField && spoken.equals(node.getAccessibleText()))
                .findFirst().orElseThrow(() -> new AssertionError("there is no field " + spoken));
    }

    /// Types into a field and presses Enter.
    void type(TextField field, String text) {
        field.requestFocus();
        field.setText(text);
        key(field, KeyCode.ENTER);
    }

    /// Fires a button and shows what came of it.
    void fire(String selector) {
        find(ButtonBase.class, selector).fire();
        show();
    }

    String text(String selector) {
        return find(Labeled.class, selector).getText();
    }

    /// Presses and releases a key where it would arrive: at a node that has the focus.
    void key(Node focused, KeyCode code, boolean control, boolean shift) {
        unseenKey(focused, code, control, shift);
        show();
    }

    /// A key that comes before the one before has been shown.
    static void unseenKey(Node focused, KeyCode code, boolean control, boolean shift) {
        focused.requestFocus();
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, false, false));
    }

    void key(Node focused, KeyCode code) {
        key(focused, code, false, false);
    }

    /// A mouse event at a place of a node.
    static void mouse(Node node, EventType<MouseEvent> type, double x, double y, int clicks) {
        Point2D scene = node.localToScene(x, y);
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED;
        Event.fireEvent(node, new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(),
                MouseButton.PRIMARY, clicks, false, false, false, false, down, false, false, true, false, true, null));
    }

    /// Everything in the window, from the outside in.
    static Stream<Node> all(Node node) {
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Opened::all) : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }
}
