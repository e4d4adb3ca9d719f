package downhill.app.view;

import downhill.app.control.WrapLine;
import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.scene.Tab;
import downhill.session.Session;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// The tabs of the window: what it is used for.
final class TabSwitch extends WrapLine {

    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);

    TabSwitch(Look look, Session session) {
        getStyleClass().addAll("segments", "tabs");
        setMaxHeight(Region.USE_PREF_SIZE);
        for (Tab tab : Tab.values()) {
            String key = "tab." + tab.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(look.text(key));
            button.setId(key.replace('.', '-'));
            button.setOnAction(event -> session.learning().turnTo(tab));
            Tips.on(button, look.text(key + ".about"));
            buttons.put(tab, button);
            getChildren().add(button);
        }
    }

    void show(Tab shown) {
        buttons.forEach((tab, button) -> button.setSelected(tab == shown));
    }
}
