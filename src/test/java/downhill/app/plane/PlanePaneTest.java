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
import downhill.picture.Interval;
import downhill.picture.Plane;
import downhill.picture.Turn;
import downhill.picture.Viewport;
import downhill.plugin.Vector;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
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
    void the_wheel_zooms_the_map_and_leaves_what_is_under_the_pointer() {
        Viewport before = places.view();
        Plane plane = places.plane();
        double x = plane.box().left() + 0.3 * plane.box().width();
        double y = plane.box().top() + 0.6 * plane.box().height();
        scroll(x, y, 40);
        assertThat(places.view().across().length()).isCloseTo(before.across().length() * Math.exp(-0.14), within(1e-6));
        assertThat(places.plane().acrossAt(x)).isCloseTo(plane.acrossAt(x), within(1e-6));
        assertThat(places.plane().valueAt(y)).isCloseTo(plane.valueAt(y), within(1e-6));
        assertThat(places.view().loss()).as("the slices keep their heights").isEqualTo(before.loss());
        opened.fire("#fit");
        opened.session.viewing().settle();
        assertThat(places.view()).isEqualTo(before);
    }

    @Test
    void a_drag_of_the_map_pans_it_and_a_double_click_fits_it() {
        Viewport before = places.view();
        Plane plane = places.plane();
        Point2D from = new Point2D(plane.box().left() + 40, plane.box().bottom() - 40);
        Events.drag(places.paper(), from, from.add(50, -30), opened::show);
        Interval w = places.view().across();
        Interval b = places.view().along(Coordinate.B).across();
        assertThat(w.low()).isCloseTo(before.across().low() - 50 * before.across().length() / plane.box().width(),
                within(1e-6));
        assertThat(b.low()).isCloseTo(before.along(Coordinate.B).across().low()
                - 30 * before.along(Coordinate.B).across().length() / plane.box().height(), within(1e-6));
        assertThat(opened.session.scenario()).as("no run is changed").isEqualTo(VALLEY);
        Events.mouse(places.paper(), MouseEvent.MOUSE_CLICKED, from.getX(), from.getY(), 2);
        opened.session.viewing().settle();
        opened.show();
        assertThat(places.view()).isEqualTo(before);
    }

    @Test
    void the_surface_is_turned_by_drag_and_by_keys_and_turned_back() {
        opened.fire("#ground-surface");
        assertThat(handle("#plane-point").isVisible()).isFalse();
        Node surface = handle("#surface");
        assertThat(surface.isVisible()).isTrue();
        for (KeyCode code : new KeyCode[] {KeyCode.LEFT, KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN}) {
            Turn before = turn();
            opened.key(surface, code);
            assertThat(turn()).as("%s", code).isNotEqualTo(before);
        }
        assertThat(turn()).as("each the opposite of another").isEqualTo(Turn.START);
        Events.drag(surface, new Point2D(100, 100), new Point2D(160, 120), opened::show);
        assertThat(turn()).isEqualTo(Turn.START.dragged(60, 20)).isNotEqualTo(Turn.START);
        Events.mouse(surface, MouseEvent.MOUSE_CLICKED, 100, 100, 2);
        assertThat(turn()).isEqualTo(Turn.START);
        assertThat(opened.session.scenario()).isEqualTo(VALLEY);
        opened.fire("#ground-map");
        assertThat(handle("#plane-point").isVisible()).isTrue();
    }

    private Turn turn() {
        return opened.session.looking().view().ground().turn();
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

    private void scroll(double x, double y, double turns) {
        Point2D scene = places.paper().localToScene(x, y);
        Event.fireEvent(places.paper(), new ScrollEvent(ScrollEvent.SCROLL, scene.getX(), scene.getY(), scene.getX(),
                scene.getY(), false, false, false, false, true, false, 0, turns, 0, turns,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        opened.show();
    }
}
