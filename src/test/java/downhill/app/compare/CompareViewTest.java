package downhill.app.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import downhill.app.Events;
import downhill.app.draw.RichFlow;
import downhill.descent.Catalogue;
import downhill.picture.Playhead;
import downhill.plugin.Vector;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// The tab where runs are compared.
class CompareViewTest extends OpenedOnCompare {

    @Test
    void a_button_that_was_clicked_leaves_the_keys_to_the_window() {
        Node eye = opened.find(Node.class, "#losses-ledger");
        opened.key(eye, KeyCode.RIGHT);
        opened.key(eye, KeyCode.RIGHT);
        assertThat(session.player().head()).isEqualTo(Playhead.at(2));
        opened.key(eye, KeyCode.SPACE);
        assertThat(session.state().motion().playing()).isTrue();
    }

    @Test
    void a_click_on_the_map_runs_from_there() {
        Region map = opened.find(Region.class, "#map");
        Events.mouse(map, MouseEvent.MOUSE_PRESSED, 0.25 * map.getWidth(), 0.5 * map.getHeight(), 1);
        assertThat(session.scenario().rate()).isEqualTo(0.1);
        double low = session.viewing().view().across().low();
        assertThat(session.scenario().start().w()).isCloseTo(low + 0.25 * session.viewing().view().across().length(),
                offset(0.01));
    }

    @Test
    void the_maps_title_is_whole_in_a_window_of_any_size() {
        for (double[] size : new double[][] {{1440, 900}, {900, 600}, {860, 600}, {1024, 768}, {1920, 1080}}) {
            opened.resize(size[0], size[1]);
            RichFlow told = opened.find(RichFlow.class, "#map-told");
            // In the smallest window the map is so narrow that only what its axis is can be read.
            assertThat(told.shown().plain()).startsWith(size[0] < 900 ? "a" : "Every start, every rate");
            assertThat(told.prefHeight(told.getWidth())).as("one line at %s", size[0])
                    .isLessThanOrEqualTo(told.getHeight() + 1);
            assertThat(told.prefHeight(told.getWidth())).isEqualTo(told.prefHeight(-1));
        }
    }

    @Test
    void what_is_hidden_from_sight_is_not_computed_in_the_other_tab() {
        opened.fire("#tab-explore");
        opened.show();
        assertThat(opened.root().lookup("#race")).isNull();
        assertThat(scenarios()).containsExactly(Catalogue.first().scenario());
        assertThat(scenarios().getFirst().start()).isEqualTo(Vector.of(3));
    }
}
