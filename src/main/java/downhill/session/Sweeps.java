package downhill.session;

import downhill.descent.Descent;
import downhill.descent.Scenario;
import downhill.descent.Sweep;
import downhill.picture.RateScale;
import java.util.Optional;

/// Makes sweeps of the rates in the background and keeps the newest pass. Lives on the session's thread.
///
/// The latest that is asked for wins. One that is being made then stops, but not before its first pass: else a start that is
/// dragged on and on would never show anything.
final class Sweeps {

    private final Background<Wanted, Sweep> background;
    private final Runnable changed;
    private Newest newest;

    /// @param changed told of each pass
    Sweeps(Workers workers, Runnable changed) {
        background = new Background<>(workers.surveys(), workers.foreground(), Background.Outdated.SHOWN_ONCE);
        this.changed = changed;
    }

    /// What a sweep depends on: everything but the rate.
    private record Wanted(Scenario scenario, RateScale scale) {

        static Wanted of(Scenario scenario, RateScale scale) {
            return new Wanted(scenario.withRate(1), scale);
        }
    }

    private record Newest(Sweep sweep, Wanted of) {
    }

    /// Asks for a sweep, if it isn't being made or there already.
    ///
    /// @param scenario what is swept; its rate doesn't matter
    /// @param descent the same, prepared
    void want(Scenario scenario, RateScale scale, Descent descent) {
        Wanted wanted = Wanted.of(scenario, scale);
        if (hasFailed(scenario, descent)) {
            background.giveUp();
        } else {
            background.want(wanted, (cancelled, pass) -> Sweep.make(descent, scale.low(), scale.high(), cancelled, pass),
                    pass -> {
                        newest = new Newest(pass, wanted);
                        changed.run();
                    });
        }
    }

    /// The newest pass for a scenario. Until its first, what there was before is given, unless it comes from a plug-in,
    /// which
    /// may take its time.
    Optional<Sweep> newest(Scenario scenario, RateScale scale, Descent descent) {
        boolean isUsable = newest != null && newest.of.scale.equals(scale)
                && (newest.of.equals(Wanted.of(scenario, scale)) || !descent.foreign());
        return isUsable ? Optional.of(newest.sweep) : Optional.empty();
    }

    /// A plug-in that has failed at one rate isn't asked about all of them again and again.
    private boolean hasFailed(Scenario scenario, Descent descent) {
        return newest != null && newest.sweep.isFailed() && descent.foreign()
                && newest.of.scenario.optimizer().equals(scenario.optimizer());
    }
}
