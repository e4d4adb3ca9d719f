package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Scenario;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What of a worksheet nobody could read or write into.
class WorksheetTest {

    private static final Box A4 = new Box(0, 0, 794, 1123);

    @Test
    void numbers_stay_in_their_columns_however_long_they_are() {
        for (Frame start : List.of(Moment.of("w^2", 3, 0.1).steps(60).frame(),
                Moment.of("1e-9 (w + 0.123456789)^2", -2.123456789012345, 1e7).steps(60).frame(),
                Moment.of(Scenario.of("(w + b - 3)^2 + 0.1(w - b)^2", 0.4, Vector.of(3.5, 2.5), 60)).frame())) {
            Worksheet sheet = Worksheet.of(start, "gradient-descent", "Gradient descent", RichText.symbol("L"),
                    Sketch.WORDS, true);
            for (int index = 0; index < sheet.sheets(); index++) {
                Sketch sketch = new Sketch();
                sheet.paint(sketch.page(13), A4, index);
                List<Sketch.Piece.Text> numbers = sketch.all(Sketch.Piece.Text.class).stream()
                        .filter(text -> text.text().plain().matches("−?\\d[-⁻−·.⁰¹²³⁴⁵⁶⁷⁸⁹\\d]*")).toList();
                assertThat(numbers).hasSizeGreaterThan(60);
                assertThat(overlapping(numbers)).isEmpty();
            }
        }
    }

    @Test
    void what_a_rule_needs_to_be_worked_out_is_given() {
        assertThat(givenBy("momentum")).contains("β = 0.9,  v₀ = 0");
        assertThat(givenBy("adam")).contains("β₁ = 0.9,  β₂ = 0.999,  ε = 10⁻⁸,  m₀ = 0,  v₀ = 0");
        assertThat(givenBy("adamw")).anyMatch(line -> line.contains("λ = 0.01"));
        assertThat(givenBy("lion")).contains("β₁ = 0.9,  β₂ = 0.99,  m₀ = 0");
        assertThat(givenBy("gradient-descent")).contains("a = 0.05,  w₀ = 3").noneMatch(line -> line.contains("₀ = 0"));
    }

    @Test
    void which_line_is_taken_when_is_told_where_the_lines_dont_say_it() {
        assertThat(given(Moment.of("w^4 - 3w^2 + w + 4", "newton", 0.3, 1)))
                .contains("w ← w − a · δL/δw", "w ← w − a · δL/δw/L″",
                        "Where L″ isn’t above 0 the line without it is taken.");
        assertThat(givenBy("newton")).contains("w ← w − a · δL/δw/L″").noneMatch(line -> line.contains("is taken"));
        assertThat(givenBy("barzilai-borwein")).anyMatch(line -> line.contains("the line with a is taken"));
        assertThat(givenBy("rprop")).contains("s ← a  if t < 2");
    }

    @Test
    void a_rate_that_changes_is_given_for_every_step() {
        Scenario halved = Scenario.of("w^2", 0.1, Vector.of(3), 3)
                .withPace(pace -> pace.withSchedule("step").withSetting("every", 2));
        assertThat(given(Moment.of(halved))).contains("a", "w₀ = 3", "0.1000", "0.05000");
        assertThat(given(Moment.of("w^2", 3, 0.1))).contains("a = 0.1,  w₀ = 3").doesNotContain("a", "0.1000");
    }

    @Test
    void what_is_given_among_answers_is_written_as_they_are() {
        Scenario slowing = Scenario.of("(w + b - 3)^2 + 0.1(w - b)^2", 0.4, Vector.of(3.5, 2.5), 20)
                .withPace(pace -> pace.withSchedule("cosine"));
        Sketch sketch = new Sketch();
        Worksheet.of(Moment.of(slowing).frame(), "gradient-descent", "Run", RichText.symbol("L"), Sketch.WORDS, true)
                .paint(sketch.page(13), A4, 1);
        assertThat(sketch.all(Sketch.Piece.Text.class).stream().filter(text -> text.text().plain().matches("0\\.\\d+"))
                .map(Sketch.Piece.Text::size).distinct()).hasSize(1);
    }

    private static List<String> givenBy(String optimizer) {
        return given(Moment.of("w^2", optimizer, 3, 0.05));
    }

    private static List<String> given(Moment moment) {
        Sketch sketch = new Sketch();
        Worksheet.of(moment.frame(), moment.scenario().optimizer(), "Run", RichText.symbol("L"), Sketch.WORDS, false)
                .paint(sketch.page(13), A4, 0);
        return sketch.texts();
    }

    private static List<String> overlapping(List<Sketch.Piece.Text> numbers) {
        List<String> pairs = new ArrayList<>();
        for (Sketch.Piece.Text one : numbers) {
            numbers.stream().filter(other -> other != one && one.box().left() <= other.box().left()
                    && one.box().grown(1).overlaps(other.box()))
                    .forEach(other -> pairs.add(one.text().plain() + " | " + other.text().plain()));
        }
        return pairs;
    }
}
