package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.plugin.Vector;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsTest {

    private static Viewport home(Moment moment) {
        return Views.home(moment.scenario(), moment.run().descent().loss());
    }

    private static void assertShows(Viewport view, Run run, int row) {
        assertThat(view.across().contains(run.point(row).w())).isTrue();
        assertThat(view.loss().contains(run.loss(row))).isTrue();
        assertThat(view.slope().contains(run.slope(row).w())).isTrue();
    }

    @Test
    void home_shows_the_start_and_the_axis_of_the_slope() {
        for (CatalogueLoss loss : Catalogue.of(1)) {
            Moment moment = Moment.of(loss);
            assertShows(home(moment), moment.run(), 0);
            assertThat(home(moment).slope().contains(0)).isTrue();
            assertThat(home(moment).across()).isEqualTo(new Interval(loss.low(), loss.high()));
        }
    }

    @ParameterizedTest
    @CsvSource({"sin(3w) + w^2/4, 3", "sin(3w) + w^2/4, -3", "0.1w^2 + 1 - cos(3w), 4.4", "0.1w^2 + 1 - cos(3w), -2",
            "w^2, 3", "w^2, -3", "cos(w), 1", "w^4 - 3w^2 + w + 4, 1.8"})
    void home_shows_nearly_all_of_the_slope(String loss, double start) {
        Moment moment = Moment.of(loss, start, 0.1);
        Viewport view = home(moment);
        double[] slopes = IntStream.rangeClosed(0, 1_000).mapToDouble(index ->
                Moment.loss(loss).slope(view.across().low() + view.across().length() * index / 1_000)).toArray();
        assertThat(Arrays.stream(slopes).filter(view.slope()::contains).count()).isGreaterThan(890);
        double highest = Arrays.stream(slopes).map(Math::abs).max().orElseThrow();
        assertThat(view.slope().length()).as("no higher than the curve needs").isLessThan(2.4 * highest);
    }

    @Test
    void the_strip_at_the_start_of_a_steep_curve_stays_readable() {
        Moment moment = Moment.of("w^6", 1, 0.01);
        assertThat(moment.run().slope(0).w()).isGreaterThan(0.04 * home(moment).slope().length());
    }

    @Test
    void on_both_sides_of_the_axis_there_is_room_for_what_is_named_there() {
        for (String loss : new String[] {"e^w", "e^(-w)", "-4w", "4w", "w^2"}) {
            for (double start : new double[] {-2, 2}) {
                Interval slope = home(Moment.of(loss, start, 0.1)).slope();
                assertThat(slope.high()).as(loss).isGreaterThan(0.15 * slope.length());
                assertThat(slope.low()).as(loss).isLessThan(-0.15 * slope.length());
            }
        }
    }

    @Test
    void home_of_any_formula_shows_its_start() {
        for (String loss : new String[] {"w^4", "e^w", "w - ln w", "√w", "7", "1/w", "tan(w)", "1e9w^2", "w^2 + 1e12"}) {
            for (double start : new double[] {0.3, 1, 4.5, 100}) {
                Moment moment = Moment.of(loss, start, 0.01);
                assertShows(home(moment), moment.run(), 0);
            }
        }
    }

    @Test
    void following_shows_this_point_and_the_next() {
        Run run = Moment.of("w^2", 2, 1.1).steps(300).run();
        Viewport home = home(Moment.of("w^2", 2, 1.1));
        for (int row = 0; row < run.length(); row++) {
            Viewport view = Views.following(home, run, row);
            assertShows(view, run, row);
            assertShows(view, run, row + 1);
        }
    }

    @Test
    void following_stays_where_all_is_in_sight() {
        Moment moment = Moment.of(Catalogue.first());
        Viewport home = home(moment);
        for (int row = 0; row <= moment.run().length(); row++) {
            assertThat(Views.following(home, moment.run(), row)).isEqualTo(home);
        }
    }

    @Test
    void no_view_is_ever_infinite() {
        for (String loss : new String[] {"w^2", "w^4", "e^w", "w^3", "-w^2", "1/w"}) {
            for (double rate : new double[] {0.1, 1.5, 50}) {
                Moment moment = Moment.of(loss, 2, rate).steps(2_000);
                Run run = moment.run();
                Viewport home = home(moment);
                for (int row = 0; row <= run.length(); row += 1 + run.length() / 200) {
                    Viewport view = Views.following(home, run, row);
                    assertThat(view.across().length() + view.loss().length() + view.slope().length()).isFinite();
                }
                assertThat(Views.following(home, run, run.length()).across().length()).isFinite();
                assertThat(Views.fitting(home, run).loss().length()).isFinite();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"(w - 1e60)^2 + b^2, 1e60, 3", "w^2 + (b - 1e17)^2, 3, 1e17", "(w - 1e60)^2 + (b - 1e60)^2, 1e60, 1e60"})
    void home_holds_a_start_that_is_far_out_along_one_weight(String loss, double w, double b) {
        Viewport view = home(Moment.of(Scenario.of(loss, 0.1, Vector.of(w, b), 4)));
        assertThat(view.across().contains(w)).isTrue();
        assertThat(view.along(Coordinate.B).across().contains(b)).isTrue();
    }

    @Test
    void fitting_shows_the_whole_run() {
        Run run = Moment.of("w^2", 2, 1.05).run();
        Viewport view = Views.fitting(home(Moment.of("w^2", 2, 1.05)), run);
        for (int row = 0; row <= run.length(); row++) {
            assertShows(view, run, row);
        }
    }
}
