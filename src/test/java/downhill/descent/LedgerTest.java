package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Vector;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

    private static Run run(String loss, String optimizer, double start, double rate, int steps) {
        Scenario scenario = Scenario.of(loss, rate, Vector.of(start), steps).withOptimizer(optimizer);
        return Run.of(((Preparation.Ready) Preparation.of(scenario, Optimizers.installed())).descent());
    }

    @ParameterizedTest
    @CsvSource({"w^2, gradient-descent, 3, 0.1", "w^2, gradient-descent, -3, 0.9", "w^2, momentum, 3, 0.05",
        "0.1w^2 + 1 - cos(3w), adam, 4.4, 0.1", "w^2, gradient-descent, 2, 1.1", "|w|, gradient-descent, 1, 0.3"})
    void the_sums_are_those_of_the_steps(String loss, String optimizer, double start, double rate) {
        Run run = run(loss, optimizer, start, rate, 60);
        Ledger ledger = run.ledger();
        BigDecimal promised = BigDecimal.ZERO;
        BigDecimal delivered = BigDecimal.ZERO;
        for (int step = 0; step < run.length(); step++) {
            promised = promised.add(new BigDecimal(run.promised(step)));
            delivered = delivered.add(new BigDecimal(run.delivered(step)));
            assertThat(ledger.promised(step + 1)).isCloseTo(promised.doubleValue(),
                    within(1e-15 * Math.abs(promised.doubleValue())));
            assertThat(ledger.delivered(step + 1)).isCloseTo(delivered.doubleValue(),
                    within(1e-12 * Math.max(1, Math.abs(delivered.doubleValue()))));
            assertThat(ledger.delivered(step + 1)).isEqualTo(run.loss(0) - run.loss(step + 1));
        }
    }

    @Test
    void nothing_is_lost_when_ten_thousand_small_promises_follow_a_large_one() {
        Run run = run("w^2", "gradient-descent", 1e8, 0.4999, 10_000);
        BigDecimal exact = BigDecimal.ZERO;
        for (int step = 0; step < run.length(); step++) {
            exact = exact.add(new BigDecimal(run.promised(step)));
        }
        assertThat(run.ledger().promised(run.length())).isEqualTo(exact.doubleValue());
    }

    @Test
    void the_area_of_a_strip_is_what_was_promised_and_of_its_part_what_was_delivered() {
        for (String optimizer : new String[] {"gradient-descent", "momentum", "adam"}) {
            Run run = run("0.1w^2 + 1 - cos(3w)", optimizer, 4.4, 0.05, 40);
            for (int step = 0; step < run.length(); step++) {
                double width = run.ledger().length(step);
                assertThat(width).isEqualTo(Math.abs(run.change(step).w()));
                assertThat(width * run.ledger().promisedHeight(step))
                        .isCloseTo(run.promised(step), within(1e-15 * Math.abs(run.promised(step))));
                assertThat(width * run.ledger().deliveredHeight(step))
                        .isCloseTo(run.delivered(step), within(1e-15 * Math.abs(run.delivered(step))));
            }
        }
    }

    @Test
    void a_step_that_does_not_move_has_no_strip() {
        Ledger ledger = run("w^2", "gradient-descent", 0, 0.1, 5).ledger();
        assertThat(ledger.length()).isZero();
        assertThat(ledger.promisedHeight(2)).isZero();
        assertThat(ledger.deliveredHeight(2)).isZero();
        assertThat(ledger.promised(5)).isZero();
        assertThat(ledger.delivered(5)).isZero();
    }

    @Test
    void sums_beyond_all_numbers_are_infinite_and_never_wrong_numbers() {
        Run run = run("w^2", "gradient-descent", 1e150, 1e10, 100);
        double last = run.ledger().promised(run.length());
        assertThat(Double.isNaN(last)).isFalse();
        assertThat(run.ledger().steps()).isEqualTo(run.length());
    }

    /// On w², with L″ = 2: of what a step promises, a·L″/2 = a is not kept.
    @Test
    void small_steps_keep_their_promises_and_large_ones_do_not() {
        double before = 1;
        for (int parts : new int[] {1, 2, 4, 8, 16, 32, 64}) {
            Run run = run("w^2", "gradient-descent", 1, 0.4 / parts, parts);
            double missing = 1 - run.ledger().delivered(parts) / run.ledger().promised(parts);
            assertThat(missing).isCloseTo(0.4 / parts, within(1e-9));
            assertThat(missing).isLessThan(before);
            before = missing;
        }
        assertThat(run("w^2", "gradient-descent", 1, 1.1, 1).ledger().delivered(1)).isNegative();
    }

    /// Of one step ½·L″·Δw² is missing, so N steps of 1/N the length are short of 1/N as much.
    @Test
    void the_same_way_in_n_steps_is_missingof_one_nth_as_much() {
        for (int parts : new int[] {1, 2, 5, 10}) {
            Run run = run("w^2", "sign-descent", 1, 0.4 / parts, parts);
            Ledger ledger = run.ledger();
            assertThat(ledger.length(0) * parts).isCloseTo(0.4, within(1e-12));
            assertThat(ledger.promised(parts) - ledger.delivered(parts)).isCloseTo(0.4 * 0.4 / parts, within(1e-12));
        }
    }

    @Test
    void the_example_of_the_documentation_holds() {
        Ledger one = run("w^2", "sign-descent", 3, 0.4, 1).ledger();
        assertThat(one.promised(1)).isCloseTo(2.4, within(1e-12));
        assertThat(one.delivered(1)).isCloseTo(2.24, within(1e-12));
        assertThat(run("w^2", "sign-descent", 3, 0.1, 4).ledger().promised(4)).isCloseTo(2.28, within(1e-12));
    }

    @Test
    void a_run_adds_up_once() {
        Run run = run("w^2", "gradient-descent", 1, 0.1, 10);
        assertThat(run.ledger()).isSameAs(run.ledger());
    }
}
