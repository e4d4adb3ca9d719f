package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the sentences claim, read back out of them, against the run's numbers.
class StoryTruthTest {

    private static final String NUMBER = "([+−]?[0-9]+(?:[.][0-9]+)?(?:·10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?)";

    @Test
    void every_claim_is_true_whatever_the_run() {
        RandomMoments.each(21, 400, frame -> {
            Section section = frame.section(W);
            String rest = told(frame);
            String check = !frame.hasStep() ? "" : told(Frame.of(frame.run(), new Playhead(frame.step(), 4),
                    frame.view(), frame.mode(), section.nudge(), section.curves()));
            try {
                assertSlope(rest, frame);
                assertStep(rest, frame);
                assertResult(rest, frame);
                assertResult(check, frame);
            } catch (AssertionError wrong) {
                throw new AssertionError(wrong.getMessage() + " in: " + rest + " / " + check + " at w = "
                        + section.position() + ", slope " + section.slope() + ", change " + section.change() + ", δw "
                        + section.nudge(), wrong);
            }
        });
    }

    private static String told(Frame frame) {
        return Story.tell(frame, Sketch.WORDS).stream().map(RichText::plain).collect(Collectors.joining(" "));
    }

    private static Optional<MatchResult> find(String text, String claim) {
        return Pattern.compile(claim.replace("#", NUMBER)).matcher(text).results().findFirst();
    }

    private static double number(MatchResult match, int group) {
        return ShownArithmetic.value(match.group(group).replace("+", "")).doubleValue();
    }

    private static void assertRounded(double shown, double value, double part) {
        assertThat(shown).isCloseTo(value, within(part * Math.abs(value)));
    }

    private static void assertSlope(String text, Frame frame) {
        Section section = frame.section(W);
        find(text, "The slope is #").ifPresent(match -> assertRounded(number(match, 1), section.slope(), 0.005));
        find(text, "(grow|shrink) w by (much less than )?δw and L grows about # times").ifPresent(match -> {
            double straight = 0.1 * Math.abs(section.slope() / frame.run().curvature(frame.step()).ww());
            double width = match.group(2) == null ? section.nudge() : Math.min(section.nudge() / 1e5, straight);
            double by = match.group(1).equals("grow") ? width : -width;
            double growth = frame.loss().value(section.position() + by) - frame.run().loss(frame.step());
            assertRounded(number(match, 3), Math.abs(section.slope()), 0.05);
            if (width * Math.abs(section.slope()) > 1e-9 * (1e-3 + Math.abs(frame.run().loss(frame.step())))) {
                assertThat(growth / width).isCloseTo(number(match, 3), within(0.35 * number(match, 3)));
            }
        });
        double near = 1e-3;
        double left = frame.loss().value(section.position() - near) - frame.run().loss(frame.step());
        double right = frame.loss().value(section.position() + near) - frame.run().loss(frame.step());
        find(text, "this is the bottom").ifPresent(match -> assertThat(Math.min(left, right)).isPositive());
        find(text, "the top of a hill").ifPresent(match -> assertThat(Math.max(left, right)).isNegative());
        find(text, "only flat here").ifPresent(match -> assertThat(left * right).isNotPositive());
        find(text, "a kink").ifPresent(match -> assertThat(frame.loss().slope(section.position() + near)
                - frame.loss().slope(section.position() - near)).isGreaterThan(1e-3));
    }

    private static void assertStep(String text, Frame frame) {
        Section section = frame.section(W);
        find(text, "(left|right) by #, (only|about|almost|a little over|)[ ]?# δw").ifPresent(match -> {
            assertThat(section.next() - section.position())
                    .matches(moved -> match.group(1).equals("left") ? moved < 0 : moved > 0);
            assertRounded(number(match, 2), Math.abs(section.change()), 0.005);
            double ratio = Math.abs(section.change()) / section.nudge();
            double said = number(match, 4);
            switch (match.group(3)) {
                case "only" -> assertThat(said).isCloseTo(ratio, within(0.05 * ratio)).isLessThan(1);
                case "about" -> assertRounded(said, ratio, 0.05);
                case "almost" -> assertThat(ratio).isBetween(0.89 * said, said);
                case "a little over" -> assertThat(ratio).isBetween(said, 1.12 * said);
                default -> assertThat(said).isCloseTo(ratio, within(1e-6 * ratio));
            }
        });
        find(text, "uphill:").ifPresent(match -> assertThat(section.change() * section.slope()).isPositive());
        find(text, "So nothing moves").ifPresent(match -> assertThat(section.change()).isZero());
        find(text, "too small to change").ifPresent(match ->
                assertThat(section.position() + section.change()).isEqualTo(section.position()));
    }

    private static void assertResult(String text, Frame frame) {
        if (!frame.hasStep()) {
            return;
        }
        double delivered = frame.run().delivered(frame.step());
        double promised = frame.run().promised(frame.step());
        find(text, "falls(?:,)? by #").ifPresent(match -> assertRounded(number(match, 1), delivered, 0.005));
        find(text, "still falls, by #").ifPresent(match -> assertRounded(number(match, 1), delivered, 0.005));
        find(text, "rises by #").ifPresent(match -> assertRounded(number(match, 1), -delivered, 0.005));
        find(text, "would rise by #").ifPresent(match -> assertRounded(number(match, 1), -promised, 0.005));
        find(text, "(?:fall of|more than the|of the) # (?:that the slope promised|was promised|promised)")
                .ifPresent(match -> assertRounded(number(match, 1), promised, 0.005));
        find(text, "([<>] )?([0-9]+) % of").ifPresent(match -> {
            double percent = 100 * delivered / promised;
            assertThat(match.group(1) == null ? Math.abs(percent - Double.parseDouble(match.group(2))) <= 0.51
                    : match.group(1).startsWith("<") ? percent < 1 : percent > 99 && percent < 100).isTrue();
        });
        find(text, "more than").ifPresent(match -> assertThat(delivered).isGreaterThan(promised));
        find(text, "across the bottom").ifPresent(match -> assertThat(goesDownAndUp(frame)).isTrue());
        find(text, "promised no fall").ifPresent(match -> assertThat(promised).isNotPositive());
    }

    /// Whether the slope points to a bottom from both ends of the way, or from somewhere on it.
    private static boolean goesDownAndUp(Frame frame) {
        Section section = frame.section(W);
        double w = section.position();
        double way = section.next() - w;
        double down = Math.signum(section.slope());
        return DoubleStream.concat(DoubleStream.of(1), IntStream.range(1, 2000).mapToDouble(part -> part / 2000.0))
                .anyMatch(part -> frame.loss().slope(w + part * way) * down <= 0) && way * down < 0;
    }
}
