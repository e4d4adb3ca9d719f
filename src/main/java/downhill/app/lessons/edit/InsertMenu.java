package downhill.app.lessons.edit;

import downhill.app.draw.Look;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;

/// Puts the name of a number from the run where one is typing: in braces into words, as it is into an expression.
final class InsertMenu extends MenuButton {

    private static final String KEY = "draft.number.";
    private static final List<String> NUMBERS = List.of("draft.number.w", "draft.number.loss", "draft.number.slope",
            "draft.number.rate", "draft.number.nudge", "draft.number.change", "draft.number.next-w",
            "draft.number.next-loss", "draft.number.promised", "draft.number.delivered", "draft.number.last-w",
            "draft.number.steps");

    private final Parent form;
    private Optional<TextInputControl> last = Optional.empty();

    /// @param form whose fields it is for
    InsertMenu(Look look, Parent form) {
        super(look.text("draft.number"));
        this.form = form;
        setId("draft-number");
        setMinWidth(USE_PREF_SIZE);
        for (String key : NUMBERS) {
            String name = key.substring(KEY.length()).replace('-', '_');
            MenuItem item = new MenuItem(look.text("draft.number.item", name, look.text(key)));
            item.setId(key.replace('.', '-'));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> last.ifPresent(field -> put(name, field)));
            getItems().add(item);
        }
        sceneProperty().addListener((property, before, now) -> follow(now));
    }

    private void follow(Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().addListener((property, before, now) -> {
                if (now instanceof TextInputControl field && isIn(field)) {
                    last = Optional.of(field);
                }
                setDisable(last.filter(this::isIn).isEmpty());
            });
        }
    }

    private boolean isIn(Node node) {
        return node != null && (node == form || isIn(node.getParent()));
    }

    private static void put(String name, TextInputControl field) {
        String text = field.getStyleClass().contains(TextEntry.EXPRESSION) ? name : "{" + name + "}";
        int place = field.getCaretPosition();
        field.requestFocus();
        field.insertText(place, text);
        field.positionCaret(place + text.length());
    }
}
