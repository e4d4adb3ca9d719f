package downhill.app;

import downhill.formula.SyntaxError;
import downhill.picture.RichText;
import downhill.picture.Role;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The loss to type: L(w) = and a formula, read at every key.
///
/// What can't be read yet leaves the last good loss in place; a mark stands under the place, and below it what would be
/// right. Escape brings the good formula back.
final class FormulaField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final RichText NAME = RichText.symbol("L(w) =");

    private final Look look;
    private final Session session;
    private final TextField field = new TextField();
    private final RichFlow name;
    private final Paper mark;
    private final RichFlow message;
    private boolean showing;
    private boolean typing;

    FormulaField(Look look, Session session) {
        this.look = look;
        this.session = session;
        name = new RichFlow(look);
        mark = new Paper(look, Role.CARD);
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
        field.textProperty().addListener((property, before, text) -> {
            if (!showing) {
                typing = true;
                session.beginGesture();
                session.typing().loss(text);
            }
        });
        field.setOnAction(event -> done());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                done();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && typing) {
                session.typing().stopLoss();
                done();
                event.consume();
            }
        });
    }

    /// Shows the loss, unless another is being typed.
    void show(State state, double em) {
        name.show(NAME, 1.12 * em);
        if (!typing && !field.getText().equals(state.scenario().loss())) {
            showing = true;
            field.setText(state.scenario().loss());
            showing = false;
        }
        Optional<SyntaxError> mistake = state.mistake();
        getChildren().getFirst().pseudoClassStateChanged(WRONG, mistake.isPresent());
        mark.setTall(mistake.isPresent() ? 0.7 * em : 0);
        message.setVisible(mistake.isPresent());
        message.setManaged(mistake.isPresent());
        mistake.ifPresent(error -> {
            mark.show(em, (page, box) -> ErrorMark.of(page, field.getText(), error.at(), error.length())
                    .paint(page, field.getBoundsInParent().getMinX(), getWidth() - em, 0.1 * em));
            message.show(RichText.words(look.text(error.key(), error.arguments().toArray()), Role.WARNING), 0.98 * em);
        });
    }

    private void done() {
        if (typing) {
            typing = false;
            session.endGesture();
            session.typing().stopLoss();
        }
    }
}
