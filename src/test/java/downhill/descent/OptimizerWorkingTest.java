package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Equation;
import downhill.plugin.Setting;
import downhill.plugin.Vector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every optimizer's working keeps to: each line is true, they agree with each other, and the last gives the step.
class OptimizerWorkingTest {

    static List<String> ids() {
        return Given.OPTIMIZERS.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_line_of_the_working_gives_what_its_formula_gives(String id) {
        for (Run run : runsToCheck(id)) {
            for (int row = 0; row < run.length(); row++) {
                List<Equation> working = run.working(row);
                assertThat(working).as("row %s", row).isNotEmpty();
                for (Equation line : working) {
                    assertThat(line.result().size()).isEqualTo(run.point(0).size());
                    for (int index = 0; index < line.result().size(); index++) {
                        assertHolds(line, index);
                    }
                }
            }
        }
    }

    private static void assertHolds(Equation line, int index) {
        Map<String, Double> values = new HashMap<>();
        line.values().forEach((name, value) -> values.put(name, value.get(index)));
        double result = line.result().get(index);
        double size = Math.max(Math.abs(result), Math.abs(values.getOrDefault("w", 0.0)));
        Formula formula = switch (Formula.parse(line.formula(), new HashSet<>(values.keySet()))) {
            case Parsed.Good(Formula good) -> good;
            case Parsed.Bad(var error) -> fail(line + ": " + error);
        };
        assertThat(formula.variables()).as("no number that the formula has no use for: %s", line)
                .containsExactlyInAnyOrderElementsOf(values.keySet());
        assertThat(Math.abs(formula.value(values) - result)).as(line.toString()).isLessThanOrEqualTo(1e-12 * size);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_last_line_of_the_working_is_the_next_point(String id) {
        for (Run run : runsToCheck(id)) {
            for (int row = 0; row < run.length(); row++) {
                Equation last = run.working(row).getLast();
                assertThat(last.name()).isEqualTo("w");
                assertThat(last.result()).as("row %s", row).isEqualTo(run.point(row + 1));
                assertThat(last.values()).containsEntry("w", run.point(row));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_lines_of_a_working_agree_with_each_other_and_with_the_settings(String id) {
        Run run = runsToCheck(id).getFirst();
        List<String> settings = Given.OPTIMIZERS.find(id).orElseThrow().settings().stream().map(Setting::name).toList();
        for (int row = 0; row < run.length(); row++) {
            Map<String, Vector> known = new HashMap<>(Map.of("w", run.point(row), "g", run.slope(row)));
            for (Equation line : run.working(row)) {
                line.values().forEach((name, value) -> {
                    if (known.containsKey(name)) {
                        assertThat(value).as("%s in %s", name, line).isEqualTo(known.get(name));
                    } else if (settings.contains(name)) {
                        Setting setting = Given.OPTIMIZERS.find(id).orElseThrow().settings().get(settings.indexOf(name));
                        assertThat(value.w()).as(name).isEqualTo(setting.initial());
                    }
                });
                known.put(line.name(), line.result());
            }
        }
    }

    /// A valley, a bowl of two weights, and places where a rule with a choice takes the other: steps that are far too
    /// long, and a hilltop and a saddle, where the curvature has the wrong sign.
    private static List<Run> runsToCheck(String id) {
        return List.of(
                Given.run(Given.scenario("w^4 - 3w^2 + w + 4", id, 0.02, Vector.of(1.8), 30)),
                Given.run(Given.scenario("w^2 + 3b^2 + w b", id, 0.02, Vector.of(1.3, -0.7), 30)),
                Given.run(Given.scenario("0.1w^2 + 1 - cos(3w)", id, 0.9, Vector.of(4.4), 30)),
                Given.run(Given.scenario("cos(w) + 0.3w^2 + 3b^2 + w b", id, 0.4, Vector.of(0.1, -0.7), 30)));
    }
}
