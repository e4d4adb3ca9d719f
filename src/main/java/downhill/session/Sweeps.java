package downhill.session;

import downhill.descent.Descent;
import downhill.descent.Scenario;
import downhill.descent.Sweep;
import downhill.picture.RateScale;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Makes sweeps of the rates in the background, one at a time, and keeps the newest pass. Lives on the session's thread.
///
/// The latest that is asked for wins. One that is being made then stops, but not before its first pass: else a start that is
/// dragged on and on would never show anything.
final class Sweeps {

    private final Executor background;
    private final Executor foreground;
    private final Runnable changed;
    private Job wanted;
    private Job working;
    private Sweep newest;
    private Scenario newestOf;

    /// @param background where sweeps are made
    /// @param foreground takes each pass back to the session's thread
    /// @param changed told of each pass
    Sweeps(Executor background, Executor foreground, Runnable changed) {
        this.background = background;
        this.foreground = foreground;
        this.changed = changed;
    }

    /// What is to be swept.
    private static final class Job {

        private final Scenario scenario;
        private final RateScale scale;
        private final Descent descent;
        private volatile boolean isOutdated;
        private volatile boolean isBegun;

        Job(Scenario scenario, RateScale scale, Descent descent) {
            this.scenario = scenario;
            this.scale = scale;
            this.descent = descent;
        }

        boolean isOf(Scenario other, RateScale otherScale) {
            return scenario.equals(other) && scale.equals(otherScale);
        }

        boolean isCancelled() {
            return isOutdated && isBegun;
        }
    }

    /// The newest pass for a scenario. Asks for a sweep, if it isn't being made or there already; until its first pass, what
    /// there was before is given, unless it comes from a plug-in, which may take its time.
    ///
    /// @param scenario what is swept; its rate doesn't matter
    /// @param descent the same, prepared
    Optional<Sweep> of(Scenario scenario, RateScale scale, Descent descent) {
        Scenario swept = scenario.withRate(1).withNudge(1);
        if (wanted == null || !wanted.isOf(swept, scale)) {
            if (wanted != null) {
                wanted.isOutdated = true;
            }
            wanted = new Job(swept, scale, descent);
            if (!hasFailed(wanted)) {
                begin();
            }
        }
        boolean isUsable = newest != null && wanted.scale.equals(scaleOf(newest))
                && (newestOf.equals(swept) || !descent.foreign());
        return isUsable ? Optional.of(newest) : Optional.empty();
    }

    /// A plug-in that has failed at one rate isn't asked about all of them again and again.
    private boolean hasFailed(Job job) {
        return newest != null && newest.isFailed() && job.descent.foreign()
                && newestOf.optimizer().equals(job.scenario.optimizer());
    }

    private static RateScale scaleOf(Sweep sweep) {
        return new RateScale((int) Math.round(Math.log10(sweep.rate(0))),
                (int) Math.round(Math.log10(sweep.rate(sweep.size() - 1))));
    }

    private void begin() {
        if (working == null) {
            Job job = wanted;
            working = job;
            background.execute(() -> {
                try {
                    Sweep.make(job.descent, job.scale.low(), job.scale.high(), job::isCancelled, pass -> {
                        job.isBegun = true;
                        foreground.execute(() -> take(job, pass));
                    });
                } finally {
                    foreground.execute(this::ended);
                }
            });
        }
    }

    private void take(Job job, Sweep pass) {
        newest = pass;
        newestOf = job.scenario;
        changed.run();
    }

    private void ended() {
        Job done = working;
        working = null;
        if (done != wanted && !hasFailed(wanted)) {
            begin();
        }
    }
}
