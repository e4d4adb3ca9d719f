package downhill.app.lessons;

import downhill.app.draw.Look;
import downhill.app.draw.RichFlow;
import downhill.picture.RichText;
import downhill.picture.Span;
import downhill.picture.Typeface;
import java.util.List;
import javafx.scene.layout.VBox;

/// Texts one below the other. What is there is used again.
final class Paragraphs extends VBox {

    private final Look look;

    Paragraphs(Look look) {
        this.look = look;
        getStyleClass().add("paragraphs");
    }

    void show(List<RichText> texts, double size) {
        while (getChildren().size() > texts.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < texts.size()) {
            getChildren().add(new RichFlow(look));
        }
        for (int index = 0; index < texts.size(); index++) {
            ((RichFlow) getChildren().get(index)).show(texts.get(index), size);
        }
    }

    /// The same with its words in bold letters.
    static RichText bold(RichText text) {
        return new RichText(text.spans().stream().map(span -> span.face() != Typeface.WORDS ? span
                : new Span(span.text(), Typeface.BOLD, span.role(), span.script())).toList());
    }
}
