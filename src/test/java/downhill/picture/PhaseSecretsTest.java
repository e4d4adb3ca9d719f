package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Coordinate;
import downhill.descent.Optimizers;
import downhill.plugin.OptimizerProvider;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No phase of a step tells what a later one is to show, with any optimizer.
class PhaseSecretsTest {

    static List<String> optimizers() {
        return Optimizers.installed().all().stream().map(OptimizerProvider::id).toList();
    }

    private static Frame frame(String optimizer, Phase phase) {
        return Moment.of("w^4 - 3w^2 + w + 4", optimizer, 1.8, 0.03).at(3, phase).frame();
    }

    /// Everything that is written beside the figures.
    private static String told(Frame frame) {
        Sketch sketch = new Sketch();
        Section section = frame.section(Coordinate.W);
        Bars.promises(sketch.page(13), new Box(0, 0, 300, 60), section);
        Story.tell(frame, Sketch.WORDS).forEach(sentence -> sketch.text(sentence, 13, 0, 0));
        WorkedLine.of(frame).forEach(line -> {
            sketch.text(line.numbers(), 13, 0, 0);
            sketch.text(line.result(), 13, 0, 0);
        });
        return String.join("\n", sketch.texts());
    }

    /// A number without its sign.
    private static String digits(double number) {
        return Numbers.significant(Math.abs(number), 3);
    }

    /// Where the step leads, if that can be told from where it begins.
    private static String next(Section section) {
        String next = digits(section.next());
        return next.equals(digits(section.position())) ? "no such text" : next;
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void the_slope_does_not_tell_how_far_the_step_goes(String optimizer) {
        Frame frame = frame(optimizer, Phase.SLOPE);
        Section section = frame.section(Coordinate.W);
        assertThat(told(frame)).contains("?").doesNotContain(digits(section.change()))
                .doesNotContain(next(section)).doesNotContain(digits(section.delivered()))
                .doesNotContain(digits(section.promised()));
        assertThat(section.tellsChange()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void the_rate_does_not_tell_where_the_step_leads_nor_what_it_delivers(String optimizer) {
        Frame frame = frame(optimizer, Phase.RATE);
        Section section = frame.section(Coordinate.W);
        assertThat(told(frame)).contains("?").doesNotContain(next(section));
        assertThat(digits(section.delivered()).equals(digits(section.promised()))
                || !told(frame).contains(digits(section.delivered()))).isTrue();
        assertThat(section.tellsChange()).isTrue();
    }

    /// Where the working takes too many digits, the result stands alone; it is not told either.
    @Test
    void the_rate_does_not_tell_a_result_that_stands_alone() {
        Moment moment = Moment.of("w^2/2", 3.7, 0.9999999999999);
        String alone = WorkedLine.of(moment.at(0).frame()).getLast().numbers().plain();
        assertThat(alone).startsWith("w ≈ ");
        assertThat(WorkedLine.of(moment.at(0, Phase.RATE).frame()).getLast().numbers().plain()).isEqualTo("w = ?");
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void the_check_tells_all(String optimizer) {
        Frame frame = frame(optimizer, Phase.CHECK);
        Section section = frame.section(Coordinate.W);
        assertThat(told(frame)).contains(digits(section.delivered())).contains(digits(section.promised()))
                .doesNotContain("?");
    }

    @Test
    void at_rest_all_is_told() {
        Frame frame = Moment.of("w^2", "gradient-descent", 2, 0.1).at(1).frame();
        assertThat(told(frame)).doesNotContain("?");
    }
}
