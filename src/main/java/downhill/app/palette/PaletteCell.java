package downhill.app.palette;

import downhill.app.draw.Look;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One line of the palette: the name, what else it is called, whether it is on, and its keys at the right end.
final class PaletteCell extends ListCell<ActionSearch.Found> {

    private final Look look;
    private final Label name = new Label();
    private final Label other = new Label();
    private final Label state = new Label();
    private final Label keys = new Label();
    private final HBox line;

    /// @param act takes what is clicked
    PaletteCell(Look look, Consumer<ActionSearch.Found> act) {
        this.look = look;
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        other.getStyleClass().add("hint");
        state.getStyleClass().add("hint");
        keys.getStyleClass().add("key");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(name, other, between, state, keys);
        line.getStyleClass().add("palette-line");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (!isEmpty()) {
                act.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(ActionSearch.Found found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(found.name());
        other.setText(found.other());
        state.setText(state(look, found.action()));
        keys.setText(found.action().shortcut());
        line.setDisable(!found.action().isPossible());
        setAccessibleText(spoken(look, found));
        setGraphic(line);
    }

    /// What a screen reader says of it.
    static String spoken(Look look, ActionSearch.Found found) {
        return String.join(", ", Stream.of(found.name(), state(look, found.action()),
                found.action().shortcut()).filter(text -> !text.isEmpty()).toList());
    }

    private static String state(Look look, Action action) {
        if (!action.isPossible()) {
            return look.text("palette.not-now");
        }
        return action.isOn().map(on -> look.text(on ? "palette.on" : "palette.off")).orElse("");
    }
}
