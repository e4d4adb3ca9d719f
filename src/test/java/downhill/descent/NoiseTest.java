package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.data.Draws;
import downhill.plugin.Vector;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTest {

    private static final Scenario NOISY =
            Given.scenario("w^2", "gradient-descent", 0.1, Vector.of(3), 60).withChance(chance -> new Chance(0.5, 7));

    @ParameterizedTest
    @ValueSource(longs = {0, 1234567, -9, Long.MIN_VALUE})
    void the_generator_is_the_one_that_the_jdk_has_too(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int index = 0; index < 100; index++) {
            assertThat(Draws.bits(seed, index)).isEqualTo(random.nextLong());
        }
        assertThat(Draws.bits(1234567, 0)).as("published").isEqualTo(6457827717110365317L);
    }

    /// Worked out with 40 decimal digits apart from this program: seed, the first three numbers for w, and for b.
    @ParameterizedTest
    @CsvSource({
        "0, -1.8839083333524403686, -0.22143788059715489526, 0.71708264942187353563, "
                + "0.22760793546360524019, 0.083418544195663834078, 0.069618281503831162487",
        "7, 0.98847433231873523948, 0.0039202072151892489261, -0.45896961774086264325, "
                + "-1.8642558067312272332, -0.52927070047419157844, 0.45281521788407713433",
        "-9, -2.0783904113882674528, -2.2186761314531247043, -1.8922979793931102855, "
                + "-0.13150123584267997113, 0.87295809886817825616, 0.90516251524833124772"})
    void the_numbers_are_the_same_on_every_machine(long seed, double w0, double w1, double w2, double b0, double b1,
            double b2) {
        double[] w = {w0, w1, w2};
        double[] b = {b0, b1, b2};
        Noise noise = new Noise(1, seed);
        for (int row = 0; row < 3; row++) {
            Vector drawn = noise.on(Vector.of(0, 0), row);
            assertThat(drawn.w()).isCloseTo(w[row], within(1e-15));
            assertThat(drawn.b()).isCloseTo(b[row], within(1e-15));
            assertThat(noise.on(Vector.of(0), row).w()).as("w's doesn't depend on b").isEqualTo(drawn.w());
        }
    }

    @Test
    void the_numbers_are_normal() {
        int count = 200_000;
        double[] moments = new double[5];
        int beyondTwo = 0;
        double together = 0;
        for (int row = 0; row < count; row++) {
            Vector drawn = new Noise(1, 3).on(Vector.of(0, 0), row);
            for (int power = 1; power <= 4; power++) {
                moments[power] += Math.pow(drawn.w(), power) / count;
            }
            beyondTwo += Math.abs(drawn.w()) > 2 ? 1 : 0;
            together += drawn.w() * drawn.b() / count;
        }
        assertThat(moments[1]).isCloseTo(0, within(0.01));
        assertThat(moments[2]).isCloseTo(1, within(0.015));
        assertThat(moments[3]).isCloseTo(0, within(0.03));
        assertThat(moments[4]).isCloseTo(3, within(0.1));
        assertThat(beyondTwo / (double) count).isCloseTo(0.0455, within(0.002));
        assertThat(together).as("w's and b's have nothing to do with each other").isCloseTo(0, within(0.01));
    }

    @Test
    void the_optimizer_sees_the_slope_with_the_noise_and_the_run_keeps_both() {
        Run run = Given.run(NOISY);
        for (int row = 0; row < 60; row++) {
            assertThat(run.slope(row).w()).isEqualTo(2 * run.point(row).w());
            assertThat(run.gradient(row)).isEqualTo(new Noise(0.5, 7).on(run.slope(row), row));
            assertThat(run.gradient(row)).isNotEqualTo(run.slope(row));
            assertThat(run.change(row)).isEqualTo(run.gradient(row).times(-0.1));
            assertThat(run.promised(row)).isEqualTo(-run.change(row).w() * run.slope(row).w());
            assertThat(run.working(row).getLast().values().get("g")).isEqualTo(run.gradient(row));
            assertThat(run.working(row).getLast().result()).isEqualTo(run.point(row + 1));
        }
    }

    @Test
    void the_same_seed_gives_the_same_run_and_another_one_another() {
        assertThat(Given.run(NOISY).losses()).isEqualTo(Given.run(NOISY).losses());
        assertThat(Given.run(NOISY.withChance(chance -> chance.withSeed(8))).losses())
                .isNotEqualTo(Given.run(NOISY).losses());
    }

    @Test
    void a_shorter_run_is_the_beginning_of_a_longer_one() {
        Run run = Given.run(NOISY);
        Run shorter = Given.run(NOISY.withSteps(20));
        for (int row = 0; row <= 20; row++) {
            assertThat(shorter.point(row)).isEqualTo(run.point(row));
        }
    }

    @Test
    void without_noise_the_seed_does_not_matter_and_the_gradient_is_the_slope() {
        Run run = Given.run(NOISY.withChance(chance -> chance.withNoise(0)));
        assertThat(run.losses()).isEqualTo(Given.run("w^2", 0.1, 3, 60).losses());
        for (int row = 0; row <= 60; row++) {
            assertThat(run.gradient(row)).isEqualTo(run.slope(row));
        }
        assertThat(Sight.of(0, 7)).isEqualTo(Sight.EXACT);
    }

    @Test
    void every_optimizers_working_holds_for_the_noisy_slope() {
        for (String id : Given.OPTIMIZERS.ids()) {
            Run run = Given.run(NOISY.withLoss("w^2 + 3b^2").withStart(Vector.of(1.3, -0.7)).withOptimizer(id));
            assertThat(run.length()).as(id).isEqualTo(60);
            for (int row = 0; row < 60; row++) {
                assertThat(run.working(row).getLast().result()).as(id).isEqualTo(run.point(row + 1));
            }
        }
    }
}
