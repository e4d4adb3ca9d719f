package downhill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.data.Dataset;
import downhill.plugin.Vector;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Losses of two weights, and data, on the command line.
class DataOptionsTest {

    @TempDir
    private Path folder;

    private LaunchRequest read(String... arguments) {
        return LaunchReader.read(List.of(arguments),
                new LaunchReader.Surroundings(folder.resolve("none"), plugins -> Optimizers.installed(), "1", "en"));
    }

    private Scenario scenario(String... arguments) {
        LaunchRequest request = read(arguments);
        assertThat(request).isInstanceOf(LaunchRequest.Open.class);
        return ((LaunchRequest.Open) request).showing().scene().scenario();
    }

    private String told(String... arguments) {
        LaunchRequest request = read(arguments);
        assertThat(request).isInstanceOf(LaunchRequest.Print.class);
        return ((LaunchRequest.Print) request).text();
    }

    private static double number(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\": (-?[0-9.E-]+)").matcher(json);
        assertThat(matcher.find()).as(name + " in " + json).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    @Test
    void a_start_of_two_weights_is_written_with_a_comma() {
        assertThat(scenario("--loss", "himmelblau", "--start", "-1.5,2e-1").start()).isEqualTo(Vector.of(-1.5, 0.2));
        assertThat(scenario("--loss", "w^2 + 3b^2", "--start=1,-2").start()).isEqualTo(Vector.of(1, -2));
    }

    @Test
    void a_code_page_that_was_guessed_is_told() throws IOException {
        Path file = folder.resolve("class.csv");
        Files.write(file, "키,몸무게\n150,45\n160,55\n170,61\n".getBytes(Charset.forName("x-windows-949")));
        LaunchRequest request = read("--data", file.toString());
        assertThat(((LaunchRequest.Open) request).showing().asides()).singleElement().asString().contains("code page 949");
        Files.writeString(file, "키,몸무게\n150,45\n160,55\n170,61\n");
        assertThat(((LaunchRequest.Open) read("--data", file.toString())).showing().asides()).isEmpty();
    }

    @Test
    void a_comma_that_may_stand_between_thousands_is_told_and_where_it_must_nothing_is_opened() throws IOException {
        Path file = Files.writeString(folder.resolve("class.csv"), "x;y\n1,234;5\n2,345;7\n3,456;8\n");
        assertThat(((LaunchRequest.Open) read("--data", file.toString())).showing().asides()).singleElement().asString()
                .contains("\"1,234\" was read as 1.234");
        Files.writeString(file, "x;y\n1,234;5\n2,345.5;7\n3,456;8\n");
        assertThat(read("--data", file.toString()).toString()).contains("data.none.grouped").contains("[2, x, 1,234]");
    }

    @Test
    void a_formula_with_b_starts_somewhere_with_both_weights() {
        assertThat(scenario("--loss", "w^2 + ln(b)").start().size()).isEqualTo(2);
    }

    @Test
    void the_numbers_of_two_weights_are_those_worked_out_by_hand() {
        String json = told("--loss", "w^2 + 2b^2", "--start", "4,1", "--rate", "0.25", "--steps", "3", "--tell", "json");
        assertThat(number(json, "w")).isEqualTo(4);
        assertThat(number(json, "b")).isEqualTo(1);
        assertThat(number(json, "loss")).isEqualTo(18);
        assertThat(number(json, "slope_w")).isEqualTo(8);
        assertThat(number(json, "slope_b")).isEqualTo(4);
        assertThat(number(json, "delta_w")).isEqualTo(-2);
        assertThat(number(json, "delta_b")).isEqualTo(-1);
        assertThat(number(json, "promised")).isEqualTo(20);
        assertThat(number(json, "delivered")).isEqualTo(14);
        assertThat(json).contains("\"ruler\": [{\"name\": \"2/λmax\", \"rate\": 0.5}]")
                .contains("\"lines\": [\"2 = 4 − 0.25 · 8\", \"0 = 1 − 0.25 · 4\"]");
    }

    @Test
    void as_text_it_is_what_the_window_says() {
        assertThat(told("--loss", "w^2 + 2b^2", "--start", "4,1", "--rate", "0.25", "--tell").lines()).contains(
                "w = 4, b = 1, L = 18, δL/δw = 8, δL/δb = 4, a = 0.25", "w ← w − a · δL/δw", "2 = 4 − 0.25 · 8",
                "b ← b − a · δL/δb", "0 = 1 − 0.25 · 4", "promised 20.0", "delivered 14.0", "2/λmax = 0.5");
    }

    @Test
    void data_that_come_with_the_product_have_a_loss_of_their_own() {
        Scenario hubble = scenario("--data", "hubble");
        assertThat(hubble.loss()).isEqualTo("mean((w*x + b - y)^2)");
        assertThat(hubble.problem().data().rows()).isEqualTo(24);
        assertThat(scenario("--data", "o-rings").loss()).contains("softplus");
    }

    @Test
    void columns_are_chosen_by_name_or_by_number() {
        Dataset named = scenario("--data", "penguins", "--x", "beak depth, cm", "--y", "body mass, kg").problem().data();
        Dataset counted = scenario("--data", "penguins", "--x", "4", "--y", "2").problem().data();
        assertThat(named.xName()).isEqualTo("beak depth, cm");
        assertThat(counted.points()).isEqualTo(named.points());
        assertThat(scenario("--data", "penguins", "--x", "Flipper", "--y", "beak d").problem().data().yName())
                .as("as they begin").isEqualTo("beak depth, cm");
        assertThat(read("--data", "penguins", "--x", "beak").toString())
                .contains("some-columns").contains("[beak, beak length, cm; beak depth, cm, 4]");
        Dataset turned = scenario("--data", "hubble", "--x", "2", "--y", "1").problem().data();
        assertThat(turned.points().x(0)).isEqualTo(scenario("--data", "hubble").problem().data().points().y(0));
    }

    @Test
    void a_file_is_read_and_the_rest_of_the_arguments_hold_for_it() throws Exception {
        Path file = Files.writeString(folder.resolve("own.csv"), "a;b\n1;2,5\n2;4,5\n3;x\n4;8,5\n");
        Scenario scenario = scenario("--data", file.toString(), "--loss", "mean((w*x + b - y)^2)", "--batch", "2", "--start",
                "0,0");
        assertThat(scenario.problem().data().rows()).isEqualTo(3);
        assertThat(scenario.chance().batch()).isEqualTo(2);
        String json = told("--data", file.toString(), "--start", "2,0.5", "--tell", "json");
        assertThat(number(json, "loss")).as("all three lie on 2x + ½").isCloseTo(0, within(1e-15));
    }

    @Test
    void data_whose_squares_are_no_numbers_are_refused_as_data_however_the_rest_is_given() throws Exception {
        for (String large : List.of("1e80", "1e155", "1e200", "1e308")) {
            for (String table : List.of("x,y\n1,2\nL,3\n2,5\n", "x,y\n1,2\n2,L\n3,-L\n", "x,y\nL,2\nL,L\n-L,1\n")) {
                Path file = Files.writeString(folder.resolve("large.csv"), table.replace("L", large));
                for (List<String> given : List.<List<String>>of(List.of(), List.of("--start", "0,0"), List.of("--rate", "1"),
                        List.of("--loss", "mean((w*x^2 + b*x - y)^2)"))) {
                    List<String> all = new ArrayList<>(List.of("--data", file.toString()));
                    all.addAll(given);
                    LaunchRequest request = read(all.toArray(String[]::new));
                    if (request instanceof LaunchRequest.Refuse(String language, Refusal refusal)) {
                        assertThat(refusal).as(large + " " + table + given)
                                .isEqualTo(Refusal.at(Option.DATA, "data.error.overflow"));
                    } else {
                        Run run = ((LaunchRequest.Open) request).run();
                        assertThat(run.loss(0)).as(large + table + given).isFinite();
                        assertThat(run.gradient(0).isFinite()).as(large + table + given).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void standardized_columns_have_mean_0_and_spread_1() {
        Dataset data = scenario("--data", "hubble", "--standardize").problem().data();
        double sum = 0;
        double squares = 0;
        for (int row = 0; row < data.rows(); row++) {
            sum += data.points().x(row);
            squares += data.points().x(row) * data.points().x(row);
        }
        assertThat(sum).isCloseTo(0, within(1e-12));
        assertThat(squares / data.rows()).isCloseTo(1, within(1e-12));
    }

    @Test
    void the_list_has_losses_of_two_weights_and_data_with_their_columns() {
        assertThat(told("--list").lines())
                .anyMatch(line -> line.matches(" +himmelblau +\\(w\\^2 \\+ b - 11\\)\\^2.* Himmelblau"))
                .contains("Data (--data), with the columns for --x and --y")
                .anyMatch(line -> line.matches(" +hubble +Hubble 1929: distance, Mpc; velocity, 1000 km/s"))
                .anyMatch(line -> line.matches(" +synthetic +Made up"));
    }
}
