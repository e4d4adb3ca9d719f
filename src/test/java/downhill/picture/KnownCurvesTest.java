package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Coordinate;
import downhill.descent.Problem;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.data.Dataset;
import downhill.descent.data.Draws;
import downhill.formula.Columns;
import downhill.plugin.Vector;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KnownCurvesTest {

    private static final int MANY = 3_000;

    private static Run over(int rows) {
        double[] x = new double[rows];
        double[] y = new double[rows];
        Arrays.setAll(x, row -> Draws.fraction(1, row) - 0.5);
        Arrays.setAll(y, row -> Draws.fraction(2, row) < x[row] + 0.5 ? 1 : 0);
        Dataset data = Dataset.of("rows", "x", "y", Columns.of(x, y));
        Scenario scenario = PlanePosters.fromData("o-rings").with(new Problem("mean(softplus(-(2y - 1)*(w*x + b)))", data));
        return PlanePosters.run(scenario.withStart(Vector.of(3, -1)).withSteps(5));
    }

    @Test
    void pictures_of_very_many_rows_ask_nothing_that_was_worked_out_beforehand() {
        Run run = over(MANY);
        Viewport seen = new Viewport(new Interval(-4, 4), new Interval(0, 3), new Interval(-2, 2))
                .withBias(new Viewport(new Interval(-3, 3), new Interval(0, 3), new Interval(-2, 2)));
        for (int step : new int[] {0, 3, 5}) {
            KnownCurves known = KnownCurves.beforehand(run, step, seen);
            for (Coordinate coordinate : Coordinate.values()) {
                RememberedSlice sample = known.remembering(
                        KnownCurves.slice(run.descent().loss().sketch(), run, coordinate, step));
                int before = sample.size();
                assertThat(before).isGreaterThan(50);
                Section section = Frame.of(run, Playhead.at(step), seen, Mode.EXACT, 0.1, known).section(coordinate);
                assertThat(sample.size()).as("%s at step %s", coordinate, step).isEqualTo(before);
                assertThat(section.curves()).isEqualTo(
                        Frame.of(run, Playhead.at(step), seen, Mode.EXACT, 0.1).section(coordinate).curves());
            }
        }
    }

    @Test
    void of_few_rows_nothing_is_worked_out_beforehand() {
        Run run = over(20);
        KnownCurves known = KnownCurves.beforehand(run, 0, new Viewport(new Interval(-4, 4), new Interval(0, 3),
                new Interval(-2, 2)).withBias(new Viewport(new Interval(-3, 3), new Interval(0, 3), new Interval(-2, 2))));
        assertThat(known.remembering(KnownCurves.slice(run.descent().loss(), run, Coordinate.W, 0)).size()).isZero();
    }
}
