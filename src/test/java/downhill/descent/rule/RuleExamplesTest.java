package downhill.descent.rule;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Method;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.plugin.Setting;
import downhill.plugin.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples are the optimizers that they say they are.
class RuleExamplesTest {

    private static final int STEPS = 50;
    private static final List<Start> STARTS = List.of(
            new Start("w^2", 1.3, 0.05), new Start("w^4 - 3w^2 + w + 4", 1.8, 0.02), new Start("w^2/(1 + w^2)", 3, 0.4),
            new Start("0.1w^2 + 1 - cos(3w)", -4.4, 0.05), new Start("softplus(w) - w/3", 2, 0.3),
            new Start("5(w - 2)^2", 0, 0.01));

    /// @param w where the run starts
    record Start(String loss, double w, double rate) {

        Scenario scenario() {
            return Scenario.of(loss, rate, Vector.of(w), STEPS);
        }
    }

    static List<RuleExample> examples() {
        return RuleExamples.all();
    }

    static List<RuleExample> builtIn() {
        return examples().stream().filter(example -> Rules.OPTIMIZERS.find(example.id()).isPresent()).toList();
    }

    @Test
    void there_is_a_file_for_every_one_and_no_other() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/downhill/descent/rule"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".rule", "")))
                    .containsExactlyInAnyOrderElementsOf(examples().stream().map(RuleExample::id).toList());
        }
        assertThat(examples()).hasSize(18);
    }

    @Test
    void all_are_built_in_but_a_line_search_is_more_than_a_rule_can_say() {
        assertThat(builtIn()).isEqualTo(examples());
        assertThat(Rules.OPTIMIZERS.ids()).contains("line-search");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_begins_with_its_name_and_can_be_found_by_its_id(RuleExample example) {
        assertThat(example.text()).startsWith("# ").doesNotContain("\r");
        assertThat(example.title()).isNotBlank().doesNotStartWith("#");
        assertThat(RuleExamples.find(example.id())).contains(example);
        assertThat(RuleExamples.find(example.id() + "x")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void each_goes_where_the_built_in_one_goes(RuleExample example) {
        for (Start start : STARTS) {
            Run built = Rules.run(start.scenario().withOptimizer(example.id()));
            Run written = Rules.run(start.scenario().with(Method.written(example.text())));
            assertThat(written.length()).isEqualTo(built.length());
            double size = 0;
            for (int row = 0; row <= built.length(); row++) {
                size = Math.max(size, Math.abs(built.point(row).w()));
                assertClose(written.point(row).w(), built.point(row).w(), size, start + ", row " + row);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void each_has_the_settings_of_the_built_in_one(RuleExample example) {
        List<Setting> built = Rules.OPTIMIZERS.find(example.id()).orElseThrow().settings();
        assertThat(Rules.good(example.text()).settings().stream().map(RuleExamplesTest::nameless))
                .containsExactlyElementsOf(built.stream().map(RuleExamplesTest::nameless).toList());
    }

    /// Rprop's `min` and `max` are functions in a rule, so the names may differ.
    private static Setting nameless(Setting setting) {
        return new Setting("any", setting.kind(), setting.initial(), setting.least(), setting.most(), "any");
    }

    /// @param size the largest |w| so far, to which rounding is in proportion
    private static void assertClose(double actual, double expected, double size, String what) {
        assertThat(Math.abs(actual - expected)).as("%s: %s and %s", what, actual, expected)
                .isLessThanOrEqualTo(1e-12 * size);
    }
}
