package downhill.app;

import downhill.picture.RichText;
import downhill.picture.Span;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Shows rich text in the window, broken into lines as needed.
final class RichFlow extends TextFlow {

    private final Look look;
    private RichText shown = RichText.empty();
    private double size;

    RichFlow(Look look) {
        this.look = look;
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(false);
    }

    /// Shows a text in a size; does nothing where that is shown already.
    void show(RichText text, double em) {
        if (text.equals(shown) && em == size) {
            return;
        }
        shown = text;
        size = em;
        List<Text> pieces = new ArrayList<>();
        for (Span span : text.spans()) {
            Text piece = new Text(span.text());
            piece.setFont(look.fonts().font(span.face(), em * span.script().scale()));
            piece.setFill(look.colours().of(span.role()));
            piece.setTranslateY(-span.script().rise() * em);
            pieces.add(piece);
        }
        getChildren().setAll(pieces);
        setAccessibleText(text.plain());
    }

    RichText shown() {
        return shown;
    }
}
