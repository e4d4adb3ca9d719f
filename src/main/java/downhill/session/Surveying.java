package downhill.session;

import downhill.descent.Run;
import downhill.picture.Interval;
import downhill.picture.MapPicture;
import downhill.picture.RateScale;

/// Finds out, in the background, what comes of other rates and starts than those that are looked at.
final class Surveying {

    private final Sweeps sweeps;
    private final Maps maps;
    private final Judging judging;
    private RateScale scale = RateScale.USUAL;

    /// @param changed told whenever more is known
    Surveying(Workers workers, Runnable changed) {
        sweeps = new Sweeps(workers, changed);
        maps = new Maps(workers, changed);
        judging = new Judging(workers, changed);
    }

    /// Fits the scale to a rate; one that is held is only made longer.
    void rescale(double rate, boolean isHeld) {
        scale = isHeld ? scale.including(rate) : RateScale.of(rate);
    }

    /// Asks for what is to be known of the present runs.
    ///
    /// @param mapped whether a map is to be seen
    /// @param starts the starts on it
    void follow(Editing editing, boolean mapped, Interval starts) {
        Run run = editing.run();
        judging.want(run);
        sweeps.want(editing.shown().scenario(), scale, run.descent());
        if (mapped) {
            maps.want(editing.shown().scenario(), run.descent(), MapPicture.grid(starts, scale));
        }
    }

    Surveys surveys(Editing editing) {
        return new Surveys(scale, sweeps.newest(editing.shown().scenario(), scale, editing.run().descent()), maps.map(),
                judging.newest());
    }
}
