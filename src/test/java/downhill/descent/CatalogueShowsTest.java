package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Each loss of the catalogue shows what it is there for.
class CatalogueShowsTest {

    @Test
    void the_bowl_loses_three_tenths_of_w_with_every_step() {
        Run run = run("bowl");
        assertThat(run.point(2).w()).as("the number in the picture").isCloseTo(1.47, within(1e-12));
        for (int row = 0; row < run.length(); row++) {
            assertThat(run.change(row).w()).isCloseTo(-0.3 * run.point(row).w(), within(1e-15));
        }
        assertThat(run.point(run.length()).w()).isCloseTo(0, within(1e-5));
    }

    @Test
    void the_note_has_the_notes_own_numbers() {
        CatalogueLoss note = Catalogue.find("note").orElseThrow();
        Run run = run("note");
        assertThat(note.nudge()).isEqualTo(0.01);
        assertThat(run.point(0).w()).isEqualTo(0.04);
        assertThat(run.slope(0).w()).isEqualTo(0.04);
        assertThat(run.change(0).w() / note.nudge()).as("one step in δw").isCloseTo(-2, within(1e-15));
        assertThat(slopesSmallerThanTheNudge(note, run)).as("δw < |δL/δw| holds first, and fails near the bottom")
                .isNotEmpty().doesNotContain(0).contains(run.length());
    }

    private static List<Integer> slopesSmallerThanTheNudge(CatalogueLoss loss, Run run) {
        return IntStream.rangeClosed(0, run.length()).boxed()
                .filter(row -> Math.abs(run.slope(row).w()) < loss.nudge()).toList();
    }

    @Test
    void no_rate_suits_both_the_steep_bowl_and_the_flat_one() {
        CatalogueLoss steep = Catalogue.find("steep").orElseThrow();
        CatalogueLoss flat = Catalogue.find("flat").orElseThrow();
        Run good = run("steep");
        assertThat(Math.abs(good.point(good.length()).w())).isLessThan(1e-6);
        Run atTheOthersRate = Given.run(steep.scenario().withRate(flat.rate()));
        assertThat(Math.abs(atTheOthersRate.point(10).w())).as("runs away").isGreaterThan(1e6);

        Run goodToo = run("flat");
        assertThat(goodToo.point(goodToo.length()).w()).isLessThan(0.01 * flat.start().w());
        Run crawling = Given.run(flat.scenario().withRate(steep.rate()));
        assertThat(crawling.point(flat.steps()).w()).as("crawls").isGreaterThan(0.3 * flat.start().w());
        assertThat(curvature(steep) / curvature(flat)).as("how many times as curved").isCloseTo(50, within(1e-12));
    }

    @Test
    void two_valleys_end_in_the_valley_they_start_in_though_the_other_is_deeper() {
        Run run = run("two-valleys");
        Loss loss = run.descent().loss();
        double end = run.point(run.length()).w();
        double other = Valley.under(loss, -1).orElseThrow();
        assertThat(end).isCloseTo(1.1309, within(1e-4));
        assertThat(other).isCloseTo(-1.3008, within(1e-4));
        assertThat(loss.value(other)).isLessThan(loss.value(end) - 2);
        Run fromTheOtherSide = Given.run(
                Catalogue.find("two-valleys").orElseThrow().scenario().withStart(Vector.of(-1.8)));
        assertThat(fromTheOtherSide.point(fromTheOtherSide.length()).w()).isCloseTo(other, within(1e-4));
    }

    @Test
    void the_plateau_is_crawled_over_for_long_before_the_fall() {
        Run run = run("plateau");
        double start = run.point(0).w();
        assertThat(run.point(25).w()).as("a third of the run: a fifth of the way").isGreaterThan(0.8 * start);
        assertThat(run.point(65).w()).isCloseTo(0, within(0.01));
        double widest = widestStep(run);
        assertThat(Math.abs(run.change(0).w())).isLessThan(widest / 10);
    }

    @Test
    void the_kink_never_lets_descent_settle() {
        CatalogueLoss kink = Catalogue.find("kink").orElseThrow();
        Run run = run("kink");
        for (int row = 0; row < run.length(); row++) {
            assertThat(Math.abs(run.change(row).w())).as("step %s", row).isEqualTo(kink.rate());
        }
        for (int row = 6; row < run.length(); row++) {
            assertThat(run.point(row).w() * run.point(row + 1).w()).as("the bottom is crossed").isNegative();
            assertThat(run.loss(row)).isGreaterThan(0.05);
        }
        Run longer = Given.run(kink.scenario().withSteps(1000));
        assertThat(longer.loss(1000)).isGreaterThan(0.05);
    }

    @Test
    void the_shelf_slows_descent_where_it_is_level_though_that_is_no_bottom() {
        Run run = run("shelf");
        assertThat(run.point(0).w()).isEqualTo(3);
        assertThat(run.point(10).w()).as("soon near the shelf").isLessThan(2.4);
        assertThat(run.point(run.length()).w()).as("and still on it at the end").isBetween(2.0, 2.1);
        assertThat(Math.abs(run.change(run.length() - 1).w())).isLessThan(widestStep(run) / 100);
        assertThat(run.descent().loss().slope(2)).isZero();
        assertThat(bottom(Catalogue.find("shelf").orElseThrow())).isZero();
        assertThat(run.loss(run.length())).as("all that is still to be lost").isGreaterThan(1.3);
    }

    @Test
    void the_bumps_catch_a_small_rate_and_a_large_one_jumps_on() {
        CatalogueLoss bumpy = Catalogue.find("bumpy").orElseThrow();
        Run run = run("bumpy");
        assertThat(run.point(run.length()).w()).isCloseTo(bottom(bumpy), within(1e-6));
        assertThat(run.loss(run.length())).as("far above the lowest, 0").isGreaterThan(1.5);
        long valleys = IntStream.rangeClosed(-32, 52).mapToDouble(tenths -> tenths / 10.0)
                .map(w -> Valley.under(run.descent().loss(), w).orElse(Double.NaN)).map(Math::rint).distinct().count();
        assertThat(valleys).isGreaterThanOrEqualTo(4);
        Run wild = Given.run(bumpy.scenario().withRate(0.5));
        assertThat(IntStream.rangeClosed(0, wild.length())
                .anyMatch(row -> Math.abs(wild.point(row).w() - bottom(bumpy)) > 2)).isTrue();
    }

    @Test
    void the_cliff_throws_a_gentle_descent_far_past_the_bottom() {
        Run run = run("cliff");
        int thrown = IntStream.range(0, run.length()).boxed()
                .max((one, other) -> Double.compare(Math.abs(run.change(one).w()), Math.abs(run.change(other).w())))
                .orElseThrow();
        assertThat(run.point(thrown).w()).as("on the steep part").isBetween(0.7, 1.3);
        assertThat(run.point(thrown + 1).w()).as("far past the bottom at −1").isLessThan(-2.5);
        assertThat(run.change(thrown).w()).isLessThan(5 * run.change(thrown - 1).w()).isLessThan(-4);
        assertThat(run.delivered(thrown)).as("of the promise hardly anything is kept")
                .isLessThan(0.1 * run.promised(thrown));
        assertThat(run.point(run.length()).w()).as("and then it comes back slowly").isBetween(-1.5, -1.05);
    }

    private static Run run(String id) {
        return Given.run(Catalogue.find(id).orElseThrow().scenario());
    }

    private static double bottom(CatalogueLoss loss) {
        return Valley.under(Given.loss(loss.formula()), loss.start().w()).orElseThrow();
    }

    private static double curvature(CatalogueLoss loss) {
        return Given.loss(loss.formula()).at(Vector.of(0)).curvature().ww();
    }

    private static double widestStep(Run run) {
        return IntStream.range(0, run.length()).mapToDouble(row -> Math.abs(run.change(row).w())).max().orElseThrow();
    }
}
