package downhill.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.view.Command;
import downhill.lesson.IdeaPoint;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InWindow
class WalkBarTest {

    private Opened opened;

    @AfterEach
    void close() {
        opened.close();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1024, 1440})
    void the_buttons_stay_where_they_are_from_point_to_point(double width) {
        opened = Opened.first();
        opened.run(Command.IDEA);
        opened.resize(width, 0.7 * width);
        Bounds next = place("#walk-next");
        for (int point = 2; point <= IdeaPoint.COUNT; point++) {
            opened.fire("#walk-next");
            opened.show();
            assertThat(place("#walk-next").getCenterY()).as("at point %d", point).isEqualTo(next.getCenterY());
        }
    }

    private Bounds place(String selector) {
        Node node = opened.find(Node.class, selector);
        return node.localToScene(node.getLayoutBounds());
    }
}
