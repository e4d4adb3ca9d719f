package downhill.app.view;

import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.picture.Theme;
import downhill.session.Theming;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// Chooses the theme, or that the system is followed.
final class ThemeMenu extends MenuButton {

    private final Theming theming;
    private final Map<Optional<Theme>, RadioMenuItem> items = new LinkedHashMap<>();

    ThemeMenu(Look look, Theming theming) {
        super(null, look.icons().of("fth-sun"));
        this.theming = theming;
        setId("theme");
        getStyleClass().add("theme-menu");
        setAccessibleText(look.text("theme.title"));
        Tips.on(this, look.text("theme.tip"));
        ToggleGroup group = new ToggleGroup();
        add(look, group, Optional.empty());
        Theme.all().forEach(theme -> add(look, group, Optional.of(theme)));
    }

    private void add(Look look, ToggleGroup group, Optional<Theme> theme) {
        RadioMenuItem item = new RadioMenuItem(theme.map(known -> look.text("theme." + known.id()))
                .orElse(look.text("theme.system")));
        item.setId("theme-" + theme.map(Theme::id).orElse("system"));
        item.setToggleGroup(group);
        item.setOnAction(event -> theming.choose(theme));
        items.put(theme, item);
        getItems().add(item);
    }

    void showChosen() {
        items.get(theming.chosen()).setSelected(true);
    }
}
