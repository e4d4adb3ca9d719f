package downhill.session;

import downhill.descent.Coordinate;
import downhill.descent.Descent;
import downhill.descent.Run;
import downhill.picture.MapPicture;
import downhill.picture.RateScale;
import downhill.picture.Viewport;
import downhill.scene.View;

/// Finds out, in the background, what comes of other rates and starts than those that are looked at.
final class Surveying {

    private final Sweeps sweeps;
    private final Maps maps;
    private final Judging judging;
    private final Grounds grounds;
    private RateScale scale = RateScale.USUAL;

    /// @param changed told whenever more is known
    Surveying(Workers workers, Runnable changed) {
        sweeps = new Sweeps(workers, changed);
        maps = new Maps(workers, changed);
        judging = new Judging(workers, changed);
        grounds = new Grounds(workers, changed);
    }

    /// Fits the scale to a rate; one that is held is only made longer.
    void rescale(double rate, boolean isHeld) {
        scale = isHeld ? scale.including(rate) : RateScale.of(rate);
    }

    /// Asks for what is to be known of the present runs.
    ///
    /// @param mapped whether a map of starts and rates is to be seen
    /// @param seen the part of the plane that is
    /// @param view how the runs are looked at
    void follow(Editing editing, boolean mapped, Viewport seen, View view) {
        Run run = editing.run();
        judging.want(run);
        Descent sketched = run.descent().sketched();
        sweeps.want(editing.shown().scenario(), scale, sketched);
        boolean hasGround = run.descent().loss().weights() == 2;
        if (hasGround) {
            grounds.want(editing.shown().scenario(), sketched, seen.across(), seen.along(Coordinate.B).across(),
                    view.ground());
        } else if (mapped) {
            maps.want(editing.shown().scenario(), sketched, MapPicture.grid(seen.across(), scale));
        }
    }

    Surveys surveys(Editing editing, View view) {
        return new Surveys(scale, sweeps.newest(editing.shown().scenario(), scale, editing.run().descent()), maps.map(),
                judging.newest(), grounds.ground(editing.run().descent().loss().sketch(), view.ground()));
    }
}
