package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.data.Dataset;
import downhill.formula.Columns;
import downhill.plugin.Vector;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// Losses over data are descended as all others are.
class FormulaLossDataTest {

    private static final int ROWS = 200;
    private static final Dataset DATA = data();

    private static Dataset data() {
        double[] x = DoubleStream.iterate(-1, before -> before + 2.0 / ROWS).limit(ROWS).toArray();
        double[] y = DoubleStream.of(x).map(each -> 3 * each + Math.sin(50 * each)).toArray();
        return Dataset.of("waves", "x", "y", Columns.of(x, y));
    }

    private static FormulaLoss loss(String formula) {
        return new FormulaLoss(Given.formula(formula), DATA);
    }

    /// Σxy/Σx².
    private static double leastSquares() {
        double xy = 0;
        double xx = 0;
        for (int row = 0; row < ROWS; row++) {
            xy += DATA.points().x(row) * DATA.points().y(row);
            xx += DATA.points().x(row) * DATA.points().x(row);
        }
        return xy / xx;
    }

    @Test
    void it_has_a_weight_or_two() {
        assertThat(loss("mean((w*x - y)^2)").weights()).isEqualTo(1);
        assertThat(loss("mean((w*x + b - y)^2)").weights()).isEqualTo(2);
        assertThat(loss("mean((w*x + b - y)^2)").at(Vector.of(1, 1)).gradient().size()).isEqualTo(2);
    }

    @Test
    void it_costs_as_many_rows_as_are_gone_over() {
        assertThat(loss("mean(abs(w*x - y))").cost()).isEqualTo(ROWS);
        assertThat(loss("mean((w*x - y)^2)").cost()).isEqualTo(1);
        assertThat(loss("w^2").cost()).isEqualTo(1);
    }

    @Test
    void the_bottom_of_its_valley_is_the_least_squares_answer() {
        assertThat(loss("mean((w*x - y)^2)").bottomUnder(Vector.of(-4)).orElseThrow().w()).isCloseTo(leastSquares(),
                within(1e-7));
        assertThat(loss("mean((w*x - y)^2)").deepest(-4).orElseThrow().w()).isCloseTo(leastSquares(), within(1e-7));
    }

    @Test
    void a_run_gets_there() {
        Run run = Runner.run(((Preparation.Ready) prepared("mean((w*x - y)^2)", DATA)).descent());
        assertThat(run.point(run.length() - 1).w()).isCloseTo(leastSquares(), within(1e-9));
    }

    private static Preparation prepared(String loss, Dataset data) {
        return Preparation.of(Given.scenario("w^2", "gradient-descent", 0.5, Vector.of(-4), 200)
                .with(new Problem(loss, data)), Given.OPTIMIZERS);
    }

    @Test
    void without_data_it_is_refused_in_words() {
        assertThat(prepared("mean((w*x - y)^2)", Dataset.NONE)).isInstanceOfSatisfying(Preparation.Refused.class,
                refused -> assertThat(Said.of(refused.complaint())).isEqualTo("This loss goes over the rows of data, but "
                        + "there are none: open a file with data, or type a loss in w alone."));
        assertThat(prepared("mean(w^2)", Dataset.NONE)).isInstanceOf(Preparation.Ready.class);
        assertThat(prepared("w^2", DATA)).isInstanceOf(Preparation.Ready.class);
    }

    @Test
    void without_data_it_is_nowhere_a_number() {
        FormulaLoss loss = new FormulaLoss(Given.formula("mean((w*x - y)^2)"));
        assertThat(loss.value(2)).isNaN();
        assertThat(loss.slope(2)).isNaN();
        assertThat(loss.at(Vector.of(2)).value()).isNaN();
        assertThat(loss.bottomUnder(Vector.of(2))).isEmpty();
        assertThat(loss.deepest(2)).isEmpty();
        assertThat(Starts.of(loss)).isEqualTo(Vector.of(3));
    }
}
