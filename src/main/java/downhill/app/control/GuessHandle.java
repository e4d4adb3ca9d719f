package downhill.app.control;

import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.descent.Coordinate;
import downhill.picture.Frame;
import downhill.picture.GuessMark;
import downhill.picture.Interval;
import downhill.picture.Plane;
import downhill.picture.Quantity;
import downhill.session.Rounding;
import downhill.session.Session;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The diamond of the guess: dragging it, sideways for w and up and down for L, says what will be; Enter shows it.
/// With two weights it is there for L alone.
public final class GuessHandle extends LineHandle {

    private static final double SIZE = 2.2;

    private final Session session;
    private Frame frame;
    private Plane plane;

    public GuessHandle(Look look, Session session) {
        this(look, session, "guess");
    }

    public GuessHandle(Look look, Session session, String id) {
        super(session, id, look.text("predict.handle"));
        this.session = session;
        Tips.on(this, look.text("predict.handle.tip"));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && session.predicting().reveal()) {
                event.consume();
            }
        });
    }

    public void place(Frame shown, Plane where, double em) {
        frame = shown;
        plane = where;
        within(seen());
        Optional<GuessMark> mark = GuessMark.of(shown.section(Coordinate.W), where, em).filter(any -> shown.isHidden());
        setVisible(mark.isPresent());
        mark.ifPresent(at -> around(at.x(), at.y(), SIZE * em, SIZE * em));
        setCursor(asksLoss() ? Cursor.V_RESIZE : Cursor.H_RESIZE);
    }

    private boolean asksLoss() {
        return frame.prediction().asked() == Quantity.LOSS;
    }

    @Override
    protected void dragged(double x, double y) {
        if (asksLoss()) {
            guess(plane.value().clamp(plane.valueAt(y)), plane.value().length() / 1_000);
        } else {
            guess(plane.across().clamp(plane.acrossAt(x)), plane.across().length() / 1_000);
        }
    }

    @Override
    protected void moved(int direction, boolean fine) {
        double stride = Rounding.stride(seen().length(), fine);
        guess(number() + direction * stride, stride);
    }

    private Interval seen() {
        return asksLoss() ? plane.value() : plane.across();
    }

    /// What is guessed; where we are, as long as nothing is. Not the frame's guess: that one is older, where several keys
    /// come before the next frame.
    @Override
    protected double number() {
        return frame == null ? Double.NaN : session.predicting().prediction().guess().map(guess -> guess.value().w())
                .orElse(asksLoss() ? frame.run().loss(frame.step()) : frame.section(Coordinate.W).position());
    }

    @Override
    protected void set(double value) {
        guess(value, Rounding.stride(seen().length(), true));
    }

    private void guess(double value, double resolution) {
        session.predicting().guess(Rounding.to(value, resolution));
    }
}
