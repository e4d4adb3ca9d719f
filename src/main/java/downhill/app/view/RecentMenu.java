package downhill.app.view;

import downhill.app.draw.Look;
import java.nio.file.Path;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// The documents that were open last.
final class RecentMenu extends Menu {

    private final Look look;
    private final DocumentDeeds documents;

    RecentMenu(Look look, DocumentDeeds documents) {
        super(look.text("file.recent"));
        this.look = look;
        this.documents = documents;
        setId("recent");
    }

    /// Lists those that are there now.
    void list() {
        getItems().setAll(documents.recent().stream().map(this::item).toList());
        setDisable(getItems().isEmpty());
    }

    private MenuItem item(Path file) {
        MenuItem item = new MenuItem(look.text("file.recent.item", file.getFileName(), file.getParent()));
        // An underscore is a part of the name, and no mark of a key.
        item.setMnemonicParsing(false);
        item.setOnAction(event -> documents.open(file));
        return item;
    }
}
