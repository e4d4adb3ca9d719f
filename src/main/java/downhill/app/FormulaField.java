package downhill.app;

import downhill.formula.SyntaxError;
import downhill.picture.Fill;
import downhill.picture.Page;
import downhill.picture.Points;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Typeface;
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
        Tips.on(field, look.text("setup.loss.tip"));
        field.textProperty().addListener((property, before, text) -> {
            if (!showing) {
                typing = true;
                session.beginGesture();
                session.typeLoss(text);
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
                session.stopTyping();
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
            mark.show(em, (page, box) -> paint(page, error));
            message.show(RichText.words(look.text(error.key(), error.arguments().toArray()), Role.WARNING), 0.98 * em);
        });
    }

    /// A small triangle under the place, as wide as what is wrong there.
    private void paint(Page page, SyntaxError error) {
        String text = field.getText();
        int from = Math.min(error.at(), text.length());
        int to = Math.clamp(from + Math.max(1, error.length()), from, text.length());
        double left = field.getBoundsInParent().getMinX() + width(page, text.substring(0, from));
        double wide = Math.max(0.5 * page.em(), width(page, text.substring(from, to)));
        double middle = Math.min(left + wide / 2, getWidth() - page.em());
        double top = 0.1 * page.em();
        page.pen().line(left, top, left + wide, top, page.stroke(Role.WARNING, 1.6));
        page.pen().area(Points.of(middle, top, middle - 0.35 * page.em(), top + 0.5 * page.em(),
                middle + 0.35 * page.em(), top + 0.5 * page.em()), Fill.of(Role.WARNING));
    }

    private static double width(Page page, String text) {
        return page.ruler().width(RichText.of(text, Typeface.WORDS, Role.TEXT), page.em());
    }

    private void done() {
        if (typing) {
            typing = false;
            session.endGesture();
            session.stopTyping();
        }
    }
}
