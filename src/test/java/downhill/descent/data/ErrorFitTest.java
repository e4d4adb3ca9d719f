package downhill.descent.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.FormulaLoss;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The bottom of Huber's and of logistic errors, as the formula language has them, is that of a solver that knows nothing of
/// it.
class ErrorFitTest {

    private static Vector bottom(Dataset data, LossRecipe recipe, Vector start) {
        Formula formula = ((Parsed.Good) Formula.parse(recipe.formula())).formula();
        return new FormulaLoss(formula, data).bottomUnder(start).orElseThrow();
    }

    @Test
    void hubers_line_is_the_one_that_newtons_method_finds() {
        for (String id : List.of("hubble", "penguins", "anscombe-1", "anscombe-2", "anscombe-3")) {
            Dataset data = Datasets.find(id).orElseThrow().points();
            StraightLine known = NewtonFit.of(data.points(), PointError.huber(0.5));
            Vector found = bottom(data, LossRecipe.of("w*x + b", ErrorKind.HUBER).withDelta(0.5), Vector.of(0.1, 0.1));
            assertThat(found.w()).as(id).isCloseTo(known.slope(), within(1e-7));
            assertThat(found.b()).as(id).isCloseTo(known.intercept(), within(1e-6));
        }
    }

    @Test
    void the_odds_are_those_that_newtons_method_finds() {
        Dataset plain = Datasets.find("o-rings").orElseThrow().points();
        for (Dataset data : List.of(plain, plain.standardized())) {
            StraightLine known = NewtonFit.of(data.points(), PointError.logistic());
            Vector found = bottom(data, LossRecipe.of("sigmoid(w*x + b)", ErrorKind.LOGISTIC), Vector.of(0, 0));
            assertThat(found.w()).isCloseTo(known.slope(), within(1e-6));
            assertThat(found.b()).isCloseTo(known.intercept(), within(1e-4));
        }
    }

    @Test
    void the_standardized_answer_is_given_in_the_units_of_the_data() {
        Dataset data = Datasets.find("penguins").orElseThrow().points();
        Vector found = bottom(data.standardized(), LossRecipe.of("w*x + b", ErrorKind.SQUARED), Vector.of(0, 0));
        StraightLine line = data.standardization().original(new StraightLine(found.w(), found.b()));
        StraightLine known = LeastSquares.of(data.points()).orElseThrow();
        assertThat(line.slope()).isCloseTo(known.slope(), within(1e-9));
        assertThat(line.intercept()).isCloseTo(known.intercept(), within(1e-8));
    }
}
