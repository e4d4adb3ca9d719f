package downhill.app.setup;

import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.session.Session;
import java.io.File;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;

/// Brings one's own data: a file with a table, or one that was copied.
final class BringData extends MenuButton {

    BringData(Look look, Session session) {
        super(null, look.icons().of("fth-plus"));
        setId("bring-data");
        setAccessibleText(look.text("setup.data.bring"));
        Tips.on(this, look.text("setup.data.bring"));
        MenuItem open = new MenuItem(look.text("setup.data.open"));
        open.setId("open-data");
        open.setOnAction(event -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(look.text("setup.data.open"));
            chooser.getExtensionFilters().addAll(
                    new FileChooser.ExtensionFilter(look.text("setup.data.tables"), "*.csv", "*.tsv", "*.txt"),
                    new FileChooser.ExtensionFilter(look.text("setup.data.all"), "*.*"));
            File chosen = chooser.showOpenDialog(getScene().getWindow());
            if (chosen != null) {
                session.whenRead(() -> session.data().read(chosen.toPath()));
            }
        });
        MenuItem paste = new MenuItem(look.text("setup.data.paste"));
        paste.setId("paste-data");
        paste.setOnAction(event -> {
            String text = Clipboard.getSystemClipboard().getString();
            session.whenRead(() -> session.data().paste(look.text("setup.data.pasted"), text == null ? "" : text));
        });
        getItems().addAll(open, paste);
    }
}
