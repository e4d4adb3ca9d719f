package downhill.app.plane;

import downhill.app.draw.Look;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// Points as a screen reader has them: its increment goes from one to the next, and its larger one moves one up and down.
abstract class SpokenPoints extends Region {

    SpokenPoints(Look look) {
        setAccessibleText(look.text("data.points.spoken"));
        setAccessibleHelp(look.text("data.points.help"));
        setAccessibleRole(AccessibleRole.SPINNER);
    }

    /// Which point it is and where; empty where none is chosen.
    abstract String toldPoint();

    /// Chooses the next point, or the one before.
    abstract void choose(int direction);

    /// Moves the chosen point by so many hundredths of what is seen.
    abstract void nudge(double right, double up);

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VALUE_STRING ? toldPoint()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> choose(1);
            case DECREMENT -> choose(-1);
            case BLOCK_INCREMENT -> nudge(0, 1);
            case BLOCK_DECREMENT -> nudge(0, -1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
