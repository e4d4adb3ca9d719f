package downhill.app.control;

import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/// A few choices beside each other, of which one is made.
///
/// @param <E> what is chosen among
public final class Segments<E extends Enum<E>> extends WrapLine {

    private final Map<E, ToggleButton> buttons = new HashMap<>();

    /// @param keys the beginning of the messages' keys, such as `mode.`: a choice's value follows, and `.about` for its tip
    public Segments(Look look, String keys, List<E> choices, Consumer<E> chosen) {
        getStyleClass().addAll("segments", "title-segments");
        ToggleGroup group = new ToggleGroup();
        for (E choice : choices) {
            String name = keys + choice.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(look.text(name));
            button.setId(name.replace('.', '-'));
            button.setToggleGroup(group);
            button.setOnAction(event -> chosen.accept(choice));
            Tips.on(button, look.text(name + ".about"));
            buttons.put(choice, button);
            getChildren().add(button);
        }
    }

    /// Shows what is chosen; where that is none of these, none of them is.
    public void show(E choice) {
        buttons.forEach((each, button) -> button.setSelected(each == choice));
    }

    /// Calls a choice something else than its message does.
    public void rename(E choice, String name) {
        buttons.get(choice).setText(name);
    }
}
