package downhill.descent.rule;

import static downhill.descent.rule.Rules.good;
import static downhill.descent.rule.Rules.run;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.plugin.Setting;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLanguageTest {

    private static final String MOMENTUM = "v = beta*v + g\nw = w - a*v\nbeta = 0.9 in 0..1\n";

    @Test
    void momentum_takes_three_lines() {
        Rule rule = good(MOMENTUM);
        assertThat(rule.text()).isEqualTo(MOMENTUM);
        assertThat(rule.settings()).containsExactly(Setting.number("beta", 0.9, 0, 1));
        assertThat(rule.states()).extracting(RuleState::name).containsExactly("v");
        assertThat(rule.lines()).extracting(Line::name).containsExactly("v", "w");
        assertThat(rule.lines()).extracting(line -> line.formula().source()).containsExactly("beta*v + g", "w - a*v");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "v = beta*v + g; w = w - a*v; beta = 0.9 in 0..1",
        "# heavy ball; really\n\n  v = beta*v + g   # faster = and faster\n\tw = w - a*v;;\nbeta = 0.9 in 0..1",
        "v=beta*v+g\rw=w-a*v\rbeta=0.9in0..1",
        "v=beta*v+g\u2028w=w-a*v\u2028beta=.9 in 0 … 1",
        "v ← βv + g\r\nw ← w − a·v\r\nβ = 9/10 in 0..1",
        "ｖ ＝ ｂｅｔａ＊ｖ ＋ ｇ；ｗ ＝ ｗ － ａ・ｖ　＃ 관성\nbeta ＝ ０．９ in ０．．１",
        "v := beta v + G\nw := W - A v\nbeta := 0.9 in 0.0..1.0",
    })
    void it_is_read_however_it_is_written(String text) {
        Run expected = run(MOMENTUM, 20);
        Run run = run(text, 20);
        for (int row = 0; row <= 20; row++) {
            assertThat(run.point(row)).isEqualTo(expected.point(row));
        }
    }

    @Test
    void a_name_that_is_read_before_it_is_given_a_value_is_remembered_and_any_other_is_not() {
        Rule rule = good("d = g - p; p = g; u = max(u, |d|); w = w - a*d/u");
        assertThat(rule.states()).extracting(RuleState::name).containsExactly("p", "u");
    }

    @Test
    void a_branch_that_reads_a_name_counts_as_reading_it() {
        assertThat(good("s = if(t = 1, a, s/2); w = w - s").states()).extracting(RuleState::name).containsExactly("s");
    }

    @Test
    void a_state_starts_at_0() {
        assertThat(run("v = v + 1; w = v", 3).point(3)).isEqualTo(Vector.of(3));
    }

    @Test
    void or_where_it_is_told_to() {
        assertThat(run("v = v + 1; w = v; v0 = 10", 3).point(3)).isEqualTo(Vector.of(13));
        assertThat(run("v0 = w + c; c = 4 in 0..9; v = v + 1; w = v", 3).point(3)).isEqualTo(Vector.of(8));
        assertThat(run("m1 = m1 + 1; w = m1; m10 = 5", 3).point(3)).isEqualTo(Vector.of(8));
    }

    @Test
    void or_at_a_setting_of_that_name() {
        String text = "v = v + v0; w = v; v0 = 2 in 0..9";
        assertThat(run(text, 3).point(3)).isEqualTo(Vector.of(8));
        Scenario scenario = Rules.scenario("w^2", text, 0.5, Vector.of(1), 3).withSetting("v0", 5);
        assertThat(run(scenario).point(3)).isEqualTo(Vector.of(20));
    }

    @Test
    void lines_are_worked_out_from_top_to_bottom() {
        assertThat(run("w = w + 1; c = w; w = 10c", 1).point(1)).isEqualTo(Vector.of(20));
        assertThat(run("v = 1; v = v + 1; w = v", 1).point(1)).isEqualTo(Vector.of(2));
        assertThat(run("w = v; v = v + 1", 3).point(3)).isEqualTo(Vector.of(2));
    }

    @ParameterizedTest
    @CsvSource({"g, 2", "h, 2", "a, 0.5", "t, 1", "w, 1", "N, 1"})
    void these_names_are_given(String name, double value) {
        assertThat(run("w = " + name, 1).point(1)).isEqualTo(Vector.of(value));
    }

    @Test
    void steps_are_counted_from_1_and_known_in_all() {
        assertThat(run("w = 100N + t", 7).point(1)).isEqualTo(Vector.of(701));
        assertThat(run("w = 100N + t", 7).point(7)).isEqualTo(Vector.of(707));
    }

    @Test
    void names_may_differ_in_case_alone() {
        assertThat(run("G = G + 1; w = 10G + g", 1).point(1)).isEqualTo(Vector.of(12));
    }

    @Test
    void settings_come_in_three_kinds() {
        assertThat(good("w = g; epsilon = 1e-8 in 1e-12..1 log; k = 5 in 1..20 whole; η₁ = ½ in -1..1").settings())
                .containsExactly(Setting.logarithmic("epsilon", 1e-8, 1e-12, 1), Setting.whole("k", 5, 1, 20),
                        Setting.number("eta1", 0.5, -1, 1).labelled("η₁"));
    }

    @Test
    void a_constant_without_a_range_is_no_setting() {
        assertThat(good("c = 0.5; w = w - c*g").settings()).isEmpty();
    }

    @Test
    void a_scenario_moved_onto_a_rule_keeps_the_settings_that_it_has_and_allows() {
        Scenario before = Rules.scenario("w^2", MOMENTUM, 0.5, Vector.of(1), 3).withSetting("beta", 0.5);
        assertThat(before.method().rewritten(good(MOMENTUM + "# changed")).settings()).isEqualTo(Map.of("beta", 0.5));
        assertThat(before.method().rewritten(good("w = beta; beta = 1 in 0.7..1")).settings()).isEmpty();
        assertThat(before.method().rewritten(good("w = c; c = 1 in 0..1")).settings()).isEmpty();
        assertThat(before.method().rewritten(good("w = c; c = 1 in 0..1")).rule()).isEqualTo("w = c; c = 1 in 0..1");
    }

    @Test
    void forty_lines_and_two_thousand_characters_are_allowed() {
        assertThat(good("w = w - a*g\n".repeat(39)).lines()).hasSize(39);
        assertThat(good("w = w - a*g" + " ".repeat(1989)).text()).hasSize(2000);
    }

    @Test
    void every_state_is_remembered_for_every_weight() {
        Run run = run(Rules.scenario("w^2 + 3b^2", "u = u + 1; v = v + g; w = w - a*v*u", 0.01, Vector.of(1, -2), 2));
        assertThat(run.memory(0)).isEqualTo(new RuleMemory(List.of(Vector.of(0, 0), Vector.of(0, 0))));
        assertThat(run.memory(1)).isEqualTo(new RuleMemory(List.of(Vector.of(1, 1), Vector.of(2, -12))));
    }
}
