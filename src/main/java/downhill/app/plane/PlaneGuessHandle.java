package downhill.app.plane;

import downhill.app.control.Handle;
import downhill.app.draw.Look;
import downhill.app.draw.Tip;
import downhill.descent.Coordinate;
import downhill.picture.Direction;
import downhill.picture.Frame;
import downhill.picture.GroundView;
import downhill.picture.Guess;
import downhill.picture.Interval;
import downhill.picture.Numbers;
import downhill.picture.Plane;
import downhill.picture.PlaneGuess;
import downhill.picture.Quantity;
import downhill.plugin.Vector;
import downhill.session.Rounding;
import downhill.session.Session;
import downhill.session.State;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The guess on the map: dragging its diamond, or the four arrow keys, say where the next point will be; dragging its
/// arrow's tip, or turning it, says only which way the step goes. Enter shows the step.
public final class PlaneGuessHandle extends Handle {

    private static final double SIZE = 2.2;
    private static final double TURN = 5;

    private final Look look;
    private final Session session;
    private final Tip tip;
    private final String forPoint;
    private final String forDirection;
    private Frame frame;
    private Plane plane;

    public PlaneGuessHandle(Look look, Session session) {
        super(session, "plane-guess", look.text("predict.handle"));
        this.look = look;
        this.session = session;
        forPoint = look.text("predict.handle.tip");
        forDirection = look.text("predict.direction.tip");
        tip = new Tip(this);
        setCursor(Cursor.MOVE);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && session.predicting().reveal()) {
                event.consume();
            }
        });
    }

    /// Puts it over the guess.
    ///
    /// @param where the map
    /// @param seen whether there is a map to be seen
    public void place(Frame shown, Plane where, double em, boolean seen) {
        frame = shown;
        plane = where;
        Optional<PlaneGuess> mark = PlaneGuess.of(shown, where, em).filter(any -> seen && shown.isHidden());
        setVisible(mark.isPresent());
        mark.ifPresent(at -> around(at.x(), at.y(), SIZE * em, SIZE * em));
        tip.tell(asksDirection() ? forDirection : forPoint);
    }

    /// Whether there is a map to guess on: a surface has no place for it.
    public static boolean isSeen(State state) {
        return state.view().ground().kind() != GroundView.Kind.SURFACE;
    }

    private boolean asksDirection() {
        return frame.prediction().asked() == Quantity.DIRECTION;
    }

    private Vector point() {
        return frame.run().point(frame.step());
    }

    @Override
    protected void dragged(double x, double y) {
        if (asksDirection()) {
            Direction.of(Vector.of(plane.acrossAt(x), plane.valueAt(y)).minus(point())).ifPresent(this::point);
        } else {
            Interval w = plane.across();
            Interval b = plane.value();
            guess(Vector.of(Rounding.to(w.clamp(plane.acrossAt(x)), w.length() / 1_000),
                    Rounding.to(b.clamp(plane.valueAt(y)), b.length() / 1_000)));
        }
    }

    /// In whole degrees, or in finer ones where one axis is stretched against the other.
    private void point(Direction wanted) {
        double stretch = Math.abs(Math.log10(plane.across().length() * plane.box().height()
                / (plane.value().length() * plane.box().width())));
        double resolution = Math.pow(10, -Math.clamp(Math.round(2 * stretch), 0, 9));
        guess(new Direction(Rounding.to(wanted.degrees(), resolution)).vector());
    }

    @Override
    protected void arrow(KeyCode code, int direction, boolean fine) {
        // Not the frame's guess: that one is older, where several keys come before the next frame.
        Optional<Guess> before = session.predicting().prediction().guess();
        boolean isUp = code == KeyCode.UP || code == KeyCode.DOWN;
        if (asksDirection()) {
            // Up and left turn it against the clock.
            int turn = isUp ? direction : -direction;
            double now = before.map(guess -> guess.direction().degrees()).orElse(0.0);
            guess(new Direction(Rounding.to(now + turn * (fine ? 1 : TURN), 1e-9)).vector());
        } else {
            Coordinate along = isUp ? Coordinate.B : Coordinate.W;
            Interval seen = along == Coordinate.W ? plane.across() : plane.value();
            double step = Rounding.stride(seen.length(), fine);
            Vector now = before.map(Guess::value).orElse(point());
            guess(along.in(now, Rounding.to(along.of(now) + direction * step, step)));
        }
    }

    private void guess(Vector value) {
        session.predicting().guess(value);
    }

    private Optional<Guess> guessed() {
        return frame == null ? Optional.empty() : session.predicting().prediction().guess();
    }

    /// Of a direction the degrees, else w.
    @Override
    protected double number() {
        return guessed().map(guess -> asksDirection() ? guess.direction().degrees() : guess.value().w())
                .orElseGet(() -> frame == null || asksDirection() ? 0 : point().w());
    }

    @Override
    protected String told() {
        return guessed().map(guess -> asksDirection() ? look.text("plane.degrees", Numbers.exact(number()))
                : look.text("plane.place", Numbers.exact(guess.value().w()), Numbers.exact(Coordinate.B.of(guess.value()))))
                .orElse("");
    }

    @Override
    protected void set(double value) {
        guess(asksDirection() ? new Direction(Rounding.to(value, 1e-9)).vector()
                : Coordinate.W.in(guessed().map(Guess::value).orElseGet(this::point),
                        Rounding.to(value, Rounding.stride(plane.across().length(), true))));
    }
}
