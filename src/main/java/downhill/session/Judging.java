package downhill.session;

import downhill.descent.Consequence;
import downhill.descent.Run;
import java.util.Optional;

/// Finds out, in the background, what has come of the run that is looked at, and then looks for the deepest valley near its
/// start. Lives on the session's thread.
final class Judging {

    private final Background<Run, Surveys.Judged> background;
    private final Runnable changed;
    private Optional<Surveys.Judged> newest = Optional.empty();

    /// @param changed told when more is known
    Judging(Workers workers, Runnable changed) {
        background = new Background<>(workers.readings(), workers.foreground(), Background.Outdated.STOPPED_FIRST);
        this.changed = changed;
    }

    /// Has it found out, unless that is being done or has been.
    void want(Run run) {
        background.want(run, (cancelled, pass) -> {
            Consequence made = Consequence.of(run);
            pass.accept(new Surveys.Judged(run, made));
            if (run.descent().loss().look(run.descent().start().w(), cancelled)) {
                pass.accept(new Surveys.Judged(run, made));
            }
        }, judged -> {
            newest = Optional.of(judged);
            changed.run();
        });
    }

    /// What is known of the run that was asked for last; until then, of the one before.
    Optional<Surveys.Judged> newest() {
        return newest;
    }
}
