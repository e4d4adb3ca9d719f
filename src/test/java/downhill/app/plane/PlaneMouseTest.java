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
import downhill.picture.Interval;
import downhill.picture.Plane;
import downhill.picture.Turn;
import downhill.picture.Viewport;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The view of a loss of two weights: zoomed, panned, fitted, and turned.
@InWindow
class PlaneMouseTest {

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

    private void scroll(double x, double y, double turns) {
        Point2D scene = places.paper().localToScene(x, y);
        Event.fireEvent(places.paper(), new ScrollEvent(ScrollEvent.SCROLL, scene.getX(), scene.getY(), scene.getX(),
                scene.getY(), false, false, false, false, true, false, 0, turns, 0, turns,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        opened.show();
    }
}
