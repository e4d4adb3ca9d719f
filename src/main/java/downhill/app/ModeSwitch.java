package downhill.app;

import downhill.picture.Mode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Idea or Exact: what the rectangle is taken for.
final class ModeSwitch extends HBox {

    private final Map<Mode, ToggleButton> buttons = new EnumMap<>(Mode.class);

    ModeSwitch(Look look, Session session) {
        getStyleClass().addAll("segments", "title-segments");
        ToggleGroup group = new ToggleGroup();
        for (Mode mode : Mode.values()) {
            String key = "mode." + mode.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(look.text(key));
            button.setId(key.replace('.', '-'));
            button.setToggleGroup(group);
            button.setOnAction(event -> session.mode(mode));
            Tips.on(button, look.text(key + ".about"));
            buttons.put(mode, button);
            getChildren().add(button);
        }
    }

    void show(Mode mode) {
        buttons.get(mode).setSelected(true);
    }
}
