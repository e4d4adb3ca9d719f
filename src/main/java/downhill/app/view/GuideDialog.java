package downhill.app.view;

import downhill.app.draw.Look;
import downhill.app.draw.RichFlow;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What each part of the window is, and where to begin: `docs/guide.md` in short.
final class GuideDialog extends Overlay {

    static final String ID = "guide";

    private static final List<String> SAID = List.of("guide.first", "guide.upper", "guide.lower", "guide.step", "guide.rate",
            "guide.losses", "guide.setup", "guide.transport", "guide.weights", "guide.lessons", "guide.compare",
            "guide.present", "guide.files", "guide.keys");

    GuideDialog(Look look, double em, Runnable close) {
        super(look, ID, look.text("guide.title"), content(look, em), close);
    }

    private static Region content(Look look, double em) {
        VBox content = new VBox();
        content.getStyleClass().add("guide");
        for (String key : SAID) {
            RichFlow said = new RichFlow(look);
            said.show(look.words().rich(key), em);
            content.getChildren().add(said);
        }
        return content;
    }
}
