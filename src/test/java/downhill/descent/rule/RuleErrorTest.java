package downhill.descent.rule;

import static downhill.descent.rule.Rules.bad;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.picture.Words;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleErrorTest {

    private static final Words WORDS = Words.of("en");
    private static final String STEP = "w = w - a*g\n";

    /// A text, the line that is wrong, carets under the place in it, the message and its arguments.
    record Case(String text, int line, String carets, String key, String... arguments) {
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("", 1, "", "no-step"),
                new Case("# nothing\n\n", 3, "", "no-step"),
                new Case("v = g", 1, "     ", "no-step"),
                new Case("w = w - a*g\n= 3", 2, "^", "no-name"),
                new Case("2w = w - a*g", 1, "^", "no-name"),
                new Case("😀 = g", 1, "^^", "no-name"),
                new Case("w w - a*g", 1, "  ", "no-equals", "w"),
                new Case("w", 1, " ", "no-equals", "w"),
                new Case("w(t) = w - a*g", 1, " ^^^", "more-than-a-name", "w"),
                new Case("w' = w - a*g", 1, " ^", "more-than-a-name", "w"),
                new Case("w == w - a*g", 1, "  ^^", "two-equals", "w"),
                new Case("w -= a*g", 1, "  ^^", "changed-by", "w", "-"),
                new Case("v * = 3; w = v", 1, "  ^", "more-than-a-name", "v"),
                new Case("v +＝ g; w = v", 1, "  ^^", "changed-by", "v", "+"),
                new Case("w =   # later", 1, "   ", "no-formula", "w"),
                new Case(STEP + "g = 2g", 2, "^", "given", "g"),
                new Case(STEP + "a = 0.1", 2, "^", "given", "a"),
                new Case(STEP + "t = 0", 2, "^", "given", "t"),
                new Case(STEP + "h = 1", 2, "^", "given", "h"),
                new Case(STEP + "N = 1", 2, "^", "given", "N"),
                new Case(STEP + "a = 0.1 in 0..1", 2, "^", "given", "a"),
                new Case("w = 0.1 in 0..1", 1, "^", "given", "w"),
                new Case(STEP + "b = 2", 2, "^", "bias"),
                new Case(STEP + "b = 0.5 in 0..1", 2, "^", "bias"),
                new Case("w = w - a*g - b", 1, "              ^", "bias"),
                new Case(STEP + "sin = 2", 2, "^^^", "reserved", "sin"),
                new Case(STEP + "e = 2", 2, "^", "reserved", "e"),
                new Case(STEP + "π = 3", 2, "^", "reserved", "pi"),
                new Case(STEP + "if = 2", 2, "^^", "reserved", "if"),
                new Case(STEP + "in = 2", 2, "^^", "reserved", "in"),
                new Case(STEP + "max = 2 in 1..3", 2, "^^^", "reserved", "max"),
                new Case("beta = 0.9 in 0..1\nbeta = beta^2\n" + STEP, 2, "^^^^", "setting-changed", "beta"),
                new Case("beta = beta^2\n" + STEP + "β = 0.9 in 0..1", 1, "^^^^", "setting-changed", "beta"),
                new Case(STEP + "β = 0.9 in 0..1\nbeta = 0.5 in 0..1", 3, "^^^^", "twice", "beta"),
                new Case("v = v + g; w = v\nv0 = 1; v0 = 2", 2, "        ^^", "twice", "v0"),
                new Case("v0 = 1 in 0..2\nv = v + g; w = v; v0 = 2", 2, "                  ^^", "twice", "v0"),
                new Case(STEP + "c = 2 in 1", 2, "         ^", "setting-form"),
                new Case(STEP + "c = 2 in", 2, "        ", "setting-form"),
                new Case(STEP + "c = in 0..1", 2, "    ", "setting-form"),
                new Case(STEP + "c = 2 in 0..", 2, "            ", "setting-form"),
                new Case(STEP + "C = 2 in 0..3", 2, "^", "setting-name", "C"),
                new Case(STEP + "c = w in 0..3", 2, "    ^", "setting-number", "w"),
                new Case(STEP + "c = 1 in 0..1e999", 2, "            ^^^^^", "setting-number", "1e999"),
                new Case(STEP + "c = 1 in 1/0..2", 2, "         ^^^", "setting-number", "1/0"),
                new Case(STEP + "c = 1 in 0..1..2", 2, "            ^^^^", "setting-number", "1..2"),
                new Case(STEP + "c = 1 in 2..0", 2, "         ^^^^", "setting-range"),
                new Case(STEP + "c = 1 in 1 .. 1", 2, "         ^^^^^^", "setting-range"),
                new Case(STEP + "c = 1.5 in 0..1", 2, "    ^^^", "setting-outside", "1.5", "0..1"),
                new Case(STEP + "c = -1 in 0..1", 2, "    ^^", "setting-outside", "-1", "0..1"),
                new Case(STEP + "c = 0.5 in 0..1 log", 2, "           ^^^^^^^^", "setting-log", "c"),
                new Case(STEP + "c = 0.5 in 0..1 whole", 2, "    ^^^^^^^^^^^^^^^^^", "setting-whole", "c"),
                new Case(STEP + "v0 = 1", 2, "^^", "start-without-state", "v0", "v"),
                new Case(STEP + "g0 = 1", 2, "^^", "given", "g"),
                new Case("w = w - c*g\nc = 0.1", 2, "^", "constant-below", "c"),
                new Case("v = beta*v + g; w = w - a*v\nbeta = 9/10", 2, "^^^^", "constant-below", "beta"),
                new Case("w = w - a*g(w)", 1, "          ^^^^", "slope-of", "g"),
                new Case("w = w - eta*g", 1, "        ^^^", "formula.unknown-name-of-rate", "eta"),
                new Case("w = w - α*g", 1, "        ^", "formula.unknown-name-of-rate", "alpha"),
                new Case("w = w - a*grad", 1, "          ^^^^", "formula.unknown-name-of-slope", "grad"),
                new Case("k = 5 in 1..10 w = w - a*g", 1, "            ^^^^^^^^^^^^^^", "line-missing"),
                new Case(STEP + "ｖ₀ = 1", 2, "^^", "start-without-state", "v0", "v"),
                new Case("v = g\nw = w - a*v\nv0 = 1", 3, "^^", "start-of-helper", "v0", "v"),
                new Case(STEP + "w0 = 1", 2, "^^", "start-of-weight"),
                new Case("v = v + g; w = v\nv0 = w + a", 2, "         ^", "start-reads", "a"),
                new Case("v = v + g; w = v\nv0 = v", 2, "     ^", "start-reads", "v"),
                new Case("v0 = w; v = v + g\nw = w - v0", 2, "        ^^", "start-read", "v0", "v"),
                new Case("w = w - a*(g", 1, "          ^", "formula.unclosed-parenthesis", "("),
                new Case("v = bta*v + g\r\nbeta = 0.9 in 0..1\r\nw = v", 1, "    ^^^", "formula.unknown-name-near",
                        "bta", "beta"),
                new Case("beta = 0.9 in 0..1\r\n\r\n   v = bta*v + g\r\nw = v", 3, "       ^^^",
                        "formula.unknown-name-near", "bta", "beta"),
                new Case(STEP + "v = x", 2, "    ^", "formula.unknown-name-among", "x", "N, a, g, h, t, v, w"),
                new Case(STEP + "v = n", 2, "    ^", "formula.unknown-name-among", "n", "N, a, g, h, t, v, w"),
                new Case(STEP + "v = L = g", 2, "    ^", "formula.unknown-name-among", "L", "N, a, g, h, t, v, w"),
                new Case("w = w - a*g; v = min(w; 2)", 1, "                    ^", "formula.unclosed-parenthesis", "("),
                new Case(STEP.repeat(39) + "\n" + STEP, 41, "^^^^^^^^^^^", "too-many-lines", "40"),
                new Case("w = w" + ";".repeat(40), 1, " ".repeat(45), "too-many-lines", "40"),
                new Case("#" + "x".repeat(1999) + "w = g", 1, " ".repeat(2000) + "^^^^^", "too-long", "2000"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void points_at_the_place_and_says_what_is_wrong(Case expected) {
        RuleError error = bad(expected.text());
        String key = expected.key().startsWith("formula.")
                ? expected.key().replace("formula.", "formula.error.") : "rule.error." + expected.key();
        assertThat(error.key()).isEqualTo(key);
        assertThat(error.arguments()).containsExactly(expected.arguments());
        assertThat(error.line()).isEqualTo(expected.line());
        assertThat(" ".repeat(error.column() - 1) + "^".repeat(error.length())).isEqualTo(expected.carets());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void counts_the_same_place_in_the_whole_text(Case expected) {
        RuleError error = bad(expected.text());
        String before = expected.text().substring(0, error.at());
        int start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
        assertThat(error.at() - start + 1).isEqualTo(error.column());
        assertThat(before.chars().filter(each -> each == '\n').count() + 1).isEqualTo(error.line());
    }

    @Test
    void a_mistake_is_told_before_what_follows_from_it() {
        assertThat(bad("v = beta*v + g\nw = w - a*v\nbeta = 2 in 0..1").line()).isEqualTo(3);
        assertThat(bad("w = w - a*v\nv == = g").line()).isEqualTo(2);
        assertThat(bad("w = w - a*v\nv g").line()).isEqualTo(2);
    }

    @Test
    void of_two_mistakes_the_first_in_the_text_is_told() {
        assertThat(bad("w = w - x\nbeta = 2 in 0..1").line()).isEqualTo(1);
        assertThat(bad("v0 = a\nv = v + y\nw = v").line()).isEqualTo(2);
    }

    @Test
    void can_complain_of_everything_it_has_a_word_for() {
        Set<String> complained = cases().map(each -> bad(each.text()).key()).filter(key -> key.startsWith("rule."))
                .collect(Collectors.toSet());
        assertThat(complained).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(RuleProblem.values()).map(RuleProblem::key).toList());
    }

    @Test
    void has_a_message_for_every_complaint_and_no_others() {
        assertThat(WORDS.keys()).filteredOn(key -> key.startsWith("rule.error."))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RuleProblem.values()).map(RuleProblem::key).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void names_every_argument_in_its_message(Case each) {
        RuleError error = bad(each.text());
        String message = WORDS.text(error.key());
        for (int place = 0; place < error.arguments().size(); place++) {
            assertThat(message).contains("{" + place + "}");
        }
        assertThat(message).doesNotContain("{" + error.arguments().size() + "}");
    }
}
