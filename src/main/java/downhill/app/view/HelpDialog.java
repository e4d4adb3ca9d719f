package downhill.app.view;

import downhill.app.draw.Look;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The keys and what they do, made from the one key map.
final class HelpDialog extends Overlay {

    static final String ID = "help";

    HelpDialog(Look look, Runnable close) {
        super(look, ID, look.text("help.title"), content(look), close);
    }

    private static Region content(Look look) {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("keys");
        Map<Command, String> lines = lines();
        int half = (lines.size() + 1) / 2;
        int index = 0;
        for (Map.Entry<Command, String> line : lines.entrySet()) {
            String key = "command." + line.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
            Label pressed = new Label(line.getValue());
            pressed.getStyleClass().add("key");
            keys.add(pressed, 2 * (index / half), index % half);
            keys.add(new Label(look.text(key)), 2 * (index / half) + 1, index % half);
            index++;
        }
        VBox content = new VBox(keys, Overlay.note(look.text("help.sliders")));
        content.getStyleClass().add("overlay-content");
        return content;
    }

    /// Every command once, with all its keys.
    private static Map<Command, String> lines() {
        Map<Command, String> lines = new EnumMap<>(Command.class);
        KeyMap.bindings().stream().filter(binding -> !binding.shown().isEmpty()).forEach(binding ->
                lines.merge(binding.command(), binding.shown(), (one, more) -> one + "   or   " + more));
        return lines;
    }
}
