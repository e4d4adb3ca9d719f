package downhill.app.view;

import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.picture.Words;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// The language that is spoken, and a choice of all there are, each called what it is called in itself.
final class LanguageMenu extends MenuButton {

    LanguageMenu(Look look) {
        super(look.words().name());
        setId("language");
        setAccessibleText(look.text("header.language"));
        Tips.on(this, look.text("header.language"));
        ToggleGroup group = new ToggleGroup();
        for (String language : Words.languages()) {
            RadioMenuItem item = new RadioMenuItem(Words.of(language).name());
            item.setId("language-" + language);
            item.setToggleGroup(group);
            item.setSelected(language.equals(look.words().language()));
            item.setOnAction(event -> look.tongue().speak(language));
            getItems().add(item);
        }
    }
}
