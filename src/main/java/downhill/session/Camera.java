package downhill.session;

import downhill.descent.Run;
import downhill.picture.Curves;
import downhill.picture.Frame;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.picture.Viewport;
import downhill.picture.Views;
import java.util.Optional;

/// Which part of the plane is seen: the user's own view, widened calmly where the present step would be out of it.
public final class Camera {

    /// The time in which a glide covers all but a third of its way.
    private static final double SETTLING_SECONDS = 0.12;

    private Optional<Viewport> own = Optional.empty();
    private Viewport base;
    private Viewport target;
    private Viewport shown;
    private Curves curves;
    private Run curvesOf;
    private Viewport curvesIn;

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
        double left = Math.abs(nearer.across().low() - target.across().low())
                + Math.abs(nearer.across().high() - target.across().high());
        double leftUp = Math.abs(nearer.loss().high() - target.loss().high());
        double leftSlope = Math.abs(nearer.slope().high() - target.slope().high())
                + Math.abs(nearer.slope().low() - target.slope().low());
        boolean there = left < 0.002 * target.across().length() && leftUp < 0.002 * target.loss().length()
                && leftSlope < 0.002 * target.slope().length();
        shown = there ? target : nearer;
    }

    /// The picture's moment in the view now shown. The curves are sampled anew only when loss or view have changed.
    public Frame frame(Run run, Playhead head, Mode mode, double nudge) {
        boolean same = curves != null && shown.equals(curvesIn)
                && curvesOf.descent().loss() == run.descent().loss();
        if (!same) {
            curves = Curves.of(run.descent().loss(), shown);
            curvesIn = shown;
        }
        curvesOf = run;
        return Frame.of(run, head, shown, mode, nudge, curves);
    }
}
