package downhill.app.view;

import downhill.app.draw.Look;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The keys and what they do, made from the one list of commands.
final class HelpDialog extends Overlay {

    static final String ID = "help";

    HelpDialog(Look look, Runnable close) {
        super(look, ID, look.text("help.title"), content(look), close);
    }

    private static Region content(Look look) {
        GridPane columns = new GridPane();
        columns.getStyleClass().add("key-columns");
        VBox left = new VBox();
        VBox right = new VBox();
        for (CommandGroup group : CommandGroup.values()) {
            (group == CommandGroup.TIME || group == CommandGroup.VIEW ? left : right).getChildren().add(keys(look, group));
        }
        left.getStyleClass().add("overlay-content");
        right.getStyleClass().add("overlay-content");
        columns.addRow(0, left, right);
        VBox content = new VBox(columns, Overlay.note(look.text("help.sliders")));
        content.getStyleClass().add("overlay-content");
        return content;
    }

    /// Every command of a group that has keys, with all of them.
    private static Region keys(Look look, CommandGroup group) {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("keys");
        Label heading = new Label(look.text(group.key()));
        heading.getStyleClass().add("key-heading");
        keys.add(heading, 0, 0, 2, 1);
        Stream.of(Command.values()).filter(command -> command.group() == group)
                .filter(command -> !command.shortcuts("").isEmpty()).forEach(command -> {
                    Label pressed = new Label(command.shortcuts(look.text("commands.or")));
                    pressed.getStyleClass().add("key");
                    pressed.setMinWidth(Region.USE_PREF_SIZE);
                    Label name = new Label(look.text(command.key()));
                    name.setWrapText(true);
                    keys.addRow(keys.getRowCount(), pressed, name);
                });
        return keys;
    }
}
