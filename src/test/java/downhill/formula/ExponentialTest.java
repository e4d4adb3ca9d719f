package downhill.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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

    private static boolean takesOne(Instruction instruction) {
        return instruction instanceof Instruction.Application(Function function, int ignored)
                && (function == Function.EXP || function == Function.SIGMOID || function == Function.SOFTPLUS);
    }
}
