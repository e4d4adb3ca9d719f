package downhill.app.lessons;

import downhill.app.draw.Look;
import downhill.app.draw.RichFlow;
import downhill.picture.RichText;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One of several answers, to be chosen by click, Space or a screen reader; the arrows go to the next.
final class AnswerRow extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final double TEXT = 1.06;

    private final RichFlow text;
    private final Runnable choose;
    private boolean selected;

    AnswerRow(Look look, Runnable choose) {
        this.choose = choose;
        getStyleClass().add("answer");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        text = new RichFlow(look);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().add(text);
        setOnMousePressed(event -> {
            requestFocus();
            // What scrolls the page would take the focus.
            event.consume();
        });
        setOnMouseClicked(event -> choose.run());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        int index = getParent().getChildrenUnmodifiable().indexOf(this);
        if (event.getCode() == KeyCode.SPACE) {
            choose.run();
            event.consume();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            int next = index + (event.getCode() == KeyCode.UP ? -1 : 1);
            if (next >= 0 && next < getParent().getChildrenUnmodifiable().size()) {
                getParent().getChildrenUnmodifiable().get(next).requestFocus();
            }
            event.consume();
        }
    }

    /// @param chosen whether it is the answer
    /// @param right whether the run has said that it is right
    void show(RichText says, boolean chosen, boolean right, double em) {
        text.show(says, TEXT * em);
        setAccessibleText(says.plain());
        if (chosen != selected) {
            selected = chosen;
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
        pseudoClassStateChanged(SELECTED, chosen);
        pseudoClassStateChanged(RIGHT, right);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? (Object) selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
