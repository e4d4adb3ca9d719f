package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Swings are judged by whether they fade, however slowly, and however their heights beat.
class SwingTest {

    private static Verdict verdict(String loss, String optimizer, double beta, double rate, double start, int steps) {
        Scenario scenario = Given.scenario(loss, optimizer, rate, Vector.of(start), steps).withSetting("beta", beta);
        return Consequence.of(Given.run(scenario)).verdict();
    }

    /// |λ| of the step matrix, whose trace and determinant are worked out from the rules in docs/model.md.
    private static double spectralRadius(String optimizer, double beta, double product) {
        boolean heavyBall = optimizer.equals("momentum");
        double trace = heavyBall ? 1 + beta - product : (1 + beta) * (1 - product);
        double determinant = heavyBall ? beta : beta * (1 - product);
        double square = trace * trace / 4 - determinant;
        return square < 0 ? Math.sqrt(determinant) : Math.abs(trace) / 2 + Math.sqrt(square);
    }

    @Test
    void swings_on_a_quadratic_fade_where_the_spectral_radius_is_below_1_and_grow_above() {
        var random = new SplittableRandom(3);
        int judged = 0;
        for (int i = 0; i < 600; i++) {
            String optimizer = List.of("momentum", "nesterov").get(i % 2);
            double beta = i % 3 == 0 ? 0.9 + 0.099 * random.nextDouble() : 0.999 * random.nextDouble();
            double product = 4.4 * random.nextDouble();
            int steps = random.nextInt(12, 120);
            double radius = spectralRadius(optimizer, beta, product);
            if (Math.abs(radius - 1) > 1e-6) {
                judged++;
                assertThat(verdict("½w^2", optimizer, beta, product, 1, steps))
                        .as("%s, β = %s, aL″ = %s, %s steps, radius %s", optimizer, beta, product, steps, radius)
                        .matches(made -> radius > 1 ? made == Verdict.RUNS_AWAY
                                : made != Verdict.RUNS_AWAY && made != Verdict.NEVER_SETTLES);
            }
        }
        assertThat(judged).isGreaterThan(550);
    }

    @ParameterizedTest
    @CsvSource({"note, 0.9", "bowl, 0.99"})
    void no_rate_below_the_edge_is_said_never_to_settle(String id, double beta) {
        CatalogueLoss loss = Catalogue.find(id).orElseThrow();
        for (int index = 0; index < 401; index++) {
            double rate = new RateAxis(-3, 1).at(index, 401);
            double product = rate * (id.equals("note") ? 1 : 2);
            if (product < 2 * (1 + beta) - 1e-6) {
                assertThat(verdict(loss.formula(), "momentum", beta, rate, loss.start().w(), loss.steps())).as("rate %s",
                        rate)
                        .isNotIn(Verdict.NEVER_SETTLES, Verdict.RUNS_AWAY);
            }
        }
    }

    @Test
    void coming_down_faster_and_faster_after_one_leap_is_no_growing_swing() {
        Run run = Given.run(Given.scenario("0.31w^4 - 0.44w^3 + 0.6w^2 + 2.69", "rmsprop", 8.519352938814125,
                Vector.of(-0.73), 30));
        assertThat(run.loss(30)).isLessThan(run.loss(2)).isLessThan(run.loss(0));
        assertThat(Consequence.of(run).verdict()).isNotEqualTo(Verdict.RUNS_AWAY);
    }

    @Test
    void a_hop_of_constant_height_never_settles() {
        assertThat(verdict("w^2", "momentum", 0, 1, 3, 40)).isEqualTo(Verdict.NEVER_SETTLES);
        assertThat(verdict("|w|", "momentum", 0, 0.4, 2.1, 40)).isEqualTo(Verdict.NEVER_SETTLES);
    }
}
