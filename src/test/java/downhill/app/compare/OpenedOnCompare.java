package downhill.app.compare;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.descent.Scenario;
import downhill.descent.race.Lane;
import downhill.session.Session;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A window that is open at the tab where runs are compared.
@InWindow
abstract class OpenedOnCompare {

    Opened opened;
    Session session;

    @BeforeEach
    void open() {
        opened = Opened.knowingBoth();
        session = opened.session;
        opened.fire("#tab-compare");
        opened.show();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    /// Chooses an item of the menu that adds runs.
    void menu(String id) {
        MenuItem item = opened.find(MenuButton.class, "#add-run").getItems().stream()
                .filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
        item.fire();
        opened.show();
    }

    /// What is compared.
    List<Scenario> scenarios() {
        return session.state().comparison().lanes().stream().map(Lane::scenario).toList();
    }

    /// What a line of the list calls its run.
    String name(int line) {
        return opened.find(Labeled.class, "#open-" + line).getText();
    }
}
