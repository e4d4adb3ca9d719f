package downhill.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Found;
import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.view.Command;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Of what can be scrolled the toolkit keeps no image.
@InWindow
class ScrolledViewTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void nothing_in_the_window_is_painted_by_way_of_an_image() {
        opened.run(Command.HELP);
        opened.show();
        List<Node> views = Found.all(opened.root()).filter(node -> node.getStyleClass().contains("viewport")
                && !(node.getParent().getParent() instanceof TextArea)).toList();
        assertThat(views).hasSizeGreaterThan(1);
        assertThat(Found.all(opened.root()).filter(Node::isCache)
                .filter(node -> !(node.getParent().getParent() instanceof TextArea))).isEmpty();
    }
}
