package downhill.app;

import downhill.app.palette.ActionSearch;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Tests that begin with the palette open, by its key.
abstract class AtPalette {

    Opened opened;
    Node plot;

    @BeforeEach
    void open() {
        opened = Opened.first();
        plot = opened.find(Node.class, "#plot");
        opened.key(plot, KeyCode.K, true, false);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    final TextField field() {
        return opened.find(TextField.class, "#palette-field");
    }

    final void type(String text) {
        field().setText(text);
        opened.show();
    }

    final List<String> found() {
        return found(opened.find(ListView.class, "#palette-list"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(ListView<?> list) {
        return ((ListView<ActionSearch.Found>) list).getItems().stream().map(ActionSearch.Found::name).toList();
    }
}
