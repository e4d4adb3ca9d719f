package downhill.app;

import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.Look;
import downhill.app.draw.Styles;
import downhill.app.present.Presentation;
import downhill.app.view.Command;
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
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window, opened for a test. On the FX thread.
public final class Opened {

    private static final Fonts FONTS = new Fonts();
    private static final Ruler RULER = new Ruler();

    public final Stage stage = new Stage();
    final Window window;
    public final Session session;
    /// Sweeps and maps that have been asked for: made only by [#survey()], most tests don't look at them.
    private final Deque<Runnable> surveys = new ArrayDeque<>();
    public final List<Format> exported = new ArrayList<>();
    public double chance = 0.5;

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

    public static Opened of(Scenario scenario) {
        return of(Scene.of(scenario, Catalogue.withFormula(scenario.loss()).orElse(Catalogue.first()).nudge()));
    }

    public static Opened of(Scene scene) {
        Opened opened = new Opened(scene);
        opened.window.open(1440, 900);
        opened.show();
        return opened;
    }

    public void close() {
        stage.close();
    }

    /// All that is in the window.
    public StackPane root() {
        return window.root();
    }

    /// What is presented meanwhile.
    public Optional<Presentation> presentation() {
        return window.presentation();
    }

    /// Does what a key or a button would ask for.
    public void run(Command command) {
        window.run(command);
    }

    /// Does what a pulse does.
    public void show() {
        for (int pass = 0; pass < 2; pass++) {
            window.showIfStale();
            root().applyCss();
            root().layout();
        }
    }

    /// The window's content in another size, as a resized stage would have it.
    public void resize(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
        for (int pass = 0; pass < 3; pass++) {
            window.refresh();
            root().applyCss();
            root().resize(width, height);
            root().layout();
        }
    }

    /// Makes the sweeps and maps that are waiting; they arrive with a later pulse.
    public void survey() {
        while (!surveys.isEmpty()) {
            surveys.remove().run();
        }
    }

    /// Asks for the toolkit's next pulse and waits for it, and for no other.
    public void pulse() {
        Platform.requestNextPulse();
        awaitPulse();
    }

    /// Waits for the next pulse that somebody else has asked for.
    public void awaitPulse() {
        Toolkit.awaitPulse(stage.getScene());
    }

    public <N extends Node> N find(Class<N> type, String selector) {
        Node found = root().lookup(selector);
        if (found == null) {
            throw new AssertionError("there is no " + selector);
        }
        return type.cast(found);
    }

    public boolean has(String selector) {
        return root().lookup(selector) != null;
    }

    /// The field that a screen reader calls so.
    public TextField field(String spoken) {
        return (TextField) all(root())
                .filter(node -> node instanceof TextField && spoken.equals(node.getAccessibleText()))
                .findFirst().orElseThrow(() -> new AssertionError("there is no field " + spoken));
    }

    /// Types into a field and presses Enter.
    public void type(TextField field, String text) {
        field.requestFocus();
        field.setText(text);
        key(field, KeyCode.ENTER);
    }

    /// Fires a button and shows what came of it.
    public void fire(String selector) {
        find(ButtonBase.class, selector).fire();
        show();
    }

    public String text(String selector) {
        return find(Labeled.class, selector).getText();
    }

    /// Presses and releases a key where it would arrive: at a node that has the focus.
    public void key(Node focused, KeyCode code, boolean control, boolean shift) {
        Events.key(focused, code, control, shift);
        show();
    }

    public void key(Node focused, KeyCode code) {
        key(focused, code, false, false);
    }

    /// Everything in the window, from the outside in.
    public static Stream<Node> all(Node node) {
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Opened::all) : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }
}
