package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.CompiledLosses;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.picture.Words;
import downhill.scene.Scene;
import org.junit.jupiter.api.Test;

/// The numbers that the eight points speak of are those of the scenes that they show.
class IdeaPointTest {

    private static Scene scene(int number) {
        return IdeaPoint.all().get(number - 1).shown().orElseThrow();
    }

    private static Run run(int number) {
        return switch (CompiledLosses.prepared(scene(number).scenario(), Optimizers.installed())) {
            case Preparation.Ready ready -> Run.of(ready.descent());
            case Preparation other -> throw new AssertionError(other);
        };
    }

    private static double slope(int number) {
        return run(number).slope(scene(number).head().step()).w();
    }

    private static double nudge(int number) {
        return scene(number).view().nudge();
    }

    private static String told(int number) {
        return IdeaPoint.all().get(number - 1).told(Words.of("en")).plain();
    }

    @Test
    void the_first_shows_a_slope_to_the_left() {
        assertThat(slope(1)).isNegative();
    }

    @Test
    void the_second_shows_a_tenth_of_six() {
        assertThat(nudge(2)).isEqualTo(0.1);
        assertThat(slope(2)).isEqualTo(6);
    }

    @Test
    void the_third_takes_nine_nudges_back() {
        assertThat(told(3)).contains("9 δw");
        assertThat(-run(3).change(scene(3).head().step()).w() / nudge(3)).isCloseTo(9, within(1e-9));
    }

    @Test
    void the_fourth_hardly_moves_any_more_and_is_at_the_lowest_loss() {
        Run run = run(4);
        assertThat(scene(4).head().step()).isEqualTo(run.length());
        assertThat(Math.abs(run.further().orElseThrow().w())).isLessThan(1e-5 * nudge(4));
        assertThat(run.loss(run.length())).isLessThan(1e-9);
    }

    @Test
    void the_fifth_is_where_the_comparison_has_turned_round() {
        Run run = run(5);
        int here = scene(5).head().step();
        assertThat(slope(5)).isLessThan(nudge(5));
        assertThat(run.slope(0).w()).isGreaterThan(nudge(5));
        assertThat(Math.abs(run.change(here).w())).isLessThan(Math.abs(run.change(0).w()) / 50);
    }

    @Test
    void the_sixth_has_the_notes_numbers() {
        assertThat(nudge(6)).isEqualTo(0.01);
        assertThat(run(6).point(0).w()).isEqualTo(0.04);
        assertThat(slope(6)).isEqualTo(0.04);
    }

    @Test
    void the_seventh_ends_in_the_nearer_valley_which_is_not_the_deepest() {
        Run run = run(7);
        assertThat(run.descent().loss().deepest(run.point(0).w()).orElseThrow().isBelow(run.loss(run.length()))).isTrue();
    }
}
