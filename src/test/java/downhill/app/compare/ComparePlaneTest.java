package downhill.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Events;
import downhill.app.control.Handle;
import downhill.descent.Catalogue;
import downhill.descent.Scenario;
import downhill.descent.race.Race;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/// Runs of two weights that are compared.
class ComparePlaneTest extends OpenedOnCompare {

    private static final Scenario VALLEY = Catalogue.find("long-valley").orElseThrow().scenario();

    @Test
    void their_paths_are_on_the_map_and_of_one_weight_on_the_curve() {
        assertThat(opened.has("#race")).isTrue();
        session.choose(Catalogue.find("long-valley").orElseThrow());
        opened.show();
        assertThat(opened.has("#race-plane")).isTrue();
        assertThat(opened.has("#race")).isFalse();
        session.comparing().add(VALLEY.withOptimizer("adam"), Race.OWN_RATES);
        opened.survey();
        assertThat(session.state().race().runs()).hasSize(2).allMatch(run -> run.point(0).size() == 2);
        assertThat(session.state().race().ground().orElseThrow().map()).isPresent();
        while (session.state().canUndo()) {
            opened.fire("#undo");
        }
        assertThat(opened.has("#race")).isTrue();
    }

    @Test
    void dragging_the_point_moves_the_start_of_the_run_that_is_looked_at() {
        session.choose(Catalogue.find("long-valley").orElseThrow());
        opened.show();
        Node point = opened.find(Handle.class, "#plane-point");
        Events.drag(point, new Point2D(5, 5), new Point2D(-35, 25), opened::show);
        assertThat(session.scenario().start().w()).isLessThan(VALLEY.start().w());
        assertThat(session.scenario().start().b()).isLessThan(VALLEY.start().b());
        opened.fire("#undo");
        assertThat(session.scenario().start()).isEqualTo(VALLEY.start());
    }
}
