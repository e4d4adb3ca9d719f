package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.control.Handle;
import downhill.app.explore.PlotPane;
import downhill.descent.Scenario;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.picture.Viewport;
import downhill.scene.Scene;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dragging, zooming and panning in a real window, with a real mouse.
class RealPointerDesktopTest extends AtDesk {

    @Test
    void the_path_follows_while_the_rate_is_dragged() throws Throwable {
        Node thumb = desk.find(Slider.class, "#rate").lookup(".thumb");
        List<Double> rates = drag(thumb, 220, 0, now -> now.scenario().rate());
        assertThat(rates).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(3);
        assertThat(rates.getLast()).isGreaterThan(0.3);
        assertOneEntry();
    }

    @Test
    void dragging_the_point_along_the_curve_sets_the_start() throws Throwable {
        desk.change(session.player()::step);
        List<Double> starts = drag(desk.find(Handle.class, "#point"), -200, 40, now -> now.scenario().start().w());
        assertThat(starts.reversed()).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(3);
        assertThat(starts.getLast()).isLessThan(2);
        assertThat(Desk.<Playhead>get(() -> session.player().head())).isEqualTo(Playhead.at(0));
        assertOneEntry();
    }

    @Test
    void dragging_the_nudges_edge_sets_it() throws Throwable {
        List<Double> nudges = drag(desk.find(Handle.class, "#nudge"), 40, 0, now -> now.looking().view().nudge());
        assertThat(nudges).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(3);
        assertThat(nudges.getLast()).isGreaterThan(0.2);
        assertOneEntry();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#rate", "#nudge", "#point"})
    void after_a_drag_the_keys_step_and_leave_what_was_dragged(String what) throws Throwable {
        Node found = desk.find(Node.class, what);
        Node dragged = found instanceof Slider ? found.lookup(".thumb") : found;
        Scene untouched = Desk.get(() -> session.scene());
        Point2D from = Desk.middle(dragged);
        desk.moveTo(from);
        desk.press();
        desk.await("it is held", () -> session.state().motion().held());
        desk.moveTo(from.add(30, 0));
        desk.await("it was dragged", () -> !session.scene().equals(untouched));
        desk.release();
        desk.await("it was let go", () -> !session.state().motion().held());
        Scene before = Desk.get(() -> session.scene());
        desk.keys(KeyCode.RIGHT);
        desk.await("a step", () -> session.player().head().equals(Playhead.at(before.head().step() + 1)));
        desk.keys(KeyCode.PAGE_DOWN);
        desk.await("a phase", () -> session.player().head().progress() == 1);
        desk.keys(KeyCode.HOME);
        desk.await("the start", () -> session.player().head().equals(Playhead.at(0)));
        desk.keys(KeyCode.END);
        desk.await("the end", () -> session.player().head().step() == session.state().length());
        assertThat(Desk.<Scene>get(() -> session.scene()).runs()).isEqualTo(before.runs());
        assertThat(Desk.<Scene>get(() -> session.scene()).view().nudge()).isEqualTo(before.view().nudge());
    }

    @Test
    void the_wheel_zooms_at_the_pointer() throws Throwable {
        Node point = desk.find(Handle.class, "#point");
        Point2D place = Desk.middle(point);
        double before = Desk.get(() -> view().across().length());
        desk.moveTo(place);
        desk.wheel(-3);
        desk.await("zoomed in", () -> view().across().length() < 0.8 * before);
        desk.await("the handle has followed", () -> point.localToScreen(point.getLayoutBounds()).getCenterX() > 0);
        assertThat(Desk.middle(point).getX()).as("the w under the pointer stays").isEqualTo(place.getX(), within(1.0));
        desk.wheel(3);
        desk.await("zoomed out again", () -> Math.abs(view().across().length() - before) < 1e-6);
    }

    @Test
    void a_drag_pans_and_a_double_click_shows_the_whole_curve() throws Throwable {
        Viewport before = Desk.get(this::view);
        PlotPane plot = desk.find(PlotPane.class, "#plot");
        Point2D empty = Desk.middle(plot).subtract(200, 260);
        desk.moveTo(empty);
        desk.press();
        desk.await("the button is down", plot::isPressed);
        desk.moveTo(empty.add(60, 0));
        desk.await("panned", () -> view().across().low() < before.across().low());
        desk.moveTo(empty.add(120, 0));
        desk.await("panned on", () -> view().across().low() < before.across().low() - 0.5);
        desk.release();
        desk.await("the button is up", () -> !plot.isPressed());
        desk.doubleClick();
        desk.await("back again", () -> view().equals(before));
        assertThat(Desk.<Boolean>get(() -> session.state().canUndo())).as("looking is no entry").isFalse();
    }

    @Test
    void buttons_are_clicked() throws Throwable {
        desk.click(desk.find(Node.class, "#transport-last"));
        desk.await("the last step", () -> session.player().head().step() == 40);
        desk.click(desk.find(Node.class, "#transport-back"));
        desk.await("the step before", () -> session.player().head().step() == 39);
        desk.click(desk.find(Node.class, "#mode-idea"));
        desk.await("the idea", () -> session.state().mode() == Mode.IDEA);
    }

    /// Drags something by some pixels and says which values were shown on the way, while the button was down.
    private List<Double> drag(Node what, double x, double y, ToDoubleFunction<Session> value) throws Throwable {
        List<Double> seen = new ArrayList<>();
        Point2D from = Desk.middle(what);
        desk.moveTo(from);
        desk.press();
        desk.await("it is held", () -> session.state().motion().held());
        for (int part = 1; part <= 5; part++) {
            double last = seen.isEmpty() ? Desk.get(() -> value.applyAsDouble(session)) : seen.getLast();
            desk.moveTo(from.add(x * part / 5, y * part / 5));
            desk.await("it follows", () -> value.applyAsDouble(session) != last);
            double now = Desk.get(() -> value.applyAsDouble(session));
            seen.add(now);
            assertThat(Desk.<Boolean>get(() -> session.state().motion().held())).isTrue();
            assertThat(Desk.<Double>get(() -> session.state().run().descent().rate()))
                    .isEqualTo(Desk.<Double>get(() -> session.scenario().rate()));
            assertThat(Desk.<Double>get(() -> session.state().run().point(0).w()))
                    .isEqualTo(Desk.<Double>get(() -> session.scenario().start().w()));
        }
        desk.release();
        desk.await("it is let go", () -> !session.state().motion().held());
        return seen;
    }

    private void assertOneEntry() throws Throwable {
        Desk.run(session::undo);
        assertThat(Desk.<Scenario>get(session::scenario)).isEqualTo(first);
        assertThat(Desk.<Boolean>get(() -> session.state().canUndo())).isFalse();
    }

    private Viewport view() {
        return session.viewing().view();
    }
}
