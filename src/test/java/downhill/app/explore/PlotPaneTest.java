package downhill.app.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.Events;
import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.PlotPlaces;
import downhill.app.control.Handle;
import downhill.app.view.Command;
import downhill.picture.Box;
import downhill.picture.Playhead;
import downhill.picture.Sheet;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InWindow
class PlotPaneTest {

    private Opened opened;
    private PlotPlaces plot;
    private Node point;
    private Node nudge;

    @BeforeEach
    void open() {
        opened = Opened.first();
        plot = new PlotPlaces(opened);
        point = opened.find(Handle.class, "#point");
        nudge = opened.find(Handle.class, "#nudge");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void the_handles_lie_over_what_they_stand_for() {
        assertThat(plot.wUnder(point)).isEqualTo(3, within(0.02));
        assertThat(plot.wUnder(nudge)).isEqualTo(3.1, within(0.02));
    }

    @Test
    void dragging_the_point_sets_the_start_and_is_one_entry() {
        opened.session.player().step();
        opened.show();
        drag(point, 5, 5, -95, 5);
        assertThat(opened.session.scenario().start().w()).isLessThan(2.3);
        assertThat(opened.session.player().head()).isEqualTo(Playhead.at(0));
        opened.fire("#undo");
        assertThat(opened.session.scenario().start().w()).isEqualTo(3);
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
        double coarse = 3 - opened.session.scenario().start().w();
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

    /// Labels keep off what [Sheet] says is a button's.
    @ParameterizedTest
    @CsvSource({"1440, 900, en", "1024, 768, en", "1440, 900, ko", "1024, 768, ko"})
    void the_buttons_lie_where_nothing_is_written(double width, double height, String language) {
        opened.resize(width, height);
        if (language.equals("ko")) {
            opened.run(Command.LANGUAGE);
        }
        opened.show();
        double em = PlotPlaces.EM;
        Bounds paper = plot.paper().getBoundsInParent();
        Sheet sheet = Sheet.of(new Box(0, 0, paper.getWidth(), paper.getHeight()), plot.view(), em);
        assertThat(holds(Sheet.overLoss(sheet.loss(), em), opened.find(Node.class, "#plot > #fit"))).isTrue();
        assertThat(holds(Sheet.aboveSlope(sheet.slope(), em), opened.find(Node.class, "#plot > .segments"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "1024, 768", "3840, 2160"})
    void no_button_hides_an_end_of_the_loss_curve(double width, double height) {
        opened.resize(width, height);
        opened.show();
        Bounds paper = plot.paper().getBoundsInParent();
        Sheet sheet = Sheet.of(new Box(0, 0, paper.getWidth(), paper.getHeight()), plot.view(), PlotPlaces.EM);
        Bounds button = opened.find(Node.class, "#plot > #fit").getBoundsInParent();
        // Only behind its sign is it opaque.
        assertThat(button.getMaxY() - 0.68 * PlotPlaces.EM).isLessThanOrEqualTo(sheet.loss().box().top());
    }

    private static boolean holds(Box box, Node button) {
        Bounds bounds = button.getBoundsInParent();
        return box.grown(0.5).holds(new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()));
    }

    private void drag(Node node, double fromX, double fromY, double toX, double toY) {
        Events.drag(node, new Point2D(fromX, fromY), new Point2D(toX, toY), opened::show);
    }
}
