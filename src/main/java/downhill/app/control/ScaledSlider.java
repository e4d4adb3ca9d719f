package downhill.app.control;

import java.util.function.DoubleUnaryOperator;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Slider;

/// A slider on another scale than that of the number it stands for, such as powers of ten: a screen reader hears the number.
public final class ScaledSlider extends Slider {

    private final DoubleUnaryOperator valueAt;
    private final DoubleUnaryOperator placeOf;

    /// @param valueAt the number that a place of the slider stands for
    /// @param placeOf the place of a number
    public ScaledSlider(DoubleUnaryOperator valueAt, DoubleUnaryOperator placeOf) {
        this.valueAt = valueAt;
        this.placeOf = placeOf;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> valueAt.applyAsDouble(getValue());
            case MIN_VALUE -> valueAt.applyAsDouble(getMin());
            case MAX_VALUE -> valueAt.applyAsDouble(getMax());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.SET_VALUE) {
            if (parameters.length > 0 && parameters[0] instanceof Number number) {
                setValue(Math.clamp(placeOf.applyAsDouble(number.doubleValue()), getMin(), getMax()));
            }
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
