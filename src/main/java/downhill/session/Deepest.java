package downhill.session;

import downhill.descent.DeepestValley;
import downhill.descent.Descent;
import downhill.descent.PreparedLoss;

/// Looks, in the background, for the deepest valley near the start of the run that is looked at. Lives on the session's thread.
final class Deepest {

    private final Background<Wanted, Boolean> background;
    private final Runnable changed;

    /// @param changed told when it has been looked for
    Deepest(Workers workers, Runnable changed) {
        background = new Background<>(workers.readings(), workers.foreground(), Background.Outdated.STOPPED_FIRST);
        this.changed = changed;
    }

    /// @param loss the same only where it is the same object
    /// @param reach how far from 0 is looked
    private record Wanted(PreparedLoss loss, double reach) {
    }

    /// Has it looked for, unless that is being done or has been.
    void want(Descent descent) {
        double start = descent.start().w();
        background.want(new Wanted(descent.loss(), DeepestValley.reach(start)), (cancelled, pass) -> {
            descent.loss().look(start, cancelled);
            pass.accept(true);
        }, found -> changed.run());
    }
}
