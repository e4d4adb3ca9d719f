package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CuspTest {

    @Test
    void where_a_cusp_has_no_slope_nothing_runs_away() {
        Consequence there = Consequence.of(Given.run("sqrt(abs(w))", 0.15, 0, 40));
        assertThat(there.verdict()).isEqualTo(Verdict.STAYS);
        assertThat(there.stepsToBottom()).hasValue(0);
        // One step of a·½/√w leads from w = 1 to exactly 0.
        Consequence reached = Consequence.of(Given.run("sqrt(abs(w))", 2, 1, 40));
        assertThat(reached.verdict()).isNotEqualTo(Verdict.RUNS_AWAY);
        assertThat(reached.stepsToBottom()).hasValue(1);
    }
}
