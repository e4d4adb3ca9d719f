package downhill.descent.rule;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Descent;
import downhill.descent.Ending;
import downhill.descent.FormulaLoss;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Vector;
import org.junit.jupiter.api.Test;

/// Whatever is typed, the answer is a rule that runs, or an error. How soon it comes is measured by `mvn -Pfuzz`.
class RuleSafetyTest {

    private static final Formula LOSS = ((Parsed.Good) Formula.parse("w^2 + 3b^2")).formula();
    private static final FormulaLoss COMPILED = new FormulaLoss(LOSS);

    @Test
    void answers_any_mutated_rule_with_a_rule_or_an_error() {
        MutatedRules.SEEDS.forEach(text -> assertThat(examine(text)).as(text).isTrue());
        assertThat(MutatedRules.of(11, 2_000).filter(RuleSafetyTest::examine).count()).isBetween(300L, 1_800L);
    }

    @Test
    void answers_the_largest_rules() {
        MutatedRules.EXTREMES.forEach(RuleSafetyTest::examine);
    }

    /// Whether a text is understood; if so it is run, too, and is no more work than it is long.
    static boolean examine(String text) {
        return switch (Rule.parse(text)) {
            case RuleReading.Bad(RuleError error) -> {
                assertThat(error.at()).isBetween(0, text.length());
                assertThat(error.length()).isBetween(0, text.length() - error.at());
                assertThat(error.key()).matches("(rule|formula)\\.error\\..*");
                yield false;
            }
            case RuleReading.Good(Rule rule) -> {
                assertThat(rule.lines().stream().mapToInt(line -> ExpressionSize.of(line.formula().typed())).sum())
                        .as(text).isLessThanOrEqualTo(2 * text.length());
                Run run = Run.of(descent(rule));
                assertThat(run.ending()).isNotInstanceOf(Ending.Failed.class);
                for (int row = 0; row < run.length(); row++) {
                    assertThat(run.working(row).getLast().result()).isEqualTo(run.point(row + 1));
                }
                yield true;
            }
        };
    }

    private static Descent descent(Rule rule) {
        Scenario scenario = Rules.scenario("w^2 + 3b^2", rule.text(), 0.1, Vector.of(1.3, -0.7), 20);
        Optimizers optimizers = Rules.OPTIMIZERS.with(rule.compile());
        return ((Preparation.Ready) Preparation.of(scenario, optimizers, LOSS, COMPILED)).descent();
    }
}
