package downhill.formula;

import static downhill.formula.Formulas.bad;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaErrorTest {

    /// A text, carets under the place, the message and its arguments.
    record Case(String text, String carets, String key, String... arguments) {
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("", "", "empty"),
                new Case("   ", "   ", "empty"),
                new Case("L(w) =", "      ", "empty"),
                new Case("w + $", "    ^", "unexpected-character", "$"),
                new Case("w + 😀", "    ^^", "unexpected-character", "😀"),
                new Case("w⁻", " ^", "unexpected-character", "⁻"),
                new Case("1.2.3w", "^^^^", "bad-number", "1.2."),
                new Case("w + .", "    ^", "bad-number", "."),
                new Case("1e999", "^^^^^", "number-too-large", "1e999"),
                new Case("z^2", "^", "unknown-name", "z"),
                new Case("x^2", "^", "column-outside", "x"),
                new Case("mean(x) + Y", "          ^", "column-outside", "y"),
                new Case("sin^x w", "    ^", "column-outside", "x"),
                new Case("w + mean x", "    ^^^^", "aggregate-without-parts", "mean"),
                new Case("SUM()", "^^^", "aggregate-without-parts", "sum"),
                new Case("mean(x, y)", "^^^^", "wrong-argument-count", "mean", "1", "2"),
                new Case("mean(x", "    ^", "unclosed-parenthesis", "("),
                new Case("maen(x)", "^^^^", "unknown-name-near", "maen", "mean"),
                new Case("mean(wx)", "     ^^", "run-together", "wx", "w x"),
                new Case("mean(x2)", "     ^^", "digit-after-name", "x2", "x^2"),
                new Case("w + theta", "    ^^^^^", "unknown-name", "theta"),
                new Case("2 w + sinn(w)", "      ^^^^", "unknown-name-near", "sinn", "sin"),
                new Case("tahn w", "^^^^", "unknown-name-near", "tahn", "tanh"),
                new Case("sgimoid(w)", "^^^^^^^", "unknown-name-near", "sgimoid", "sigmoid"),
                new Case("wb", "^^", "run-together", "wb", "w b"),
                new Case("wsin(w)", "^^^^", "run-together", "wsin", "w sin"),
                new Case("3 + w2", "    ^^", "digit-after-name", "w2", "w^2"),
                new Case("w + * 2", "    ^", "missing-operand", "*"),
                new Case("w + )", "    ^", "extra-parenthesis", ")"),
                new Case("(w + )", "     ^", "missing-operand", ")"),
                new Case("(w +", "    ", "missing-at-end", "+"),
                new Case("w^", "  ", "missing-at-end", "^"),
                new Case("2 3", "  ^", "missing-operator", "3"),
                new Case("w ³ 2", "    ^", "missing-operator", "2"),
                new Case("w + ()", "    ^^", "empty-parentheses"),
                new Case("2(w + 1", " ^", "unclosed-parenthesis", "("),
                new Case("sin(w", "   ^", "unclosed-parenthesis", "("),
                new Case("w + 1)", "     ^", "extra-parenthesis", ")"),
                new Case("(|w)", " ^", "unclosed-bar", "|"),
                new Case("|w - 1", "^", "unclosed-bar", "|"),
                new Case("0,5 w", " ^", "stray-comma"),
                new Case("sin", "^^^", "missing-argument", "sin"),
                new Case("w sin + 1", "  ^^^", "missing-argument", "sin"),
                new Case("sin()", "^^^", "missing-argument", "sin"),
                new Case("exp2(w)", "^^^^", "unknown-name-near", "exp2", "exp"),
                new Case("atan2(w, 1)", "^^^^^", "unknown-name-near", "atan2", "atan"),
                new Case("(w + 1]", "      ^", "other-parenthesis", "]", "("),
                new Case("2{w(1 + w}", "         ^", "other-parenthesis", "}", "("),
                new Case("if(w => 0, w, 1)", "     ^^", "reversed-comparison", "=>", ">="),
                new Case("if(w < 0, 1, 2, 3)", "^^", "if-without-parts", "if"),
                new Case("w_1 + w", "^^^", "unknown-name", "w_1"),
                new Case("min(w)", "^^^", "too-few-arguments", "min"),
                new Case("max w", "^^^", "too-few-arguments", "max"),
                new Case("sin(w, 2)", "^^^", "wrong-argument-count", "sin", "1", "2"),
                new Case("sin^-1 w", "   ^", "inverse-function", "sin"),
                new Case("sin⁻¹ w", "   ^^", "inverse-function", "sin"),
                new Case("w < 3", "  ^", "comparison-outside-if", "<"),
                new Case("w = 3", "  ^", "comparison-outside-if", "="),
                new Case("w and 3", "  ^^^", "join-outside-if", "and"),
                new Case("if(w, 1, 2)", "   ^", "if-without-comparison"),
                new Case("if(w < 0, 1)", "^^", "if-without-parts", "if"),
                new Case("if w < 0", "^^", "if-without-parts", "if"),
                new Case("２ｗ ＋ ｘ", "     ^", "column-outside", "x"),
                new Case("w + ".repeat(500) + "w", " ".repeat(2000) + "^", "too-long", "2000"),
                new Case(roots(), "^".repeat(roots().length()), "not-written-back", "2000", "100"),
                new Case("(".repeat(101) + "w" + ")".repeat(101), " ".repeat(101) + "^", "too-deep", "100"));
    }

    /// Short enough as typed, w^.101+w^.102…, but not as it is written: w^0.101 + w^0.102…
    private static String roots() {
        return IntStream.range(101, 380).mapToObj(digits -> "w^." + digits).collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_error_points_at_the_place_and_says_what_is_wrong(Case expected) {
        SyntaxError error = bad(expected.text());
        assertThat(error.key()).isEqualTo("formula.error." + expected.key());
        assertThat(error.arguments()).containsExactly(expected.arguments());
        assertThat(" ".repeat(error.at()) + "^".repeat(error.length())).isEqualTo(expected.carets());
    }

    @Test
    void the_names_that_a_rule_knows_are_listed() {
        assertThat(Formula.parse("q", Set.of("v", "g"))).isEqualTo(new Parsed.Bad(
                new SyntaxError(0, 1, "formula.error.unknown-name-among", List.of("q", "g, v"))));
    }

    @Test
    void every_problem_there_is_a_word_for_is_found_in_some_text() {
        Set<String> complained = cases().map(each -> bad(each.text()).key()).collect(Collectors.toCollection(HashSet::new));
        Stream.of("q", "eta", "slope").map(text -> Formula.parse(text, Set.of("a", "g", "w")))
                .forEach(parsed -> complained.add(((Parsed.Bad) parsed).error().key()));
        assertThat(complained).containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void there_is_a_message_for_every_problem_and_no_other() throws IOException {
        assertThat(messages().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void every_argument_is_named_in_its_message() throws IOException {
        Properties messages = messages();
        assertThat(cases()).allSatisfy(each -> {
            String message = messages.getProperty("formula.error." + each.key());
            assertThat(message).doesNotContain("{" + each.arguments().length + "}");
            if (each.arguments().length > 0) {
                assertThat(message).contains("{" + (each.arguments().length - 1) + "}");
            }
        });
    }

    private static Set<String> keys() {
        return Arrays.stream(SyntaxProblem.values()).map(SyntaxProblem::key).collect(Collectors.toSet());
    }

    private static Properties messages() throws IOException {
        var messages = new Properties();
        var file = Formula.class.getResourceAsStream("/downhill/picture/words-en.properties");
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        messages.keySet().removeIf(key -> !key.toString().startsWith("formula."));
        return messages;
    }
}
