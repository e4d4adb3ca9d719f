package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import downhill.descent.data.Datasets;
import downhill.scene.Tab;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The toolkit fills whatever has a ground, also where that is covered by another, and also with a colour that can't be
/// seen: without a graphics processor that is most of what a frame costs.
@InWindow
class FilledOnceTest {

    /// As large as this, it is worth a thought.
    private static final double LARGE = 60_000;

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private List<String> filledTwice() {
        opened.show();
        List<Region> filled = Found.all(opened.root()).filter(FilledOnceTest::isLargeAndFilled).map(Region.class::cast)
                .toList();
        assertThat(filled).as("the cards").isNotEmpty();
        return filled.stream().filter(one -> fills(one) > 1 || filled.stream().anyMatch(other -> isAround(other, one)))
                .map(Node::toString).toList();
    }

    private static boolean isLargeAndFilled(Node node) {
        return node instanceof Region && fills(node) > 0 && LayoutFaults.isSeen(node)
                && node.getLayoutBounds().getWidth() * node.getLayoutBounds().getHeight() > LARGE;
    }

    private static int fills(Node node) {
        return Painted.fills(node).size();
    }

    private static boolean isAround(Node other, Node one) {
        Bounds inner = one.localToScene(one.getLayoutBounds());
        return other != one && other.localToScene(other.getLayoutBounds()).intersects(inner.getCenterX(), inner.getCenterY(),
                1, 1);
    }

    @Test
    void nothing_large_is_filled_twice_in_the_views_of_one_weight() {
        assertThat(filledTwice()).isEmpty();
        opened.session.looking().on(Tab.COMPARE);
        assertThat(filledTwice()).as("compare").isEmpty();
    }

    @Test
    void nothing_large_is_filled_twice_in_the_views_of_two_weights() {
        opened.session.data().take(Datasets.find("hubble").orElseThrow().points());
        assertThat(filledTwice()).isEmpty();
        opened.session.looking().on(Tab.COMPARE);
        assertThat(filledTwice()).as("compare").isEmpty();
    }

    @Test
    void nothing_large_is_filled_twice_where_lessons_are() {
        opened.session.looking().on(Tab.LESSONS);
        assertThat(filledTwice()).as("the list").isEmpty();
    }

    @Test
    void nothing_large_is_filled_twice_while_presenting() {
        opened.run(Command.PRESENT);
        opened.show();
        Node root = opened.presentation().orElseThrow().root();
        assertThat(Found.all(root).filter(FilledOnceTest::isLargeAndFilled)).hasSize(1);
    }
}
