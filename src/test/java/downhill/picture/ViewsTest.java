package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Run;
import org.junit.jupiter.api.Test;

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
        for (CatalogueLoss loss : Catalogue.all()) {
            Moment moment = Moment.of(loss);
            assertShows(home(moment), moment.run(), 0);
            assertThat(home(moment).slope().contains(0)).isTrue();
            assertThat(home(moment).across()).isEqualTo(new Interval(loss.low(), loss.high()));
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

    @Test
    void fitting_shows_the_whole_run() {
        Run run = Moment.of("w^2", 2, 1.05).run();
        Viewport view = Views.fitting(home(Moment.of("w^2", 2, 1.05)), run);
        for (int row = 0; row <= run.length(); row++) {
            assertShows(view, run, row);
        }
    }
}
