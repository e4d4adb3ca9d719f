package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Catalogue;
import downhill.picture.Role;
import downhill.plugin.Vector;
import downhill.scene.Scene;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of L = w², from 3, at a rate of 0.15: 3, 2.1, 1.47 …
class ExpressionReaderTest {

    private static final ExpressionReader READER = new ExpressionReader(Set.of("given"));
    private static final LessonMoment MOMENT = Moments.of(
            Scene.of(Catalogue.first().scenario().withStart(Vector.of(3)).withRate(0.15), 0.1), 0);

    private static RunExpression good(ExpressionReader.Reading reading) {
        assertThat(reading).isInstanceOf(ExpressionReader.Good.class);
        return ((ExpressionReader.Good) reading).expression();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            w,                       3
            next_w,                  2.1
            next2_w,                 1.47
            w_2,                     1.47
            rate*slope,              0.9
            change,                  -0.9
            promised,                5.4
            delivered,               4.59
            nudge*slope,             0.6
            nudge_gain,              0.61
            loss_at(w + nudge),      9.61
            slope_at(-1),            -2
            loss_at(loss_at(2) - 1), 9
            1/curvature,             0.5
            valley,                  0
            run1_next_w,             2.1
            shown_w,                 3
            glides,                  1
            """)
    void a_name_is_a_number_of_the_run(String text, double value) {
        assertThat(good(READER.number(text)).value(MOMENT)).isCloseTo(value, within(1e-12));
    }

    /// A slope is green at whatever place it is asked for.
    @ParameterizedTest
    @CsvSource(textBlock = """
            slope,                   SLOPE
            slope_at(-1),            SLOPE
            ' slope_at(w + nudge) ', SLOPE
            slope_b_at(w),           SLOPE
            loss_at(w + nudge),      CURVE
            run2_loss_at(0),         CURVE
            curvature_at(0),         TEXT
            2*slope_at(-1),          TEXT
            slope_at(1) - slope,     TEXT
            """)
    void a_number_has_the_colour_of_what_it_is(String text, Role role) {
        assertThat(good(READER.number(text)).role()).isEqualTo(role);
    }

    @Test
    void what_the_run_does_not_have_is_no_number() {
        assertThat(good(READER.number("run2_w")).value(MOMENT)).isNaN();
        assertThat(good(READER.number("b")).value(MOMENT)).isNaN();
        assertThat(good(READER.number("w_9999")).value(MOMENT)).isNaN();
    }

    @Test
    void a_condition_holds_or_not() {
        assertThat(good(READER.condition("given < next_w and rate > 0.1")).holds(MOMENT.with("given", 2))).isTrue();
        assertThat(good(READER.condition("given < next_w and rate > 0.1")).holds(MOMENT.with("given", 2.5))).isFalse();
        assertThat(good(READER.condition("given < next_w")).holds(MOMENT.with("given", Double.NaN))).isFalse();
    }

    @Test
    void a_mistake_is_told_where_it_stands() {
        assertThat(READER.number("w + slop")).isInstanceOfSatisfying(ExpressionReader.Bad.class,
                bad -> assertThat(bad.error().at()).isEqualTo(4));
        assertThat(READER.number("1 + loss_at(w + slop)")).isInstanceOfSatisfying(ExpressionReader.Bad.class,
                bad -> assertThat(bad.error().at()).isEqualTo(16));
        assertThat(READER.condition("given <")).isInstanceOf(ExpressionReader.Bad.class);
        assertThat(READER.number("loss_at(w")).isInstanceOf(ExpressionReader.Bad.class);
        assertThat(READER.number("last_w_3")).isInstanceOf(ExpressionReader.Bad.class);
    }
}
