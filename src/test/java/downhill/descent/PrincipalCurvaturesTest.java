package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Curvature;
import downhill.plugin.Vector;
import org.junit.jupiter.api.Test;

/// The two eigenvalues of the second derivatives.
class PrincipalCurvaturesTest {

    @Test
    void they_are_the_curvatures_that_a_turned_bowl_was_made_with() {
        for (double angle = -3; angle < 3; angle += 0.37) {
            for (double ratio : new double[] {1, 2, 50, 1e6, -3}) {
                double c = Math.cos(angle);
                double s = Math.sin(angle);
                double most = ratio > 0 ? ratio : 1;
                double least = ratio > 0 ? 1 : ratio;
                Curvature curvature = new Curvature(most * c * c + least * s * s, (most - least) * c * s,
                        most * s * s + least * c * c);
                PrincipalCurvatures found = PrincipalCurvatures.of(curvature, 2);
                assertThat(found.steepest()).isCloseTo(most, within(1e-12 * Math.abs(most)));
                assertThat(found.gentlest()).isCloseTo(least, within(1e-8 * Math.abs(least)));
                Vector along = found.direction();
                assertThat(Norm.of(along)).isCloseTo(1, within(1e-12));
                if (most != least) {
                    assertThat(Math.abs(along.w() * c + along.b() * s)).isCloseTo(1, within(1e-9));
                }
            }
        }
    }

    @Test
    void with_one_weight_both_are_the_second_derivative() {
        assertThat(PrincipalCurvatures.of(Curvature.of(4), 1)).isEqualTo(new PrincipalCurvatures(4, 4, Vector.of(1)));
    }

    @Test
    void the_condition_number_is_told_of_bowls_only() {
        assertThat(PrincipalCurvatures.of(new Curvature(8, 0, 2), 2).condition()).hasValue(4);
        assertThat(PrincipalCurvatures.of(new Curvature(8, 0, 0), 2).condition()).isEmpty();
        assertThat(PrincipalCurvatures.of(new Curvature(8, 0, -2), 2).condition()).isEmpty();
    }
}
