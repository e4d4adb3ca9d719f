package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.control.Handle;
import downhill.app.explore.PlotPane;
import downhill.picture.Interval;
import downhill.picture.Playhead;
import downhill.picture.Viewport;
import downhill.session.Sessions;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class PlotPaneTest {

    private Opened opened;
    private Node paper;
    private Node point;
    private Node nudge;

    @BeforeEach
    void open() {
        opened = Opened.first();
        paper = opened.find(PlotPane.class, "#plot").getChildrenUnmodifiable().getFirst();
        point = opened.find(Handle.class, "#point");
        nudge = opened.find(Handle.class, "#nudge");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void the_handles_lie_over_what_they_stand_for() {
        assertThat(wUnder(point)).isEqualTo(3.265, within(0.02));
        assertThat(wUnder(nudge)).isEqualTo(3.365, within(0.02));
    }

    @Test
    void the_wheel_zooms_and_leaves_what_is_under_the_pointer() {
        Interval before = view().across();
        double x = middle(point).getX();
        scroll(x, 100, 40);
        opened.show();
        assertThat(view().across().length()).isLessThan(before.length());
        assertThat(wUnder(point)).isEqualTo(3.265, within(0.01));
        assertThat(middle(point).getX()).isEqualTo(x, within(0.5));
        scroll(x, 100, -40);
        opened.show();
        assertThat(view().across().low()).isEqualTo(before.low(), within(1e-9));
    }

    @Test
    void turns_of_the_wheel_faster_than_the_picture_all_count() {
        double before = view().across().length();
        for (int turn = 0; turn < 3; turn++) {
            scroll(300, 100, 40);
        }
        assertThat(view().across().length()).isEqualTo(before * Math.exp(-3 * 40 * 0.0035), within(1e-9));
    }

    @Test
    void each_figure_zooms_its_own_height() {
        Viewport before = view();
        scroll(300, 100, 40);
        opened.show();
        assertThat(view().slope()).isEqualTo(before.slope());
        assertThat(view().loss()).isNotEqualTo(before.loss());
        opened.session.viewing().look(before);
        opened.show();
        scroll(300, paper.getLayoutBounds().getHeight() - 80, 40);
        assertThat(view().loss()).isEqualTo(before.loss());
        assertThat(view().slope()).isNotEqualTo(before.slope());
    }

    @Test
    void zooming_without_end_ends_without_mishap() {
        for (double turn : new double[] {240, -240}) {
            for (int round = 0; round < 6; round++) {
                for (int times = 0; times < 60; times++) {
                    scroll(300, 100, turn);
                }
                for (int times = 0; times < 60; times++) {
                    scroll(300, paper.getLayoutBounds().getHeight() - 80, -turn);
                }
                opened.show();
            }
        }
        opened.session.viewing().fit();
        opened.session.viewing().settle();
        assertThat(view()).isEqualTo(Sessions.first().state().frame().view());
    }

    @Test
    void a_drag_pans_and_a_double_click_shows_the_whole_curve() {
        Viewport before = view();
        drag(paper, 300, 100, 400, 130);
        double moved = 100 / plotWidth() * before.across().length();
        assertThat(view().across().low()).isEqualTo(before.across().low() - moved, within(0.05));
        assertThat(view().loss().low()).isGreaterThan(before.loss().low());
        assertThat(view().slope()).isEqualTo(before.slope());
        Events.mouse(paper, MouseEvent.MOUSE_CLICKED, 300, 100, 2);
        opened.session.viewing().settle();
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void the_fit_button_shows_the_whole_curve() {
        Viewport before = view();
        scroll(300, 100, 40);
        opened.fire("#fit");
        opened.session.viewing().settle();
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void dragging_the_point_sets_the_start_and_is_one_entry() {
        opened.session.player().step();
        opened.show();
        drag(point, 5, 5, -95, 5);
        assertThat(opened.session.scenario().start().w()).isLessThan(2.3);
        assertThat(opened.session.player().head()).isEqualTo(Playhead.at(0));
        opened.fire("#undo");
        assertThat(opened.session.scenario().start().w()).isEqualTo(3.265);
        assertThat(opened.session.state().canUndo()).isFalse();
    }

    @Test
    void dragging_the_nudge_sets_it_and_is_one_entry() {
        drag(nudge, 5, 5, 25, 5);
        assertThat(opened.session.looking().view().nudge()).isGreaterThan(0.15);
        opened.fire("#undo");
        assertThat(opened.session.looking().view().nudge()).isEqualTo(0.1);
        assertThat(opened.session.state().canUndo()).isFalse();
    }

    @Test
    void arrows_move_the_focused_point_with_shift_finely() {
        opened.key(point, KeyCode.LEFT);
        double coarse = 3.265 - opened.session.scenario().start().w();
        opened.key(point, KeyCode.RIGHT);
        double back = opened.session.scenario().start().w();
        opened.key(point, KeyCode.LEFT, false, true);
        double fine = back - opened.session.scenario().start().w();
        assertThat(coarse).isBetween(0.005, 0.06);
        assertThat(fine).isBetween(1e-4, coarse / 2);
        assertThat(opened.session.player().head()).as("no step").isEqualTo(Playhead.at(0));
    }

    @Test
    void arrows_change_the_focused_nudge() {
        opened.key(nudge, KeyCode.RIGHT);
        assertThat(opened.session.looking().view().nudge()).isEqualTo(0.11);
        opened.key(nudge, KeyCode.LEFT);
        assertThat(opened.session.looking().view().nudge()).isEqualTo(0.1);
    }

    private void drag(Node node, double fromX, double fromY, double toX, double toY) {
        Point2D from = node.localToScene(fromX, fromY);
        Point2D to = node.localToScene(toX, toY);
        Events.mouse(node, MouseEvent.MOUSE_PRESSED, fromX, fromY, 1);
        for (int part = 1; part <= 5; part++) {
            Point2D at = node.sceneToLocal(from.interpolate(to, part / 5.0));
            Events.mouse(node, MouseEvent.MOUSE_DRAGGED, at.getX(), at.getY(), 1);
            opened.show();
        }
        Point2D end = node.sceneToLocal(to);
        Events.mouse(node, MouseEvent.MOUSE_RELEASED, end.getX(), end.getY(), 1);
        opened.show();
    }

    private void scroll(double x, double y, double turn) {
        Point2D scene = paper.localToScene(x, y);
        Event.fireEvent(paper, new ScrollEvent(ScrollEvent.SCROLL, scene.getX(), scene.getY(), scene.getX(),
                scene.getY(), false, false, false, false, false, false, 0, turn, 0, turn,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private Viewport view() {
        return opened.session.state().frame().view();
    }

    private Point2D middle(Node handle) {
        return handle.localToParent(handle.getLayoutBounds().getCenterX(), handle.getLayoutBounds().getCenterY());
    }

    private double plotWidth() {
        return paper.getLayoutBounds().getWidth() - 6.3 * 13.5;
    }

    /// The w at a handle's middle.
    private double wUnder(Node handle) {
        return view().across().low() + (middle(handle).getX() - 4.6 * 13.5) / plotWidth() * view().across().length();
    }
}
