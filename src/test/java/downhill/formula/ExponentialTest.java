package downhill.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An exponential takes longer than all the rest of a softplus or a sigmoid.
class ExponentialTest {

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid(8(w - 1)) + 0.02(w + 1)^2", "softplus(w - b)", "ln(1 + exp(-w))",
            "mean(softplus(-(2y - 1)*(w*x + b)))", "mean((sigmoid(w*x + b) - y)^2)"})
    void value_slopes_and_curvatures_ask_for_one_together(String text) {
        Tape jet = Tapes.of(Formulas.good(text).expression()).jet();
        assertThat(Arrays.stream(jet.needed()).mapToObj(jet.instructions()::get).filter(ExponentialTest::takesOne))
                .hasSize(1);
    }

    /// Whichever of both comes first, and of differences too.
    @ParameterizedTest
    @ValueSource(strings = {"sigmoid(w)", "sigmoid(-w)", "sigmoid(w - b)", "sigmoid(b - 3w)", "sigmoid(-(w + b))",
            "sigmoid(8(w - 1))"})
    void slope_and_curvature_are_those_of_a_sigmoid_on_both_sides_of_0(String text) {
        Formula formula = Formulas.good(text);
        for (double w : new double[] {-40, -2, 0, 0.5, 2, 40}) {
            double value = formula.compile().jet(w, 0.25).value();
            double mirrored = Formulas.good(text.replace("sigmoid(", "sigmoid(-(") + ")").compile().jet(w, 0.25).value();
            double inner = Formulas.good(text.replace("sigmoid", "")).compile().jet(w, 0.25).dw();
            assertThat(formula.compile().jet(w, 0.25).dw()).as("at %s", w)
                    .isCloseTo(value * mirrored * inner, Offset.offset(1e-14 * Math.abs(value * mirrored * inner)));
            assertThat(formula.compile().jet(w, 0.25).dww()).as("at %s", w).isCloseTo(
                    value * mirrored * (mirrored - value) * inner * inner, Offset.offset(1e-13 * inner * inner));
        }
    }

    private static boolean takesOne(Instruction instruction) {
        return instruction instanceof Instruction.Application(Function function, int ignored)
                && (function == Function.EXP || function == Function.SIGMOID || function == Function.SOFTPLUS);
    }
}
