package downhill.session;

import downhill.picture.Viewport;
import java.util.Optional;

/// Which part of the plane is seen, in which theme, and what moves by itself as time goes on.
public final class Viewing {

    private final SessionParts parts;
    private final Changes changes;
    private final Signal changed;
    private final Theming theming;
    private boolean isCalm;
    private boolean isSystemCalm;
    private final Signal habitual = new Signal();
    private Habits habits = Habits.USUAL;

    Viewing(SessionParts parts, Changes changes, Signal changed) {
        this.parts = parts;
        this.changes = changes;
        this.changed = changed;
        theming = new Theming(changed);
        parts.player().askWhetherCalm(this::isCalm);
    }

    public Theming theming() {
        return theming;
    }

    /// The part of the plane that is shown.
    public Viewport view() {
        return parts.camera().shown();
    }

    /// Shows another part of the plane, at once: while it is dragged or zoomed.
    public void look(Viewport view) {
        parts.camera().cutTo(view);
        changed.run();
    }

    /// The part of the plane beside it, by so much of what is seen.
    public void pan(double right, double up) {
        look(view().shifted(right, up));
    }

    /// Everything so many times as far away.
    public void zoom(double factor) {
        look(view().scaled(factor));
    }

    /// Back to the view that shows the loss as a whole, and the present step.
    public void fit() {
        parts.camera().glideHome(parts.home());
        follow();
        changed.run();
    }

    /// Shows a part of the plane, or the loss as a whole, at once; tells nobody.
    void cutTo(Optional<Viewport> part) {
        part.ifPresentOrElse(parts.camera()::cutTo, () -> parts.camera().cutHome(parts.home()));
    }

    /// Brings the present step into sight, unless something is being dragged: what is dragged must not be moved away from
    /// under the pointer. Tells nobody.
    void follow() {
        if (!changes.inGesture()) {
            parts.camera().follow(parts.visible(), parts.step());
            arriveIfCalm();
        }
    }

    /// Time goes on: the only way in which anything moves by itself.
    public void advance(double seconds) {
        boolean moves = isMoving();
        if (parts.player().isPlaying()) {
            parts.player().advance(seconds);
            parts.predicting().moved();
            follow();
        }
        if (isGliding()) {
            parts.camera().advance(seconds);
        }
        if (moves) {
            changed.run();
        }
    }

    /// Whether [#advance] would change anything.
    public boolean isMoving() {
        return parts.player().isPlaying() || isGliding();
    }

    private boolean isGliding() {
        return parts.camera().isMoving() && !changes.inGesture();
    }

    /// Ends all gliding at once: for a picture of the window.
    public void settle() {
        parts.player().arrive();
        parts.camera().arrive();
        changed.run();
    }

    /// Things switch without moving: because the system asks for it, or our user.
    public boolean isCalm() {
        return isCalm || isSystemCalm;
    }

    public void calm(boolean wanted) {
        isCalm = wanted;
        habitual.run();
        arriveIfCalm();
        changed.run();
    }

    public void systemCalm(boolean wanted) {
        isSystemCalm = wanted;
        arriveIfCalm();
        changed.run();
    }

    /// Whether our user has asked for it, whatever the system does.
    public boolean isCalmByChoice() {
        return isCalm;
    }

    /// Given whenever its user wants to work with the window in another way.
    public Signal habitual() {
        return habitual;
    }

    /// How its user works with the window.
    public Habits habits() {
        return habits;
    }

    public void habits(Habits wanted) {
        habits = wanted;
        habitual.run();
        changed.run();
    }

    /// Whether single letters are keys of the window.
    public void letters(boolean wanted) {
        habits(habits.withLetters(wanted));
    }

    /// Whether steps can be heard.
    public void sounds(boolean wanted) {
        habits(habits.withSounds(wanted));
    }

    private void arriveIfCalm() {
        if (isCalm()) {
            parts.camera().arrive();
        }
    }
}
