package downhill.session;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.scene.Scene;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;

/// A session to test, without a toolkit: what a plug-in would make in the background waits until it is let go on.
public final class Sessions {

    private final Queue<Runnable> background = new ArrayDeque<>();
    final Session session;
    int changes;
    int surveys;

    Sessions(Optimizers optimizers, Scenario first) {
        this(optimizers, first, Map.of());
    }

    Sessions(Optimizers optimizers, Scenario first, Map<Scenario, Run> known) {
        Signal changed = new Signal();
        changed.listen(() -> changes++);
        session = Session.open(optimizers, new Workers(background::add, Runnable::run, survey -> surveys++, Runnable::run),
                scene(first), known, Catalogue.first(), changed);
    }

    /// A run at its start, with the nudge that suits its loss.
    private static Scene scene(Scenario scenario) {
        return Scene.of(scenario, Catalogue.withFormula(scenario.loss()).orElse(Catalogue.first()).nudge());
    }

    /// On the first loss, with our own optimizers.
    public static Session first() {
        return on("bowl");
    }

    /// On a loss of the catalogue, with our own optimizers.
    static Session on(String loss) {
        return of(Catalogue.find(loss).orElseThrow().scenario());
    }

    /// On any scene, with our own optimizers.
    public static Session showing(Scene scene) {
        return Session.open(Optimizers.installed(), new Workers(Runnable::run, Runnable::run, survey -> { }, Runnable::run),
                scene, Map.of(), Catalogue.first(), new Signal());
    }

    static Session of(Scenario scenario) {
        return new Sessions(Optimizers.installed(), scenario).session;
    }

    int waiting() {
        return background.size();
    }

    /// Lets the oldest of the waiting runs be made.
    void goOn() {
        background.remove().run();
    }

    /// Lets all waiting runs be made, and those that are asked for meanwhile.
    void goOnToTheEnd() {
        while (!background.isEmpty()) {
            goOn();
        }
    }
}
