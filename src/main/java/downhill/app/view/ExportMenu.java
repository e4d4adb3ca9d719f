package downhill.app.view;

import downhill.app.draw.Look;
import downhill.export.Offer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// All that can be written or copied, by what it is.
final class ExportMenu extends MenuButton {

    private final Look look;
    private final Consumer<Offer> export;

    /// @param export takes what is wanted
    ExportMenu(Look look, Consumer<Offer> export) {
        super(look.text("export.title"));
        this.look = look;
        this.export = export;
        setId("export");
        getItems().addAll(
                menu("export.menu.picture", Offer.PICTURE, Offer.PICTURE_TWICE, Offer.PICTURE_FOUR_TIMES,
                        Offer.PRESENTED),
                menu("export.menu.window", Offer.WINDOW, Offer.WINDOW_TWICE, Offer.WINDOW_FOUR_TIMES));
        add(getItems(), Offer.DRAWING);
        getItems().add(menu("export.menu.document", Offer.DOCUMENT, Offer.WORKSHEET, Offer.ANSWERS));
        add(getItems(), Offer.ANIMATION, Offer.WEB_PAGE);
        getItems().addAll(
                menu("export.menu.numbers", Offer.NUMBERS, Offer.ALL_NUMBERS),
                menu("export.menu.steps", Offer.STEPS_MARKDOWN, Offer.STEPS_LATEX),
                new SeparatorMenuItem());
        add(getItems(), Offer.COPY_PICTURE, Offer.COPY_NUMBERS);
    }

    private Menu menu(String key, Offer... offers) {
        Menu menu = new Menu(look.text(key));
        add(menu.getItems(), offers);
        return menu;
    }

    private void add(ObservableList<MenuItem> items, Offer... offers) {
        List<MenuItem> made = Arrays.stream(offers).map(offer -> {
            MenuItem item = new MenuItem(look.text(key(offer)));
            item.setId(offer.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            item.setOnAction(event -> export.accept(offer));
            return item;
        }).toList();
        items.addAll(made);
    }

    private static String key(Offer offer) {
        return "export." + offer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
