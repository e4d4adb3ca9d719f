package downhill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Optimizers;
import downhill.descent.data.Datasets;
import downhill.formula.Columns;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// What `--tell` prints.
@Isolated("the language of the whole program is changed meanwhile")
class TellTest {

    private static String told(String... arguments) {
        LaunchRequest request = LaunchReader.read(List.of(arguments),
                new LaunchReader.Surroundings(Path.of("none"), folder -> Optimizers.installed(), "1", "en"));
        assertThat(request).isInstanceOf(LaunchRequest.Print.class);
        return ((LaunchRequest.Print) request).text();
    }

    private static double number(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\": (-?[0-9.E-]+)").matcher(json);
        assertThat(matcher.find()).as(name + " in " + json).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    @Test
    void the_numbers_are_those_of_a_quadratic_worked_out_by_hand() {
        String json = told("--loss", "w^2", "--start", "2", "--rate", "0.1", "--steps", "50", "--step", "3", "--tell",
                "json");
        double w = 2 * 0.8 * 0.8 * 0.8;
        assertThat(number(json, "step")).isEqualTo(3);
        assertThat(number(json, "w")).isCloseTo(w, within(1e-12));
        assertThat(number(json, "loss")).isCloseTo(w * w, within(1e-12));
        assertThat(number(json, "slope")).isCloseTo(2 * w, within(1e-12));
        assertThat(number(json, "change")).isCloseTo(-0.2 * w, within(1e-12));
        assertThat(number(json, "promised")).isCloseTo(0.4 * w * w, within(1e-12));
        assertThat(number(json, "delivered")).isCloseTo(w * w * (1 - 0.64), within(1e-12));
        // (0.64)^k <= 1/100 from k = 11 on; at the rate 1/2 the bottom is one step away.
        assertThat(number(json, "steps_to_one_percent")).isEqualTo(11);
        assertThat(json).contains("\"best\": {\"rate\": 0.5, \"steps\": 1}")
                .contains("\"ruler\": [{\"name\": \"1/L″\", \"rate\": 0.5}, {\"name\": \"2/L″\", \"rate\": 1}]")
                .contains("\"verdict\": \"glides\"", "\"lines\": [\"0.819 ≈ 1.024 − 0.1 · 2.048\"]").endsWith("}\n");
    }

    @Test
    void the_answer_over_standardized_data_is_told_in_their_own_units_too() {
        Columns points = Datasets.find("hubble").orElseThrow().points().points();
        double x = IntStream.range(0, points.rows()).mapToDouble(points::x).average().orElseThrow();
        double y = IntStream.range(0, points.rows()).mapToDouble(points::y).average().orElseThrow();
        double across = 0;
        double both = 0;
        for (int row = 0; row < points.rows(); row++) {
            across += (points.x(row) - x) * (points.x(row) - x);
            both += (points.x(row) - x) * (points.y(row) - y);
        }
        double slope = both / across;
        assertThat(told("--data", "hubble", "--standardize", "--step", "40", "--tell")).contains(String.format(Locale.ROOT,
                "In the units of the data: w = %.4f, b = %.5f", slope, y - slope * x).replace('-', '−'));
        assertThat(number(told("--data", "hubble", "--standardize", "--step", "40", "--tell", "json"),
                "original\": \\{\"w")).isCloseTo(slope, within(1e-9));
        assertThat(told("--data", "hubble", "--tell")).doesNotContain("units");
    }

    @Test
    void after_the_last_step_there_is_no_change() {
        assertThat(told("--steps", "2", "--step", "2", "--tell=json"))
                .contains("\"change\": null", "\"promised\": null", "\"lines\": []");
    }

    @Test
    void as_text_it_is_what_the_window_says() {
        assertThat(told("--loss", "w^2", "--start", "2", "--rate", "0.1", "--tell").lines())
                .contains("Step 0 of 40", "w = 2, L = 4, δL/δw = 4, a = 0.1", "w ← w − a · δL/δw",
                        "1.6 = 2 − 0.1 · 4",
                        "promised 1.60", "delivered 1.44", "Best: 0.5", "1/L″ = 0.5", "2/L″ = 1");
    }

    @Test
    void the_machines_language_changes_no_digit() {
        Locale before = Locale.getDefault();
        String told = told("--tell", "json");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(told("--tell", "json")).isEqualTo(told);
        } finally {
            Locale.setDefault(before);
        }
    }
}
