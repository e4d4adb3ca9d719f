package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.Samples;
import downhill.descent.Catalogue;
import downhill.descent.Method;
import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import downhill.descent.rule.RuleExample;
import downhill.descent.rule.RuleExamples;
import downhill.plugin.Vector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedLineTest {

    private static final int LONGEST = 66;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "w^2; 1.6; 0.15; 1.12 = 1.6 − 0.15 · 3.2",
        "w^2; -2; 0.15; −1.4 = −2 − 0.15 · (−4)",
        "w^2; 3.265; 0.15; 2.285 ≈ 3.265 − 0.15 · 6.530",
        "½w^2; 0.04; 0.5; 0.02 = 0.04 − 0.5 · 0.04",
        "w^2; 0; 0.15; 0 = 0 − 0.15 · 0",
        "w^2; 1; 0.5; 0 = 1 − 0.5 · 2",
        "w^2; 1e-9; 0.15; 7·10⁻¹⁰ = 10⁻⁹ − 0.15 · 2·10⁻⁹",
        "w^2; 1; 0.15625; 0.688 = 1.000 − 0.156 · 2.000",
    })
    void is_the_update_with_its_numbers(String loss, double start, double rate, String numbers) {
        WorkedLine line = WorkedLine.of(Moment.of(loss, start, rate).frame()).getLast();
        assertThat(line.numbers().plain()).isEqualTo(numbers);
        assertThat(line.symbols().plain()).isEqualTo("w ← w − a · δL/δw");
    }

    @TestFactory
    Stream<DynamicTest> whatever_the_numbers() {
        List<Frame> frames = new ArrayList<>();
        RandomMoments.each(11, 250, frames::add);
        List<WorkedLine> lines = frames.stream().flatMap(frame -> WorkedLine.of(frame).stream()).toList();
        return Stream.of(
                DynamicTest.dynamicTest("holds as written if and only if it says =",
                        () -> lines.forEach(WorkedLineTest::assertHonest)),
                DynamicTest.dynamicTest("gives the run's own result to its last digit",
                        () -> frames.stream().filter(Frame::hasStep).forEach(WorkedLineTest::assertRunsOwn)),
                DynamicTest.dynamicTest("puts every negative number after a sign into parentheses",
                        () -> lines.forEach(line -> assertThat(right(line)).doesNotContainPattern("[·/+−√] ?−"))),
                DynamicTest.dynamicTest("is short enough to be read",
                        () -> assertThat(lines).extracting(line -> line.numbers().plain())
                                .filteredOn(numbers -> numbers.length() > LONGEST)
                                .allMatch(numbers -> numbers.split("10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]").length > 2 && numbers.length() < 80)));
    }

    /// A rule may say `if`, and what decides may be known before the step or come out only with it.
    @Test
    void every_rule_that_is_written_can_be_told_before_its_step_and_guessed() {
        List<String> rules = new ArrayList<>(RuleExamples.all().stream().map(RuleExample::text).toList());
        rules.add("w = if(g > 1, w - a*g, w)");
        rules.add("m = 2*g\nw = if(m > 1, w - a*m, w)");
        for (String rule : rules) {
            for (double start : new double[] {-2, 0, 2}) {
                Moment moment = Moment.of(Scenario.of("w^2", 0.1, Vector.of(start), 5).with(Method.written(rule)));
                for (int step = 0; step < 3; step++) {
                    for (Phase phase : Phase.values()) {
                        assertThat(WorkedLine.of(moment.at(step, phase).frame())).as(rule).isNotEmpty();
                    }
                    assertThat(WorkedLine.of(moment.at(step).asked(Quantity.W))).as(rule).isNotEmpty();
                }
            }
        }
        Moment known = Moment.of(Scenario.of("w^2", 0.1, Vector.of(2), 5).with(Method.written(rules.get(rules.size() - 2))));
        assertThat(WorkedLine.of(known.at(0).asked(Quantity.W)).getLast().symbols().plain())
                .isEqualTo("w ← w − a · δL/δw  if δL/δw > 1");
    }

    @Test
    void what_stands_right_is_within_a_hundredth_of_what_stands_left_for_every_optimizer() {
        RandomMoments.each(17, Samples.of(400), Optimizers.installed().ids(),
                frame -> WorkedLine.of(frame).forEach(WorkedLineTest::assertNear));
    }

    /// Judges a line by the arithmetic of its own digits.
    static void assertNear(WorkedLine line) {
        String numbers = line.numbers().plain().split(" {2}if ")[0];
        // Functions such as sign and max are not worked out here; a line without numbers begins with its letter.
        if (numbers.contains("∞") || numbers.contains("—") || numbers.matches(".*\\p{L}.*")) {
            return;
        }
        BigDecimal left = ShownArithmetic.value(numbers.split(" [=≈] ")[0]);
        BigDecimal right;
        try {
            right = ShownArithmetic.value(numbers.split(" [=≈] ")[1]);
        } catch (IllegalArgumentException fractionalPower) {
            return;
        }
        BigDecimal off = right.subtract(left).abs();
        assertThat(off).as(numbers).isLessThanOrEqualTo(left.abs().multiply(new BigDecimal("0.01000001")));
    }

    private static String left(WorkedLine line) {
        return line.numbers().plain().split(" [=≈] ")[0];
    }

    private static String right(WorkedLine line) {
        return line.numbers().plain().split(" [=≈] ")[1];
    }

    private static void assertHonest(WorkedLine line) {
        BigDecimal is = ShownArithmetic.value(right(line));
        BigDecimal off = ShownArithmetic.value(left(line)).subtract(is).abs();
        boolean equal = off.compareTo(is.abs().multiply(new BigDecimal("1e-40"))) <= 0;
        assertThat(line.numbers().plain()).contains(equal ? " = " : " ≈ ");
    }

    private static void assertRunsOwn(Frame frame) {
        WorkedLine last = WorkedLine.of(frame).getLast();
        BigDecimal off = ShownArithmetic.value(left(last)).subtract(new BigDecimal(frame.section(W).next())).abs();
        assertThat(off).as(last.numbers().plain())
                .isLessThanOrEqualTo(lastDigit(left(last)).multiply(new BigDecimal("0.5000001")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "bowl; 2.1 = 3 − 0.15 · 6", "note; 0.02 = 0.04 − 0.5 · 0.04", "steep; 0.3 = 1.5 − 0.08 · 15",
        "flat; 3.6 = 4 − 0.5 · 0.8", "two-valleys; 1.37 = 2 − 0.03 · 21", "plateau; 2.982 = 3 − 0.3 · 0.06",
        "kink; 1.7 = 2.1 − 0.4 · 1", "shelf; 2.7 = 3 − 0.1 · 3",
    })
    void the_first_step_of_a_loss_of_the_catalogue_is_clean(String id, String numbers) {
        Scenario scenario = Catalogue.find(id).orElseThrow().scenario();
        assertThat(WorkedLine.of(Moment.of(scenario).frame()).getLast().numbers().plain()).isEqualTo(numbers);
    }

    /// What one more in a number's last digit would be.
    private static BigDecimal lastDigit(String shown) {
        String[] parts = shown.split("·");
        BigDecimal unit = parts[0].contains(".")
                ? BigDecimal.ONE.movePointLeft(parts[0].length() - parts[0].indexOf('.') - 1) : BigDecimal.ONE;
        boolean power = Numbers.isPower(shown);
        return power ? unit.multiply(ShownArithmetic.value(parts[parts.length - 1].replace("−", ""))) : unit;
    }

    @Test
    void takes_a_power_of_ten_together_under_a_root() {
        Frame frame = Moment.of("1000w^2", "adam", 3.7067, 3.2).at(5).frame();
        assertThat(WorkedLine.of(frame).getLast().numbers().plain())
                .isEqualTo("0.137 ≈ −1.109 − 3.2 · (−1767.264)/(√(2.06·10⁷) + 10⁻⁸)");
    }

    @Test
    void is_empty_after_the_last_step() {
        assertThat(WorkedLine.of(Moment.of("w^2", 2, 0.1).at(30).frame())).isEmpty();
    }

    @Test
    void of_a_rule_with_memory_names_what_it_remembers() {
        Frame frame = Moment.of("w^2", "momentum", 2, 0.05).at(1).frame();
        assertThat(WorkedLine.of(frame)).extracting(line -> line.symbols().plain())
                .containsExactly("v ← β · v + δL/δw", "w ← w − a · v");
        assertThat(WorkedLine.of(frame).getFirst().numbers().plain()).isEqualTo("7.2 = 0.9 · 4 + 3.6");
        assertThat(WorkedLine.of(frame).getFirst().withResult().plain()).isEqualTo("v ← β · v + δL/δw = 7.2");
        assertThat(frame.section(W).next()).isCloseTo(1.8 - 0.05 * 7.2, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "w = w - a*if(h > 0, g/h, g); w^2; 1; w ← w − a · (δL/δw/L″)  if L″ > 0; 0.5 = 1 − 0.5 · (2/2)  if 2 > 0",
        "w = w - a*if(h > 0, g/h, g); -w^2; 1; w ← w − a · δL/δw  if L″ ≤ 0; 2 = 1 − 0.5 · (−2)  if −2 ≤ 0",
        "w = w - a*if(h > 0 and w > 5, g/h, g); w^2; 1; w ← w − a · δL/δw  if w ≤ 5; 0 = 1 − 0.5 · 2  if 1 ≤ 5",
        "w = if(g < 0, w + a, if(g > 0, w - a, w)); w^2; 0; w ← w  if δL/δw = 0; 0 = 0  if 0 = 0",
        "w = w - if(w < 0 or g > 1, a, 2a); w^2; 1; w ← w − a  if δL/δw > 1; 0.5 = 1 − 0.5  if 2 > 1",
        "w = w - if(w < 0 or g > 1, a, 2a); w^2; 0.25; w ← w − 2 · a  if w ≥ 0 and δL/δw ≤ 1; "
                + "−0.75 = 0.25 − 2 · 0.5  if 0.25 ≥ 0 and 0.5 ≤ 1",
    })
    void of_a_choice_shows_the_part_that_was_taken_and_what_decided(String rule, String loss, double start, String symbols,
            String numbers) {
        Scenario scenario = Moment.of(loss, start, 0.5).scenario().with(Method.written(rule));
        WorkedLine line = WorkedLine.of(Moment.of(scenario).frame()).getLast();
        assertThat(line.symbols().plain()).isEqualTo(symbols);
        assertThat(line.numbers().plain()).isEqualTo(numbers);
    }

    @Test
    void a_condition_that_the_rounded_numbers_dont_tell_is_left_in_symbols() {
        String rule = "w = w - if(w < 3, a, g)";
        Frame frame = Moment.of(Moment.of("w^2", 2.9999996, 0.5).scenario().with(Method.written(rule))).frame();
        WorkedLine line = WorkedLine.of(frame).getLast();
        assertThat(line.symbols().plain()).endsWith("if w < 3");
        assertThat(line.numbers().plain()).doesNotContain("if");
    }
}
