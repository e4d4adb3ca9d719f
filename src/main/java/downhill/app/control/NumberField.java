package downhill.app.control;

import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.descent.Complaint;
import downhill.picture.Numbers;
import downhill.picture.RichText;
import downhill.session.Session;
import downhill.session.TypedNumber;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A number to type, with ▲▼ beside it: "a = 0.150 ▲▼".
///
/// Enter or leaving the field takes what was typed; Escape brings back what was there. What can't be read stays,
/// outlined, until it is mended, and the reason is handed on.
public final class NumberField extends HBox implements Remembers {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// The room for a number of up to eight characters, in ems of its own.
    private static final double DIGITS = 4.6;

    private final TextField field = new LimitedField();
    private final RichFlow symbol;
    private final StackPane front;
    private final Arrows arrows;
    private final RichText name;
    private final DoubleConsumer chosen;
    private final Session session;
    private double value;
    private boolean typing;
    private int dropped;

    /// @param name the symbol in front, such as w₀
    /// @param spoken what a screen reader calls it
    /// @param larger the next number up for ▲, given the present one
    /// @param smaller the next number down for ▼
    /// @param chosen takes a number that was typed or stepped to
    /// @param session is told what is wrong with what was typed
    public NumberField(Look look, RichText name, String spoken, DoubleUnaryOperator larger, DoubleUnaryOperator smaller,
            DoubleConsumer chosen, Session session) {
        this.name = name;
        this.chosen = chosen;
        this.session = session;
        symbol = new RichFlow(look);
        getStyleClass().add("number-field");
        setAlignment(Pos.CENTER_LEFT);
        field.setAccessibleText(spoken);
        HBox.setHgrow(field, Priority.ALWAYS);
        arrows = new Arrows(() -> step(smaller), () -> step(larger));
        front = new StackPane(symbol);
        front.setMaxHeight(Region.USE_PREF_SIZE);
        front.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(front, field, arrows);
        field.setOnAction(event -> {
            if (typing) {
                take();
            }
        });
        field.focusedProperty().addListener((property, before, focused) -> {
            // What is left together with its window or view is not done with.
            if (!focused && typing && field.getScene() != null) {
                take();
            }
        });
        field.textProperty().addListener((property, before, now) -> typing |= field.isFocused());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && typing) {
                giveUp();
                event.consume();
            } else if (event.getCode() == KeyCode.UP) {
                step(larger);
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                step(smaller);
                event.consume();
            }
        });
    }

    /// The room for the symbol and a number, without the arrows.
    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + front.prefWidth(-1) + getSpacing()
                + DIGITS * field.getFont().getSize();
    }

    /// Arrows that are too small to be hit would only be in the way: the keys do the same.
    @Override
    protected void layoutChildren() {
        Presence.of(arrows, getWidth() >= computeMinWidth(-1) + getSpacing() + arrows.prefWidth(-1));
        super.layoutChildren();
    }

    /// Shows a number, unless another is being typed; NaN for none yet.
    public void show(double number, double em) {
        symbol.show(name, 1.12 * em);
        if (session.typing().dropped() != dropped) {
            dropped = session.typing().dropped();
            value = number;
            giveUp();
        }
        boolean isLost = field.getText().isEmpty() && !Double.isNaN(number);
        if (isLost || Double.compare(number, value) != 0) {
            value = number;
            if (!typing || !field.isFocused()) {
                revert();
            }
        }
    }

    /// What is half typed, and whether it has been found wrong.
    private record HalfTyped(String text, boolean isWrong) {
    }

    @Override
    public Optional<Object> memory() {
        return typing ? Optional.of(new HalfTyped(field.getText(), getPseudoClassStates().contains(WRONG)))
                : Optional.empty();
    }

    @Override
    public void recall(Object memory) {
        HalfTyped half = (HalfTyped) memory;
        field.setText(half.text);
        typing = true;
        pseudoClassStateChanged(WRONG, half.isWrong);
    }

    public TextField field() {
        return field;
    }

    private void revert() {
        field.setText(Double.isNaN(value) ? "" : Numbers.exact(value));
        field.end();
        typing = false;
        pseudoClassStateChanged(WRONG, false);
    }

    /// What was typed is gone, and so is what was said of it.
    private void giveUp() {
        if (getPseudoClassStates().contains(WRONG)) {
            session.notices().dismiss();
        }
        revert();
    }

    private void take() {
        if (Double.isNaN(value) && field.getText().isBlank()) {
            giveUp();
            return;
        }
        switch (TypedNumber.read(field.getText())) {
            case TypedNumber.Good(double number) -> {
                typing = false;
                pseudoClassStateChanged(WRONG, false);
                chosen.accept(number);
                revert();
            }
            case TypedNumber.Bad(Complaint why) -> {
                pseudoClassStateChanged(WRONG, true);
                session.notices().tell(why);
            }
        }
    }

    private void step(DoubleUnaryOperator next) {
        typing = false;
        value = next.applyAsDouble(value);
        chosen.accept(value);
        revert();
    }
}
