package downhill.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The cards on the right, where they fit and where they don't.
@InWindow
class CardColumnTest {

    private Opened opened;

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void where_all_cards_fit_nothing_fades() {
        opened = Opened.first();
        assertThat(opened.find(Node.class, "#more-below").isVisible()).isFalse();
    }

    @Test
    void where_they_do_not_the_lower_edge_fades_until_the_last_row_is_in_sight() {
        opened = Opened.first();
        opened.resize(1024, 768);
        opened.session.edit(scenario -> scenario.withOptimizer("adam"));
        opened.show();
        assertThat(opened.find(Node.class, "#more-below").isVisible()).isTrue();
        ScrollPane pane = opened.find(ScrollPane.class, ".right");
        pane.setVvalue(1);
        opened.show();
        assertThat(opened.find(Node.class, "#more-below").isVisible()).isFalse();
        Node steps = opened.field("Steps");
        Bounds at = steps.localToScene(steps.getLayoutBounds());
        assertThat(at.getMaxY()).isLessThanOrEqualTo(pane.localToScene(pane.getLayoutBounds()).getMaxY());
        assertThat(opened.find(Node.class, ".setup-card").localToScene(0, 0).getX())
                .isEqualTo(opened.find(Node.class, ".step-card").localToScene(0, 0).getX());
    }
}
