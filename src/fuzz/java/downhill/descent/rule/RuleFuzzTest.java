package downhill.descent.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whatever is typed as a rule, the answer is a rule that runs, or an error, and it comes at once.
class RuleFuzzTest {

    private static final long LONGEST_NANOSECONDS = 50_000_000;

    @Test
    void answers_any_mutated_rule_soon() {
        MutatedRules.of(12, 100_000).forEach(text -> {
            assertIsReadSoon(text);
            RuleSafetyTest.examine(text);
        });
    }

    @Test
    void answers_the_largest_rules_soon() {
        MutatedRules.EXTREMES.forEach(RuleFuzzTest::assertIsReadSoon);
    }

    /// A pause of a busy machine is no fault of the text's: what took long is tried again.
    private static void assertIsReadSoon(String text) {
        long best = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5 && best > LONGEST_NANOSECONDS; attempt++) {
            long started = System.nanoTime();
            Rule.parse(text);
            best = Math.min(best, System.nanoTime() - started);
        }
        assertThat(best).as(text).isLessThan(LONGEST_NANOSECONDS);
    }
}
