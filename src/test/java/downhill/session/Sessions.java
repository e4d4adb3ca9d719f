package downhill.session;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import java.util.ArrayDeque;
import java.util.Queue;

/// A session to test, without a toolkit: what a plug-in would make in the background waits until it is let go on.
public final class Sessions {

    private final Queue<Runnable> background = new ArrayDeque<>();
    final Session session;
    int changes;

    Sessions(Optimizers optimizers, Scenario first) {
        Runs runs = new Runs(optimizers, background::add, sweep -> { }, Runnable::run);
        session = new Session(runs, first, Catalogue.first(), () -> changes++);
    }

    /// On the first loss, with our own optimizers.
    public static Session first() {
        return on("bowl");
    }

    /// On a loss of the catalogue, with our own optimizers.
    static Session on(String loss) {
        return of(Catalogue.find(loss).orElseThrow().scenario());
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
}
