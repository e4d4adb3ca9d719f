package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Chance;
import downhill.descent.Run;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the language of the whole program is changed meanwhile")
class CsvTest {

    @Test
    void a_row_is_the_state_before_its_step_and_that_steps_change() {
        assertThat(Csv.of(Given.run(Given.scenario("w^2", 0.25, 2, 4)))).isEqualTo("""
                step,w,loss,slope,delta_w,promised,delivered
                0,4.0,16.0,8.0,-2.0,16.0,12.0
                1,2.0,4.0,4.0,-1.0,4.0,3.0
                2,1.0,1.0,2.0,,,
                """);
    }

    @Test
    void two_weights_have_their_own_columns() {
        assertThat(Csv.of(Given.run(Given.scenario("w^2 + 2b^2", 0.25, 1, 4, 1)))).isEqualTo("""
                step,w,b,loss,slope_w,slope_b,delta_w,delta_b,promised,delivered
                0,4.0,1.0,18.0,8.0,4.0,-2.0,-1.0,20.0,14.0
                1,2.0,0.0,4.0,4.0,0.0,,,,
                """);
    }

    @Test
    void with_noise_what_the_optimizer_was_given_stands_at_the_end() {
        Run run = Given.run(Given.scenario("w^2", 0.25, 2, 4).withChance(chance -> new Chance(0.5, 7)));
        List<String> rows = Csv.of(run).lines().toList();
        assertThat(rows.getFirst()).isEqualTo("step,w,loss,slope,delta_w,promised,delivered,gradient");
        for (int row = 0; row < 2; row++) {
            List<Double> cells = Stream.of(rows.get(row + 1).split(",")).map(Double::valueOf).toList();
            assertThat(cells.get(3)).as("the true slope").isEqualTo(2 * cells.get(1));
            assertThat(cells.get(7)).as("the noisy one").isEqualTo(run.gradient(row).w()).isNotEqualTo(cells.get(3));
            assertThat(cells.get(4)).as("made the step").isEqualTo(-0.25 * cells.get(7));
        }
        assertThat(rows.getLast()).matches("2,[^,]+,[^,]+,[^,]+,,,,");
    }

    @Test
    void with_noise_each_of_two_weights_has_its_gradient() {
        Run run = Given.run(Given.scenario("w^2 + 2b^2", 0.25, 1, 4, 1).withChance(chance -> new Chance(0.5, 7)));
        List<String> rows = Csv.of(run).lines().toList();
        assertThat(rows.getFirst()).endsWith(",promised,delivered,gradient_w,gradient_b");
        assertThat(rows.get(1)).endsWith("," + run.gradient(0).w() + "," + run.gradient(0).b());
        assertThat(rows).allMatch(row -> row.chars().filter(sign -> sign == ',').count() == 11);
    }

    @Test
    void the_last_finite_row_ends_it() {
        List<String> rows = Csv.of(Given.run(Given.scenario("w^4", 1, 40, 9))).lines().toList();
        assertThat(rows.size()).isLessThan(40);
        assertThat(rows.getLast()).matches("3,[^,]+,[^,]+,[^,]+,,,").doesNotContain("Infinity", "NaN");
    }

    @Test
    void numbers_are_written_in_full_whatever_the_language() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Csv.of(Given.run(Given.scenario("w^2", 1.0 / 3, 1, 1e-7))))
                    .contains("\n0,1.0E-7,9.999999999999998E-15,2.0E-7,")
                    .contains("\n1,3.333333333333334E-8,");
        } finally {
            Locale.setDefault(before);
        }
    }
}
