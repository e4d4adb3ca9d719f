package downhill.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Functions that the library has not, or not as fast.
class NumericsTest {

    @Test
    void ln_of_1_and_a_little_more_has_the_digits_of_the_library() {
        for (double t = 1; t > 1e-300; t *= 0.93) {
            double library = Math.log1p(t);
            assertThat(Math.abs(Numerics.log1p(t) - library)).as("t = %s", t).isLessThanOrEqualTo(2 * Math.ulp(library));
        }
        assertThat(Numerics.log1p(0)).isZero();
    }
}
