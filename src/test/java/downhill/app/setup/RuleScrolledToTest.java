package downhill.app.setup;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.descent.Method;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The editor of a rule of one's own is seen as a whole by whoever chooses it.
@InWindow
class RuleScrolledToTest {

    private Opened opened;

    /// Where nobody has been yet: the field has not had its place before.
    @BeforeEach
    void open() {
        opened = Opened.anew();
        opened.resize(1024, 640);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @SuppressWarnings("unchecked")
    private void choose(String optimizer) {
        ((ComboBox<String>) opened.find(ComboBox.class, "#optimizer")).setValue(optimizer);
        opened.show();
    }

    private TextArea rule() {
        return opened.find(TextArea.class, "#rule");
    }

    @Test
    void ones_own_rule_is_scrolled_to_with_all_that_is_said_of_it() {
        choose(Method.OWN);
        assertThat(rule().isFocused()).isTrue();
        assertSeen(opened.find(Node.class, "#rule"));
        rule().setText("w = w - a*x");
        opened.show();
        opened.show();
        assertSeen(opened.find(Node.class, "#rule"));
        assertSeen(opened.find(Node.class, "#rule-said"));
    }

    @Test
    void so_it_is_when_it_is_chosen_a_second_time() {
        for (String before : new String[] {"adam", "gradient-descent", "adam"}) {
            choose(before);
            opened.find(Node.class, "#plot").requestFocus();
            opened.find(ScrollPane.class, ".right").setVvalue(0);
            opened.show();
            choose(Method.OWN);
            assertThat(rule().isFocused()).isTrue();
            assertSeen(opened.find(Node.class, ".rule-field"));
        }
    }

    private void assertSeen(Node node) {
        Bounds seen = opened.find(Node.class, ".right > .viewport").localToScene(
                opened.find(Node.class, ".right > .viewport").getLayoutBounds());
        Bounds at = node.localToScene(node.getLayoutBounds());
        assertThat(at.getMinY()).isGreaterThanOrEqualTo(seen.getMinY() - 1);
        assertThat(at.getMaxY()).isLessThanOrEqualTo(seen.getMaxY() + 1);
    }
}
