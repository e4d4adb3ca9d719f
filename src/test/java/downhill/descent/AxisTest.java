package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.plugin.Vector;
import org.junit.jupiter.api.Test;

/// What the sides of a map go through.
class AxisTest {

    private static final Descent DESCENT = SweepTest.descent(
            Given.scenario("w^2 + b^2", "gradient-descent", 0.1, Vector.of(7, 8), 9));

    @Test
    void starts_are_evenly_spaced() {
        assertThat(new StartAxis(Coordinate.W, -2, 2).values(5)).containsExactly(-2, -1, 0, 1, 2);
    }

    @Test
    void rates_are_evenly_spaced_in_their_logarithm() {
        assertThat(new RateAxis(-3, 1).values(5)).containsExactly(0.001, 0.01, 0.1, 1, 10);
        assertThat(new RateAxis(-1, 0).at(1, 3)).as("to three digits").isEqualTo(0.316);
        assertThat(new RateAxis(-3, 1).low()).as("measured in powers of ten").isEqualTo(-3);
    }

    @Test
    void an_axis_changes_what_it_goes_through_and_nothing_else() {
        assertThat(new StartAxis(Coordinate.W, -2, 2).applied(DESCENT, 1).start()).isEqualTo(Vector.of(1, 8));
        assertThat(new StartAxis(Coordinate.B, -2, 2).applied(DESCENT, 1).start()).isEqualTo(Vector.of(7, 1));
        assertThat(new StartAxis(Coordinate.B, -2, 2).applied(DESCENT, 1).rate()).isEqualTo(0.1);
        assertThat(new RateAxis(-3, 1).applied(DESCENT, 1).start()).isEqualTo(Vector.of(7, 8));
        assertThat(new RateAxis(-3, 1).applied(DESCENT, 1).rate()).isEqualTo(1);
    }

    @Test
    void an_axis_goes_from_low_to_high() {
        assertThatThrownBy(() -> new StartAxis(Coordinate.W, 2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StartAxis(Coordinate.W, 0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RateAxis(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_map_may_have_any_two_axes() {
        Descent bowl = SweepTest.descent(Given.scenario("w^2", "gradient-descent", 0.1, Vector.of(1), 60));
        OutcomeMap.Grid turned = new OutcomeMap.Grid(new RateAxis(-2, 0), new StartAxis(Coordinate.W, -1, 1), 17, 9);
        OutcomeMap[] last = new OutcomeMap[1];
        OutcomeMap.make(bowl, turned, () -> false, pass -> last[0] = pass);
        assertThat(last[0].verdict(0, 0)).isEqualTo(Verdict.CRAWLS);
        assertThat(last[0].verdict(12, 0)).as("at 10^-0.5").isEqualTo(Verdict.GLIDES);
        assertThat(last[0].verdict(16, 0)).as("at 1").isEqualTo(Verdict.NEVER_SETTLES);
        assertThat(last[0].verdict(16, 4)).as("from 0").isEqualTo(Verdict.STAYS);
        assertThat(last[0].steps()).isEqualTo(60);
    }

    @Test
    void a_coordinate_is_read_and_changed_in_its_place() {
        assertThat(Coordinate.of(1)).containsExactly(Coordinate.W);
        assertThat(Coordinate.of(2)).containsExactly(Coordinate.W, Coordinate.B);
        assertThat(Coordinate.B.of(Vector.of(7, 8))).isEqualTo(8);
        assertThat(Coordinate.W.in(Vector.of(7), 3)).isEqualTo(Vector.of(3));
        assertThat(Coordinate.B.symbol()).isEqualTo("b");
    }
}
