package downhill.session;

import downhill.picture.GroundView;
import downhill.picture.Mode;
import downhill.scene.LossView;
import downhill.scene.Tab;
import downhill.scene.View;
import downhill.scene.WindowParts;
import java.util.function.UnaryOperator;

/// How the runs are looked at now, beside the part of the plane, which the [Camera] keeps. Nothing here changes a run or can
/// be undone.
public final class Looking {

    private final Signal changed = new Signal();
    private View view;
    private WindowParts parts;

    Looking(View view, WindowParts parts) {
        this.view = view;
        this.parts = parts;
    }

    /// Given whenever something is looked at in another way.
    Signal changed() {
        return changed;
    }

    public View view() {
        return view;
    }

    /// Which parts of the window are there to be seen and used.
    public WindowParts parts() {
        return parts;
    }

    public void on(Tab tab) {
        look(now -> now.on(tab));
    }

    public void as(Mode mode) {
        look(now -> now.with(mode));
    }

    public void logarithmic(boolean wanted) {
        look(now -> now.logarithmic(wanted));
    }

    public void at(LossView losses) {
        look(now -> now.with(losses));
    }

    /// Whether the curve of the loss over the rate is to be seen.
    public void unfold(boolean wanted) {
        look(now -> now.unfolded(wanted));
    }

    /// Whether steps that are still to come are drawn.
    public void ahead(boolean wanted) {
        look(now -> now.ahead(wanted));
    }

    /// As what the ground of a loss of two weights is seen.
    public void ground(UnaryOperator<GroundView> change) {
        look(now -> now.with(change.apply(now.ground())));
    }

    private void look(UnaryOperator<View> change) {
        change(change);
        changed.run();
    }

    /// Looks in another way; tells nobody.
    void change(UnaryOperator<View> change) {
        view = change.apply(view);
    }

    /// Shows and hides parts of the window; tells nobody.
    void show(WindowParts wanted) {
        parts = wanted;
    }
}
