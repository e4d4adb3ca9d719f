package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.descent.Scenario;
import org.junit.jupiter.api.Test;

class StripTest {

    /// The area of a shape, by the shoelace formula: positive where it lies over the axis from left to right.
    private static double area(Points shape) {
        double twice = 0;
        for (int at = 0; at < shape.size(); at++) {
            int next = (at + 1) % shape.size();
            twice += (shape.x(next) - shape.x(at)) * (shape.y(next) + shape.y(at));
        }
        return twice / 2;
    }

    /// What the strip of a step says: the loss that goes, less what comes back.
    private static void assertDelivers(Moment moment, int steps) {
        Run run = moment.run();
        for (int step = 0; step < Math.min(steps, run.length()); step++) {
            Strip strip = new Strip(run.descent().loss(), run.point(step).w(), run.point(step + 1).w(),
                    run.slope(step).w());
            double delivered = run.delivered(step);
            double larger = Math.max(Math.abs(delivered), Math.abs(run.promised(step)));
            assertThat(-area(strip.delivered()) - area(strip.givenBack()))
                    .as("%s, step %s", moment.scenario(), step).isCloseTo(delivered, within(1e-3 * larger));
        }
    }

    @Test
    void stands_upright_where_the_slope_jumps_at_its_end_and_inside() {
        assertThat(area(Strip.under(Moment.of("|w|", 2, 0.1).frame().section(W), 0, 2))).isCloseTo(2, within(1e-9));
        assertThat(area(Strip.under(Moment.of("|w| + |w - 1|", 2.3, 0.1).frame().section(W), 0.5, 2.3)))
                .isCloseTo(2 * 1.3, within(1e-9));
        assertDelivers(Moment.of("|w|", 0.3, 0.7), 3);
    }

    @Test
    void has_the_areas_that_the_run_delivers() {
        for (String loss : new String[] {"w^2", "w^4 - 3w^2 + w + 4", "w^2/(1 + w^2)", "ln(1 + e^w) - w/3", "cosh(w)"}) {
            for (double start : new double[] {-1.9, -0.4, 0.3, 1.7}) {
                for (double rate : new double[] {0.01, 0.05, 0.2}) {
                    assertDelivers(Moment.of(loss, start, rate), 6);
                }
            }
        }
        assertDelivers(Moment.of("w^2", 2, 0.9), 6);
        assertDelivers(Moment.of("w^2", 2, 1.1), 6);
        assertDelivers(Moment.of("w^2", "momentum", 3, 0.05), 20);
    }

    @Test
    void promises_width_times_height() {
        for (Frame frame : Moments.frames().values()) {
            if (frame.hasStep()) {
                Section section = frame.section(W);
                assertThat(-section.change() * section.slope()).isEqualTo(frame.run().promised(frame.step()));
                Strip strip = Strip.of(section);
                assertThat(strip.to() - strip.from())
                        .isCloseTo(section.change(), within(1e-9 * Math.abs(section.position())));
                assertThat(strip.height()).isEqualTo(section.slope());
            }
        }
    }

    @Test
    void is_divided_into_what_is_kept_and_what_is_not() {
        Strip strip = Strip.of(Moment.of("w^2", 3, 0.3).frame().section(W));
        double promised = 0.3 * 6 * 6;
        assertThat(-area(strip.delivered()) - area(strip.broken())).isCloseTo(promised, within(1e-9));
        assertThat(area(strip.givenBack())).isZero();
        assertThat(-area(strip.delivered()) / promised).isCloseTo(1 - 0.3 * 2 / 2, within(1e-9));
    }

    @Test
    void gives_back_half_of_a_quadratic_when_it_ends_as_high_as_it_began() {
        Strip strip = Strip.of(Moment.of("w^2", 3, 1).frame().section(W));
        assertThat(-area(strip.delivered())).isCloseTo(9, within(1e-2));
        assertThat(area(strip.givenBack())).isCloseTo(9, within(1e-2));
    }

    @Test
    void over_rows_its_edge_is_the_curve_that_is_drawn_and_nothing_is_worked_out_for_it() {
        Scenario odds = PlanePosters.fromData("o-rings").withSteps(5);
        Run run = PlanePosters.run(odds);
        for (int step = 0; step < 5; step++) {
            Viewport seen = Views.following(Views.home(odds, run.descent().loss()), run, step);
            for (Coordinate coordinate : Coordinate.values()) {
                Section section = Frame.of(run, Playhead.at(step), seen, Mode.EXACT, 0.02).section(coordinate);
                RememberedSlice along = (RememberedSlice) section.along();
                int known = along.size();
                Strip strip = Strip.of(section);
                assertThat(-area(strip.delivered()) - area(strip.givenBack())).as("%s, step %s", coordinate, step)
                        .isCloseTo(section.delivered(), within(1e-2 * Math.abs(section.promised())));
                assertThat(along.size()).isLessThanOrEqualTo(known + 2);
            }
        }
    }
}
