package downhill.app.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.Events;
import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.PlotPlaces;
import downhill.picture.Interval;
import downhill.picture.Viewport;
import downhill.session.Sessions;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The mouse over the figures, and the button that shows the whole curve.
@InWindow
class PanAndZoomTest {

    private Opened opened;
    private PlotPlaces plot;
    private Node paper;
    private Node point;

    @BeforeEach
    void open() {
        opened = Opened.first();
        plot = new PlotPlaces(opened);
        paper = plot.paper();
        point = opened.find(Handle.class, "#point");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void the_wheel_zooms_and_leaves_what_is_under_the_pointer() {
        Interval before = plot.view().across();
        double x = plot.middle(point).getX();
        scroll(x, 100, 40);
        opened.show();
        assertThat(plot.view().across().length()).isLessThan(before.length());
        assertThat(plot.wUnder(point)).isEqualTo(3, within(0.01));
        assertThat(plot.middle(point).getX()).isEqualTo(x, within(0.5));
        scroll(x, 100, -40);
        opened.show();
        assertThat(plot.view().across().low()).isEqualTo(before.low(), within(1e-9));
    }

    @Test
    void turns_of_the_wheel_faster_than_the_picture_all_count() {
        double before = plot.view().across().length();
        for (int turn = 0; turn < 3; turn++) {
            scroll(300, 100, 40);
        }
        assertThat(plot.view().across().length()).isEqualTo(before * Math.exp(-3 * 40 * 0.0035), within(1e-9));
    }

    @Test
    void each_figure_zooms_its_own_height() {
        Viewport before = plot.view();
        scroll(300, 100, 40);
        opened.show();
        assertThat(plot.view().slope()).isEqualTo(before.slope());
        assertThat(plot.view().loss()).isNotEqualTo(before.loss());
        opened.session.viewing().look(before);
        opened.show();
        scroll(300, paper.getLayoutBounds().getHeight() - 80, 40);
        assertThat(plot.view().loss()).isEqualTo(before.loss());
        assertThat(plot.view().slope()).isNotEqualTo(before.slope());
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
        assertThat(plot.view()).isEqualTo(Sessions.first().state().frame().view());
    }

    @Test
    void a_drag_pans_and_a_double_click_shows_the_whole_curve() {
        Viewport before = plot.view();
        drag(paper, 300, 100, 400, 130);
        double moved = 100 / plot.width() * before.across().length();
        assertThat(plot.view().across().low()).isEqualTo(before.across().low() - moved, within(0.05));
        assertThat(plot.view().loss().low()).isGreaterThan(before.loss().low());
        assertThat(plot.view().slope()).isEqualTo(before.slope());
        Events.mouse(paper, MouseEvent.MOUSE_CLICKED, 300, 100, 2);
        opened.session.viewing().settle();
        assertThat(plot.view()).isEqualTo(before);
    }

    @Test
    void the_fit_button_shows_the_whole_curve() {
        Viewport before = plot.view();
        scroll(300, 100, 40);
        opened.fire("#fit");
        opened.session.viewing().settle();
        assertThat(plot.view()).isEqualTo(before);
    }

    @Test
    void no_curve_shows_through_the_fit_button() {
        Paint card = opened.find(Region.class, ".plot-card").getBackground().getFills().getFirst().getFill();
        assertThat(opened.find(Region.class, "#fit").getBackground().getFills()).extracting(BackgroundFill::getFill)
                .containsExactly(card);
    }

    private void drag(Node node, double fromX, double fromY, double toX, double toY) {
        Events.drag(node, new Point2D(fromX, fromY), new Point2D(toX, toY), opened::show);
    }

    private void scroll(double x, double y, double turn) {
        Point2D scene = paper.localToScene(x, y);
        Event.fireEvent(paper, new ScrollEvent(ScrollEvent.SCROLL, scene.getX(), scene.getY(), scene.getX(),
                scene.getY(), false, false, false, false, false, false, 0, turn, 0, turn,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }
}
