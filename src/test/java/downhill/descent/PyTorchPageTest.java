package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.PyTorchPage.Row;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `docs/pytorch.md`, the program's own defaults and the tips in the window agree with each other.
class PyTorchPageTest {

    private static final Properties MESSAGES = Said.messages();

    /// A row and what it is about.
    ///
    /// @param key begins the messages' keys
    /// @param settings what can be set here
    record Told(Row row, String key, List<Setting> settings) {

        String message() {
            return MESSAGES.getProperty(key + ".pytorch", "");
        }
    }

    static Stream<Told> told() {
        return Stream.concat(
                PyTorchPage.optimizers().stream().map(row -> new Told(row, "optimizer." + row.id(),
                        Given.OPTIMIZERS.find(row.id()).orElseThrow().settings())),
                PyTorchPage.schedules().stream().map(row -> new Told(row, "schedule." + row.id(),
                        Schedule.find(row.id()).orElseThrow().settings())));
    }

    @Test
    void every_rule_and_every_schedule_has_a_row_in_the_order_of_the_menu() {
        assertThat(PyTorchPage.optimizers()).extracting(Row::id)
                .isEqualTo(Given.OPTIMIZERS.all().stream().map(OptimizerProvider::id).toList());
        assertThat(PyTorchPage.schedules()).extracting(Row::id).isEqualTo(Schedule.ids());
    }

    @ParameterizedTest
    @MethodSource("told")
    void our_defaults_are_those_of_the_program(Told told) {
        assertThat(told.row.ours().entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey(),
                entry -> Double.parseDouble(entry.getValue())))).isEqualTo(
                        told.settings.stream().collect(Collectors.toMap(Setting::name, Setting::initial)));
    }

    @ParameterizedTest
    @MethodSource("told")
    void with_what_is_to_be_given_their_settings_are_ours(Told told) {
        told.row.names().forEach((ours, theirs) -> assertThat(Double.parseDouble(told.row.value(theirs))).as(theirs)
                .isEqualTo(Double.parseDouble(told.row.ours().get(ours))));
        if (told.row.isThere() && told.key.startsWith("optimizer.")) {
            assertThat(told.row.names().keySet()).isEqualTo(told.row.ours().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("told")
    void a_default_that_is_another_there_is_named(Told told) {
        Row row = told.row;
        assertThat(row.differences()).matches("[A-Z`].*\\.");
        row.given().forEach((argument, value) -> {
            String usual = row.defaults().get(argument);
            assertThat(value).as("needn't be given").isNotEqualTo(usual);
            if (usual != null) {
                assertThat(row.differences()).containsPattern("`" + argument + "` is " + Pattern.quote(usual));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("told")
    void the_tip_names_it_as_the_page_does(Told told) {
        assertThat(told.message()).endsWith(".");
        if (told.row.isThere()) {
            assertThat(told.message()).startsWith("In PyTorch: " + told.row.there());
            assertThat(told.message().contains("The same ")).isEqualTo(told.row.isSame());
        } else {
            assertThat(told.message()).startsWith("Not in PyTorch");
            assertThat(told.row.defaults()).isEmpty();
        }
    }

    /// What a tip writes as a call, the page writes too.
    @ParameterizedTest
    @MethodSource("told")
    void no_call_is_only_in_the_tip(Told told) {
        String page = told.row.there() + " " + told.row.differences().replace("\\|", "|");
        assertThat(told.message().split("(?<=[\\w)'])[.,;:]? "))
                .filteredOn(word -> word.matches("(torch\\.|[A-Z]\\w*LR).*")).allMatch(page::contains);
    }
}
