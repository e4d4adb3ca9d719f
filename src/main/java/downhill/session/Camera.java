package downhill.session;

import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.picture.Frame;
import downhill.picture.KnownCurves;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.picture.Viewport;
import downhill.picture.Views;
import java.util.Optional;

/// Which part of the plane is seen: the user's own view, widened calmly where the present step would be out of it.
public final class Camera {

    /// The time in which a glide covers all but a third of its way.
    private static final double SETTLING_SECONDS = 0.12;

    private KnownCurves curves = new KnownCurves();
    private Optional<Viewport> own = Optional.empty();
    private Viewport base;
    private Viewport target;
    private Viewport shown;

    public Camera(Viewport home) {
        base = home;
        target = home;
        shown = home;
    }

    public Viewport shown() {
        return shown;
    }

    /// The user's own view; nothing while it is the one that shows the loss as a whole.
    Optional<Viewport> own() {
        return own;
    }

    /// Changes the user's view, at once.
    void cutTo(Viewport view) {
        own = Optional.of(view);
        base = view;
        target = view;
        shown = view;
    }

    /// Back to the view that shows the loss as a whole, at once.
    void cutHome(Viewport home) {
        cutTo(home);
        own = Optional.empty();
    }

    /// The same, gliding there.
    void glideHome(Viewport home) {
        own = Optional.empty();
        base = home;
        target = home;
    }

    /// Aims at the user's view, widened so that a step is in sight.
    public void follow(Run run, int step) {
        target = Views.following(base, run, step);
    }

    public boolean isMoving() {
        return !shown.equals(target);
    }

    public void arrive() {
        shown = target;
    }

    /// Glides on.
    public void advance(double seconds) {
        double part = 1 - Math.exp(-seconds / SETTLING_SECONDS);
        Viewport nearer = shown.towards(target, part);
        boolean there = isThere(nearer, target)
                && (target.bias().isEmpty() || isThere(nearer.along(Coordinate.B), target.along(Coordinate.B)));
        shown = there ? target : nearer;
    }

    private static boolean isThere(Viewport nearer, Viewport target) {
        double left = Math.abs(nearer.across().low() - target.across().low())
                + Math.abs(nearer.across().high() - target.across().high());
        double leftUp = Math.abs(nearer.loss().high() - target.loss().high());
        double leftSlope = Math.abs(nearer.slope().high() - target.slope().high())
                + Math.abs(nearer.slope().low() - target.slope().low());
        return left < 0.002 * target.across().length() && leftUp < 0.002 * target.loss().length()
                && leftSlope < 0.002 * target.slope().length();
    }

    /// Takes curves that were sampled for the next picture already.
    void take(KnownCurves sampled) {
        curves = sampled;
    }

    /// The picture's moment in the view now shown. The curves are sampled anew only when loss or view have changed.
    public Frame frame(Run run, Playhead head, Mode mode, double nudge) {
        return Frame.of(run, head, shown, mode, nudge, curves);
    }
}
