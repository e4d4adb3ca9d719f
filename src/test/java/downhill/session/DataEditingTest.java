package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.descent.data.TableColumn;
import downhill.formula.Columns;
import downhill.picture.Ground;
import downhill.picture.GroundView;
import downhill.picture.Viewport;
import downhill.plugin.Vector;
import downhill.scene.Scene;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// Data in a session, and the ground of losses of two weights.
class DataEditingTest {

    private final Session session = Sessions.first();

    private static Dataset hubble() {
        return Datasets.find("hubble").orElseThrow().points();
    }

    @Test
    void taking_data_gives_a_loss_over_them_and_is_undone_at_once() {
        Scenario before = session.scenario();
        session.data().take(hubble());
        assertThat(session.scenario().loss()).isEqualTo("mean((w*x + b - y)^2)");
        assertThat(session.scenario().problem().data()).isEqualTo(hubble());
        assertThat(session.state().frame().weights()).isEqualTo(2);
        session.undo();
        assertThat(session.scenario()).isEqualTo(before);
        assertThat(session.state().frame().weights()).isEqualTo(1);
    }

    @Test
    void undoing_brings_back_what_columns_there_were_to_choose_from_also_of_tables_called_alike() {
        session.data().paste("Pasted", "a;b;c\n1;2;9\n2;4;1\n3;7;5\n");
        session.data().paste("Pasted", "a;b;d\n10;3;9\n20;4;1\n30;7;5\n");
        assertThat(columns()).containsExactly("a", "b", "d");
        session.undo();
        assertThat(columns()).containsExactly("a", "b", "c");
        session.data().move(0, 5, 5, name -> name + ", changed");
        assertThat(columns()).isNotEmpty();
        session.data().take(hubble());
        assertThat(columns()).isEmpty();
    }

    private List<String> columns() {
        return session.data().table().stream().flatMap(table -> table.columns().stream()).map(TableColumn::name).toList();
    }

    @Test
    void other_measurements_are_seen_as_a_whole_also_when_undoing_brings_them_back() {
        session.data().paste("Pasted", "a;b\n1;3\n2;5\n3;9\n4;8\n");
        Viewport first = session.viewing().view();
        session.data().paste("Pasted", "a;b\n1001;-300\n1002;-500\n1003;-900\n1004;-800\n");
        Viewport second = session.viewing().view();
        session.undo();
        assertThat(session.viewing().view()).isEqualTo(first);
        session.redo();
        assertThat(session.viewing().view()).isEqualTo(second);
    }

    @Test
    void the_view_stays_while_points_are_changed() {
        session.data().take(hubble());
        session.viewing().zoom(1.5);
        Viewport before = session.viewing().view();
        session.data().move(3, 0.3, 0.25, name -> name + "*");
        session.data().add(0.7, 0.1, name -> name);
        session.data().remove(0, name -> name);
        session.undo();
        session.undo();
        assertThat(session.viewing().view()).isEqualTo(before);
    }

    @Test
    void a_point_is_moved_added_and_taken_away_each_as_one_change() {
        session.data().take(hubble());
        Scenario taken = session.scenario();
        session.data().move(3, 1.5, 0.25, name -> name + "*");
        assertThat(points().x(3)).isEqualTo(1.5);
        assertThat(points().y(3)).isEqualTo(0.25);
        session.data().add(0.7, 0.1, name -> name);
        assertThat(points().rows()).isEqualTo(25);
        session.data().remove(0, name -> name);
        assertThat(points().rows()).isEqualTo(24);
        for (int change = 0; change < 3; change++) {
            session.undo();
        }
        assertThat(session.scenario()).isEqualTo(taken);
    }

    @Test
    void the_run_is_on_the_data_there_are() {
        session.data().take(hubble());
        session.data().move(0, 2, -3, name -> name);
        Vector start = session.scenario().start();
        double sum = 0;
        for (int row = 0; row < points().rows(); row++) {
            double error = start.w() * points().x(row) + start.b() - points().y(row);
            sum += error * error;
        }
        assertThat(session.state().frame().run().loss(0)).isCloseTo(sum / points().rows(), within(1e-12));
    }

    @Test
    void a_comma_that_may_stand_between_thousands_is_told_before_any_row_that_was_left_out() {
        session.data().paste("pasted", "x;y\n1,234;5\n2,345;7\n;3\n3,456;8\n");
        session.update();
        assertThat(points().x(0)).isEqualTo(1.234);
        assertThat(session.state().notice().orElseThrow().message().key()).isEqualTo("data.comma");
        session.data().paste("pasted", "x;y\n1,25;5\n2,345;7\n;3\n3,456;8\n");
        session.update();
        assertThat(session.state().notice().orElseThrow().message().key()).isEqualTo("data.skipped.empty");
    }

    @Test
    void standardizing_and_taking_that_back_gives_the_same_data() {
        session.data().take(hubble());
        session.data().standardize(true);
        double mean = 0;
        for (int row = 0; row < points().rows(); row++) {
            mean += points().x(row) / points().rows();
        }
        assertThat(mean).isCloseTo(0, within(1e-12));
        session.data().standardize(false);
        assertThat(points()).isEqualTo(hubble().points());
    }

    @Test
    void data_that_are_not_wanted_any_more_before_they_are_there_do_not_come_later() {
        Queue<Runnable> readings = new ArrayDeque<>();
        Session slow = Session.open(Optimizers.installed(),
                new Workers(Runnable::run, readings::add, survey -> { }, Runnable::run),
                Scene.of(Catalogue.first().scenario(), Catalogue.first().nudge()), Map.of(), Catalogue.first(),
                new Signal());
        slow.data().take(hubble());
        slow.data().take(Dataset.NONE);
        goOn(readings);
        assertThat(slow.scenario().problem().data().isEmpty()).isTrue();

        slow.data().take(hubble());
        goOn(readings);
        slow.data().standardize(true);
        slow.data().standardize(false);
        goOn(readings);
        assertThat(slow.scenario().problem().data()).isEqualTo(hubble());
    }

    private static void goOn(Queue<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void the_ground_is_that_of_the_loss_that_is_shown() {
        session.data().take(hubble());
        Ground ground = session.state().frame().ground().orElse(Ground.unknown(GroundView.USUAL));
        assertThat(ground.view().kind()).isEqualTo(GroundView.Kind.MAP);
        session.looking().ground(now -> now.as(GroundView.Kind.ENDS));
        assertThat(session.state().frame().ground().orElseThrow().view().kind()).isEqualTo(GroundView.Kind.ENDS);
        session.undo();
        assertThat(session.state().frame().ground()).as("none with one weight").isEmpty();
    }

    private Columns points() {
        return session.scenario().problem().data().points();
    }
}
