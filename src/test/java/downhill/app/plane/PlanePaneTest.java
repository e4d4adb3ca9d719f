package downhill.app.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.Events;
import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.control.Handle;
import downhill.descent.Catalogue;
import downhill.descent.Coordinate;
import downhill.descent.Scenario;
import downhill.picture.GroundView;
import downhill.picture.Plane;
import downhill.plugin.Vector;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures of a loss of two weights: what can be moved, turned, zoomed and chosen.
@InWindow
class PlanePaneTest {

    private static final Scenario VALLEY = Catalogue.find("tilted-valley").orElseThrow().scenario();

    private Opened opened;
    private MapPlaces places;

    @BeforeEach
    void open() {
        opened = Opened.of(VALLEY);
        places = new MapPlaces(opened);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private Node handle(String selector) {
        return opened.find(Handle.class, selector);
    }

    private Vector start() {
        return opened.session.scenario().start();
    }

    private void drag(Node node, double byX, double byY) {
        Events.drag(node, new Point2D(5, 5), new Point2D(5 + byX, 5 + byY), opened::show);
    }

    @Test
    void the_point_lies_where_the_run_is() {
        assertThat(places.under(handle("#plane-point")).w()).isCloseTo(3.5, within(0.02));
        assertThat(places.under(handle("#plane-point")).b()).isCloseTo(2.5, within(0.02));
        opened.session.player().step();
        opened.show();
        assertThat(places.under(handle("#plane-point")).w()).isCloseTo(1.02, within(0.02));
        assertThat(places.under(handle("#plane-point")).b()).isCloseTo(0.18, within(0.02));
    }

    @Test
    void dragging_the_point_sets_both_weights_of_the_start_and_is_one_entry() {
        opened.session.player().step();
        opened.show();
        Vector from = opened.session.state().frame().run().point(1);
        Plane plane = places.plane();
        drag(handle("#plane-point"), 60, -40);
        assertThat(start().w()).isGreaterThan(from.w()).isLessThan(plane.across().high());
        assertThat(start().b()).isGreaterThan(from.b());
        assertThat(opened.session.player().head().step()).isZero();
        assertThat(places.under(handle("#plane-point")).w()).isCloseTo(start().w(), within(0.02));
        opened.fire("#undo");
        assertThat(opened.session.scenario()).isEqualTo(VALLEY);
        assertThat(opened.session.state().canUndo()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"LEFT, -1, 0", "RIGHT, 1, 0", "DOWN, 0, -1", "UP, 0, 1"})
    void each_arrow_key_moves_the_point_along_its_axis_and_with_shift_finely(KeyCode code, int alongW, int alongB) {
        opened.key(handle("#plane-point"), code);
        Vector coarse = start().minus(VALLEY.start());
        assertThat(Math.signum(coarse.w())).isEqualTo(alongW);
        assertThat(Math.signum(coarse.b())).isEqualTo(alongB);
        opened.key(handle("#plane-point"), code, false, true);
        Vector fine = start().minus(VALLEY.start()).minus(coarse);
        assertThat(Math.abs(fine.w() + fine.b())).isBetween(1e-4, Math.abs(coarse.w() + coarse.b()) / 2);
        opened.fire("#undo");
        opened.fire("#undo");
        assertThat(opened.session.scenario()).isEqualTo(VALLEY);
    }

    @ParameterizedTest
    @CsvSource({"#point-w, W", "#point-b, B"})
    void the_point_of_a_slice_moves_its_weight_alone(String selector, Coordinate coordinate) {
        drag(handle(selector), -30, 0);
        assertThat(coordinate.of(start())).isLessThan(coordinate.of(VALLEY.start()) - 0.1);
        assertThat(coordinate.other().of(start())).isEqualTo(coordinate.other().of(VALLEY.start()));
        opened.key(handle(selector), KeyCode.RIGHT);
        assertThat(coordinate.other().of(start())).isEqualTo(coordinate.other().of(VALLEY.start()));
        opened.fire("#undo");
        opened.fire("#undo");
        assertThat(opened.session.scenario()).isEqualTo(VALLEY);
    }

    @ParameterizedTest
    @CsvSource({"#nudge-w", "#nudge-b"})
    void either_nudge_is_the_nudge_of_both(String selector) {
        drag(handle(selector), 12, 0);
        assertThat(opened.session.looking().view().nudge()).isGreaterThan(0.12);
        assertThat(opened.session.state().frame().sections()).extracting(section -> section.nudge())
                .containsOnly(opened.session.looking().view().nudge());
        opened.fire("#undo");
        assertThat(opened.session.looking().view().nudge()).isEqualTo(0.1);
    }

    @Test
    void the_ends_of_all_starts_are_worked_out_and_shown() {
        opened.fire("#ground-ends");
        opened.survey();
        assertThat(opened.session.state().frame().ground().orElseThrow().ends()).isPresent();
        assertThat(opened.find(Node.class, "#gradients").isVisible()).isFalse();
        opened.fire("#ground-map");
        opened.fire("#gradients");
        opened.survey();
        assertThat(opened.session.looking().view().ground().gradients()).isTrue();
        assertThat(opened.session.state().frame().ground().orElseThrow().gradients()).isPresent();
        assertThat(opened.session.looking().view().ground().kind()).isEqualTo(GroundView.Kind.MAP);
    }

    @Test
    void a_window_that_rests_asks_for_nothing_in_the_background() {
        opened.survey();
        for (int pulse = 0; pulse < 3; pulse++) {
            opened.show();
            assertThat(opened.surveys.isIdle()).isTrue();
        }
    }

    @Test
    void typing_a_b_changes_the_figures_as_soon_as_the_formula_can_be_read_and_back() {
        TextField formula = opened.find(TextField.class, "#formula");
        formula.requestFocus();
        formula.setText("w^2");
        opened.show();
        assertThat(opened.has("#plot")).isTrue();
        assertThat(opened.has("#plane")).isFalse();
        formula.setText("w^2 + b^");
        opened.show();
        assertThat(opened.has("#plot")).as("until it can be read").isTrue();
        formula.setText("w^2 + b^2");
        opened.show();
        assertThat(opened.has("#plane")).isTrue();
        assertThat(opened.has("#plot")).isFalse();
        assertThat(start().size()).isEqualTo(2);
        opened.fire("#undo");
        while (opened.session.state().canUndo()) {
            opened.fire("#undo");
        }
        assertThat(opened.session.scenario()).isEqualTo(VALLEY);
        assertThat(opened.has("#plane")).isTrue();
    }

    @Test
    void equal_scales_are_switched_on_above_the_map_and_by_a_key() {
        opened.fire("#equal-scales");
        assertThat(opened.session.looking().view().ground().equal()).isTrue();
        opened.key(handle("#plane-point"), KeyCode.Q);
        assertThat(opened.session.looking().view().ground().equal()).isFalse();
        opened.fire("#ground-surface");
        opened.show();
        assertThat(opened.find(Node.class, "#equal-scales").isVisible()).isFalse();
    }
}
