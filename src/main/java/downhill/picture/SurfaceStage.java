package downhill.picture;

/// A relief as it is seen from one side: where its places are on the page, and which of them are in sight. Immutable.
///
/// @param relief the surface
/// @param view from where it is seen
record SurfaceStage(Relief relief, SurfaceView view) {

    /// Lines are taken for so much higher than the surface they lie on, not to be hidden by it.
    private static final double LIFT = 0.004;

    double x(double across, double up) {
        return view.x(relief.u(across), relief.v(up));
    }

    double y(double across, double up, double height) {
        return view.y(relief.u(across), relief.v(up), height);
    }

    /// How a place of the surface is seen.
    enum Sight {
        /// From above, with nothing before it.
        ABOVE,
        /// From below, over the edge in front.
        BELOW,
        HIDDEN
    }

    /// Goes from a place along its line of sight towards the viewer, and looks whether the surface is in the way.
    Sight sight(double across, double up) {
        double perUnit = (relief.columns() - 1) / 2.0;
        double perUnitUp = (relief.rows() - 1) / 2.0;
        double step = 0.4 / Math.max(perUnit, perUnitUp);
        double stepAcross = step * view.towardsU() * perUnit;
        double stepUp = step * view.towardsV() * perUnitUp;
        double height = relief.heightAt(across, up) + LIFT;
        Sight side = null;
        for (int count = 1; height <= 1; count++) {
            height += step * view.rise();
            double surface = relief.wholeHeightAt(across + count * stepAcross, up + count * stepUp);
            if (!(surface <= 1)) {
                if (isBeyond(across + count * stepAcross, up + count * stepUp)) {
                    break;
                }
                continue;
            }
            Sight here = height >= surface ? Sight.ABOVE : Sight.BELOW;
            if (side != null && side != here) {
                return Sight.HIDDEN;
            }
            side = here;
        }
        return side == Sight.BELOW && height > 1 ? Sight.HIDDEN : side == null ? Sight.ABOVE : side;
    }

    private boolean isBeyond(double across, double up) {
        return !(across >= 0 && across <= relief.columns() - 1 && up >= 0 && up <= relief.rows() - 1);
    }
}
