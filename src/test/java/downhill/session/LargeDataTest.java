package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Catalogue;
import downhill.descent.Complaint;
import downhill.descent.Coordinate;
import downhill.descent.Optimizers;
import downhill.descent.Problem;
import downhill.descent.Scenario;
import downhill.descent.data.Dataset;
import downhill.descent.data.Draws;
import downhill.formula.Columns;
import downhill.picture.Playhead;
import downhill.picture.Section;
import downhill.plugin.Vector;
import downhill.scene.Scene;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// Very many rows: what takes longer than a frame waits for its turn in the background, and each turn is shown.
class LargeDataTest {

    private static final int ROWS = 30_000;
    private static final String SQUARED = "mean((w*x + b - y)^2)";
    private static final String LOGISTIC = "mean(softplus(-(2y - 1)*(w*x + b)))";

    private final Queue<Runnable> runs = new ArrayDeque<>();
    private final Queue<Runnable> readings = new ArrayDeque<>();

    private Session over(String loss) {
        double[] x = new double[ROWS];
        double[] y = new double[ROWS];
        Arrays.setAll(x, row -> Draws.fraction(1, row) - 0.5);
        Arrays.setAll(y, row -> Draws.fraction(2, row) < x[row] + 0.5 ? 1 : 0);
        Scenario scenario = Catalogue.first().scenario().with(new Problem(loss, Dataset.of("many", "x", "y",
                Columns.of(x, y)))).withStart(Vector.of(3, -1)).withRate(0.5);
        return Session.open(Optimizers.installed(), new Workers(runs::add, readings::add, survey -> { }, Runnable::run),
                Scene.of(scenario, 0.1), Map.of(), Catalogue.first(), new Signal());
    }

    private static void goOn(Queue<Runnable> waiting) {
        waiting.remove().run();
    }

    private void all() {
        while (!runs.isEmpty() || !readings.isEmpty()) {
            goOn(runs.isEmpty() ? readings : runs);
        }
    }

    @Test
    void while_a_rate_is_dragged_on_and_on_each_run_that_was_begun_is_shown_and_the_latest_comes_last() {
        Session session = over(LOGISTIC);
        session.beginGesture();
        for (double rate : new double[] {0.6, 0.7, 0.8, 0.9}) {
            session.edit(now -> now.withRate(rate));
        }
        assertThat(shown(session)).isEqualTo(0.5);
        assertThat(runs).as("not one for each event").hasSize(1);
        goOn(runs);
        assertThat(shown(session)).isEqualTo(0.6);
        session.edit(now -> now.withRate(1));
        goOn(runs);
        assertThat(shown(session)).isEqualTo(0.9);
        goOn(runs);
        assertThat(shown(session)).isEqualTo(1);
        session.endGesture();
        assertThat(runs).isEmpty();
        session.undo();
        all();
        assertThat(shown(session)).as("one drag is one change").isEqualTo(0.5);
    }

    @Test
    void the_view_of_another_loss_is_the_same_as_where_it_is_worked_out_at_once() {
        Session session = over(SQUARED);
        session.edit(now -> now.withLoss(LOGISTIC));
        all();
        assertThat(session.viewing().view()).isEqualTo(over(LOGISTIC).viewing().view());
    }

    @Test
    void what_is_given_up_is_not_shown_any_more() {
        Session session = over(LOGISTIC);
        session.edit(now -> now.withRate(0.7));
        session.undo();
        all();
        assertThat(shown(session)).isEqualTo(0.5);
        assertThat(session.scenario().rate()).isEqualTo(0.5);
    }

    @Test
    void of_many_moves_of_a_point_each_turn_is_shown_and_none_is_lost() {
        for (String loss : new String[] {SQUARED, LOGISTIC}) {
            Session session = over(loss);
            Dataset before = session.scenario().problem().data();
            session.beginGesture();
            session.data().move(3, 5, 1, name -> name + "*");
            session.data().move(3, 6, 1, name -> name);
            session.data().add(7, 0, name -> name);
            session.data().remove(0, name -> name);
            assertThat(session.scenario().problem().data()).isSameAs(before);
            all();
            session.endGesture();
            Dataset after = session.state().scenario().problem().data();
            assertThat(after.rows()).isEqualTo(ROWS);
            assertThat(after.points().x(2)).isEqualTo(6);
            assertThat(after.points().x(ROWS - 1)).isEqualTo(7);
            assertThat(after.name()).isEqualTo("many*");
            session.undo();
            all();
            assertThat(session.state().scenario().problem().data()).isEqualTo(before);
        }
    }

    @Test
    void a_move_that_was_undone_before_it_was_there_never_comes() {
        Session session = over(SQUARED);
        session.edit(now -> now.withRate(0.25));
        session.edit(now -> now.with(new Problem(SQUARED, now.problem().data().standardized())));
        session.data().move(3, 5, 1, name -> name + "*");
        session.undo();
        all();
        assertThat(session.scenario().problem().data().name()).isEqualTo("many");
        assertThat(session.scenario().problem().data().original()).isEmpty();
    }

    @Test
    void a_point_of_standardized_data_goes_where_the_hand_puts_it() {
        Session session = over(SQUARED);
        session.edit(now -> now.with(new Problem(SQUARED, now.problem().data().standardized())));
        for (double x : new double[] {-40, 1, 2}) {
            session.data().move(3, x, 0.5, name -> name);
            all();
            assertThat(session.scenario().problem().data().points().x(3)).isCloseTo(x, within(1e-9));
        }
    }

    @Test
    void what_each_weight_alone_delivers_is_true_though_its_curve_is_sketched() {
        Session session = over(LOGISTIC);
        for (int step : new int[] {0, 1, 5}) {
            session.player().goTo(Playhead.at(step));
            for (Coordinate coordinate : Coordinate.of(2)) {
                Section along = session.state().frame().section(coordinate);
                Vector point = along.track().run().point(step);
                Vector moved = coordinate == Coordinate.W ? Vector.of(along.next(), point.b())
                        : Vector.of(point.w(), along.next());
                assertThat(along.delivered()).isCloseTo(loss(session, point) - loss(session, moved), within(1e-12));
            }
        }
    }

    @Test
    void not_even_a_few_steps_are_made_where_somebody_waits() {
        Session session = over(LOGISTIC);
        session.edit(now -> now.withSteps(1));
        assertThat(session.state().frame().run().length()).isGreaterThan(1);
        all();
        assertThat(session.state().frame().run().length()).isEqualTo(1);
    }

    @Test
    void a_start_where_the_loss_is_no_number_is_refused_later_and_changes_nothing() {
        Session session = over(LOGISTIC + " + ln(b + 2)");
        Scenario before = session.scenario();
        session.edit(now -> now.withStart(Vector.of(1, -3)));
        assertThat(session.state().notice()).as("it has not been looked at yet").isEmpty();
        all();
        assertThat(session.state().notice()).map(Notice::message).contains(Complaint.of("start.hole.two", 1.0, -3.0));
        assertThat(session.scenario()).isEqualTo(before);
        session.edit(now -> now.withStart(Vector.of(1, -1.5)));
        all();
        assertThat(session.scenario().start()).isEqualTo(Vector.of(1, -1.5));
        assertThat(session.state().notice()).isEmpty();
    }

    private static double loss(Session session, Vector at) {
        Columns points = session.scenario().problem().data().points();
        double sum = 0;
        for (int row = 0; row < points.rows(); row++) {
            sum += Math.log1p(Math.exp(-(2 * points.y(row) - 1) * (at.w() * points.x(row) + at.b())));
        }
        return sum / points.rows();
    }

    private static double shown(Session session) {
        return session.state().frame().run().descent().rate();
    }
}
