package downhill.app;

import downhill.session.Session;
import downhill.session.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Duration;

/// Shows what has changed once per pulse of the toolkit, before its layout, however often it has changed since the last.
final class Pulse {

    private final Session session;
    private final Map<Scene, Consumer<State>> shown = new LinkedHashMap<>();
    private boolean stale = true;
    private boolean underWay;
    private boolean resized;
    private final Tidying afterSizes = new Tidying(Duration.seconds(2));
    private final Tidying afterChanges = new Tidying(Duration.seconds(4));

    Pulse(Session session) {
        this.session = session;
    }

    /// Keeps a scene up to date from now on: with the session, and with its own size.
    ///
    /// @param content shows a state in it
    void show(Scene scene, Consumer<State> content) {
        shown.put(scene, content);
        scene.addPreLayoutPulseListener(this::showOrTell);
        scene.addPostLayoutPulseListener(this::askOnceMore);
        scene.widthProperty().addListener(property -> resized());
        scene.heightProperty().addListener(property -> resized());
    }

    /// A mistake of ours is told, and the pulse goes on: else nothing would be painted any more, not even what tells of it.
    private void showOrTell() {
        underWay = true;
        try {
            showIfStale();
        } catch (RuntimeException | Error mistake) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, mistake);
        } finally {
            underWay = false;
        }
    }

    /// Shows something, once nothing has to be prepared for it any more: until then it is put off from pulse to pulse,
    /// unless somebody waits for it.
    ///
    /// @param preparing prepares the next thing, and returns whether there was one
    void inTurn(BooleanSupplier preparing, Runnable showing) {
        if (underWay && preparing.getAsBoolean()) {
            ask();
        } else {
            showing.run();
        }
    }

    private void resized() {
        resized = true;
        afterSizes.changed();
        ask();
    }

    /// How wide the parts of a scene have become is known only after its layout.
    private void askOnceMore() {
        if (resized) {
            resized = false;
            ask();
        }
    }

    void forget(Scene scene) {
        shown.remove(scene);
    }

    /// Something has changed: the next pulse shows it.
    void ask() {
        stale = true;
        Platform.requestNextPulse();
    }

    /// Shows everything anew, here and now.
    void refresh() {
        stale = true;
        showIfStale();
    }

    /// Shows what there is to see, if it has changed: before each pulse's layout, or for who can't wait for one.
    void showIfStale() {
        if (stale && !shown.isEmpty()) {
            stale = false;
            afterChanges.changed();
            session.update();
            State state = session.state();
            shown.values().forEach(content -> content.accept(state));
        }
    }
}
