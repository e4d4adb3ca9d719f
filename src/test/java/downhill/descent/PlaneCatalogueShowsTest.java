package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Curvature;
import downhill.plugin.Vector;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Each loss of two weights in the catalogue shows what it is there for, from its own start at its own rate.
class PlaneCatalogueShowsTest {

    @Test
    void in_the_round_bowl_the_steepest_way_leads_straight_to_the_bottom() {
        Run run = run("round-bowl");
        for (int row = 0; row < run.length(); row++) {
            assertThat(run.point(row + 1).w()).isCloseTo(0.7 * run.point(row).w(), within(1e-12));
            assertThat(run.point(row + 1).b()).isCloseTo(0.7 * run.point(row).b(), within(1e-12));
        }
    }

    @Test
    void the_long_valley_is_twenty_times_as_curved_across_and_swings_there_while_it_creeps_along() {
        CatalogueLoss loss = loss("long-valley");
        Curvature bent = Given.loss(loss.formula()).at(Vector.of(0, 0)).curvature();
        assertThat(bent.bb() / bent.ww()).isEqualTo(20);
        assertThat(bent.wb()).isZero();
        Run run = run("long-valley");
        for (int row = 0; row < 20; row++) {
            assertThat(run.point(row).b() * run.point(row + 1).b()).as("it swings across").isNegative();
            assertThat(run.point(row + 1).w() / run.point(row).w()).as("and creeps along").isBetween(0.9, 1.0);
        }
        Run fast = Given.run(loss.scenario().withRate(0.5));
        assertThat(Math.abs(fast.point(10).b())).as("fast along it is far too fast across").isGreaterThan(1e6);
    }

    @Test
    void the_tilted_valley_is_steep_along_either_weight_and_gentle_along_neither() {
        CatalogueLoss loss = loss("tilted-valley");
        Curvature bent = Given.loss(loss.formula()).at(loss.start()).curvature();
        // Along (1, −1), the way of the valley; and across it.
        double gentle = (bent.ww() - 2 * bent.wb() + bent.bb()) / 2;
        double steep = (bent.ww() + 2 * bent.wb() + bent.bb()) / 2;
        assertThat(steep / gentle).isCloseTo(10, within(1e-12));
        assertThat(Math.min(bent.ww(), bent.bb())).isGreaterThan(5 * gentle);
        assertThat(run("tilted-valley").point(60).w()).isCloseTo(1.5, within(1e-3));
    }

    @Test
    void rosenbrocks_valley_is_found_at_once_and_then_takes_hundreds_of_steps() {
        Run run = run("rosenbrock");
        assertThat(run.loss(0)).isGreaterThan(24);
        assertThat(run.loss(2)).as("found in two steps").isLessThan(4.2);
        assertThat(distance(run.point(400), Vector.of(1, 1))).as("not there after 400").isGreaterThan(1);
        for (int row = 2; row < 400; row++) {
            Vector point = run.point(row);
            assertThat(Math.abs(point.b() - point.w() * point.w())).as("in the valley").isLessThan(0.02);
            assertThat(run.loss(row + 1)).isLessThan(run.loss(row));
        }
    }

    @Test
    void himmelblaus_four_valleys_are_equally_deep_and_the_start_decides() {
        CatalogueLoss loss = loss("himmelblau");
        List<Vector> bottoms = List.of(Vector.of(3, 2), Vector.of(-2.805118, 3.131312), Vector.of(-3.779310, -3.283186),
                Vector.of(3.584428, -1.848127));
        List<Vector> starts = List.of(Vector.of(1, 1), loss.start(), Vector.of(-1, -1), Vector.of(1, -1));
        for (int valley = 0; valley < 4; valley++) {
            Run run = Given.run(loss.scenario().withStart(starts.get(valley)));
            assertThat(distance(run.point(run.length()), bottoms.get(valley))).isLessThan(1e-4);
            assertThat(run.loss(run.length())).as("all equally deep").isLessThan(1e-8);
        }
    }

    @Test
    void in_beale_a_rate_that_crawls_in_the_middle_is_thrown_by_the_walls() {
        CatalogueLoss loss = loss("beale");
        Run run = run("beale");
        double way = distance(run.point(0), Vector.of(3, 0.5));
        assertThat(distance(run.point(400), Vector.of(3, 0.5))).as("on its way still").isBetween(0.01 * way, 0.1 * way);
        assertThat(steps(run, 200, 400).max().orElseThrow()).as("crawling").isLessThan(0.001 * way);
        Run wall = Given.run(loss.scenario().withStart(Vector.of(4, 1.2)));
        assertThat(wall.ending()).isInstanceOf(Ending.StoppedBeingFinite.class);
    }

    @Test
    void on_the_saddle_descent_slows_down_before_it_finds_the_way_off() {
        Run run = run("saddle");
        int slowest = IntStream.range(0, 25).reduce((one, other) -> step(run, other) < step(run, one) ? other : one)
                .orElseThrow();
        assertThat(distance(run.point(slowest), Vector.of(0, 0))).as("near the saddle").isLessThan(0.3);
        assertThat(step(run, slowest)).isLessThan(step(run, 0) / 5);
        assertThat(steps(run, slowest, 30).max().orElseThrow()).as("off to one side").isGreaterThan(3 * step(run, slowest));
        assertThat(distance(run.point(60), Vector.of(0, Math.sqrt(5)))).isLessThan(1e-4);
    }

    @Test
    void the_bumps_catch_small_steps_in_the_nearest_valley() {
        CatalogueLoss loss = loss("bumps");
        Run run = run("bumps");
        Vector end = run.point(run.length());
        assertThat(distance(end, bottom(loss))).isLessThan(1e-6);
        assertThat(Math.max(Math.abs(end.w() - Math.PI), Math.abs(end.b() - Math.PI))).as("near (π, π)").isLessThan(0.2);
        assertThat(run.loss(run.length())).as("far above the lowest, 0").isGreaterThan(1.5);
    }

    @Test
    void a_step_from_the_cliff_is_thrown_far() {
        Run run = run("plateau-and-cliff");
        int thrown = IntStream.range(0, run.length()).reduce((one, other) -> step(run, other) > step(run, one) ? other : one)
                .orElseThrow();
        assertThat(step(run, thrown)).isGreaterThan(4 * step(run, thrown - 1)).isGreaterThan(7 * step(run, 0));
        double edge = run.point(thrown).w() + 0.3 * run.point(thrown).b() * run.point(thrown).b();
        assertThat(edge).as("from the edge, w + 0.3b² = 1").isBetween(0.7, 1.3);
        assertThat(run.point(thrown + 1).w()).as("past the bottom")
                .isLessThan(bottom(loss("plateau-and-cliff")).w() - 1);
    }

    private static double step(Run run, int row) {
        return distance(run.point(row), run.point(row + 1));
    }

    private static DoubleStream steps(Run run, int from, int to) {
        return IntStream.range(from, to).mapToDouble(row -> step(run, row));
    }

    private static double distance(Vector one, Vector other) {
        return Math.hypot(one.w() - other.w(), one.b() - other.b());
    }

    private static CatalogueLoss loss(String id) {
        return Catalogue.find(id).orElseThrow();
    }

    private static Run run(String id) {
        return Given.run(loss(id).scenario());
    }

    private static Vector bottom(CatalogueLoss loss) {
        return Given.loss(loss.formula()).bottomUnder(loss.start()).orElseThrow();
    }
}
