package downhill.app.setup;

import downhill.app.control.LimitedField;
import downhill.app.control.ScrollToFocus;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.app.draw.Tips;
import downhill.formula.SyntaxError;
import downhill.picture.ErrorMark;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.session.Session;
import downhill.session.State;
import downhill.session.Typing.Part;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The loss to type: L(w) = and a formula, read at every key.
///
/// What can't be read yet leaves the last good loss in place ([Draft]); a mark stands under the place, and below it what
/// would be right.
final class FormulaField extends VBox implements ScrollToFocus.Whole {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Look look;
    private final TextField field = new LimitedField();
    private final RichFlow name;
    private final Paper mark;
    private final RichFlow message;
    private final Draft draft;

    FormulaField(Look look, Session session) {
        this.look = look;
        name = new RichFlow(look);
        mark = new Paper(look);
        message = new RichFlow(look);
        field.setId("formula");
        field.setAccessibleText(look.text("setup.loss"));
        StackPane front = new StackPane(name);
        front.setMaxHeight(Region.USE_PREF_SIZE);
        front.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(front, field);
        box.getStyleClass().add("number-field");
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(box, mark, message);
        // On the name, not on the field: a tip would lie over what is said of the formula.
        Tips.on(front, look.text("setup.loss.tip"));
        draft = new Draft(field, session, Part.LOSS);
        field.setOnAction(event -> draft.leave());
    }

    /// The line with the formula: above what is said of it.
    Region firstLine() {
        return (Region) getChildren().getFirst();
    }

    /// Shows the loss, unless another is being typed.
    void show(State state, double em) {
        RichText called = RichText.symbol(state.frame().weights() == 1 ? "L(w) =" : "L(w, b) =");
        boolean isAnother = !called.equals(name.shown());
        name.show(called, 1.12 * em);
        if (isAnother) {
            // What is shorter now would keep its room, and the formula its distance.
            name.requestLayout();
        }
        draft.show();
        Optional<SyntaxError> mistake = state.mistakes().formula();
        getChildren().getFirst().pseudoClassStateChanged(WRONG, mistake.isPresent());
        mark.setTall(mistake.isPresent() ? 0.7 * em : 0);
        Presence.of(message, mistake.isPresent());
        // What is said of an older text goes, but keeps its room: nothing jumps from key to key.
        mark.setVisible(!state.mistakes().isFormulaOld());
        message.setOpacity(state.mistakes().isFormulaOld() ? 0 : 1);
        mistake.ifPresent(error -> {
            mark.showLive(em, (page, box) -> ErrorMark.of(page, field.getText(), error.at(), error.length())
                    .paint(page, field.getBoundsInParent().getMinX(), getWidth() - em, 0.1 * em));
            message.show(RichText.words(look.text(error.key(), error.arguments().toArray()), Role.WARNING), 0.98 * em);
        });
    }
}
