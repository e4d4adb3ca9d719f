package downhill.app;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The keys and what they do, made from the one key map. Lies over the window until it is closed.
final class HelpDialog extends StackPane {

    HelpDialog(Look look, Runnable close) {
        getStyleClass().add("veil");
        setId("help");
        GridPane keys = new GridPane();
        keys.getStyleClass().add("keys");
        int row = 0;
        int column = 0;
        Map<Command, String> lines = lines();
        int half = (lines.size() + 1) / 2;
        for (Map.Entry<Command, String> line : lines.entrySet()) {
            String key = "command." + line.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
            Label pressed = new Label(line.getValue());
            pressed.getStyleClass().add("key");
            Label does = new Label(look.text(key));
            keys.add(pressed, column, row);
            keys.add(does, column + 1, row);
            row++;
            if (row == half) {
                row = 0;
                column = 2;
            }
        }
        Card card = new Card(look.text("help.title"));
        card.getStyleClass().add("help");
        Label sliders = new Label(look.text("help.sliders"));
        sliders.setWrapText(true);
        sliders.getStyleClass().add("note");
        Button done = new Button(look.text("help.close"));
        done.setId("help-close");
        done.setDefaultButton(true);
        done.setOnAction(event -> close.run());
        VBox foot = new VBox(done);
        foot.getStyleClass().add("foot");
        card.getChildren().addAll(keys, sliders, foot);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
    }

    /// Where the focus belongs.
    Node focus() {
        return lookup("#help-close");
    }

    /// Every command once, with all its keys.
    private static Map<Command, String> lines() {
        Map<Command, String> lines = new EnumMap<>(Command.class);
        KeyMap.bindings().stream().filter(binding -> !binding.shown().isEmpty())
                .forEach(binding -> lines.merge(binding.command(), binding.shown(), (one, more) -> one + "   or   " + more));
        return lines;
    }
}
