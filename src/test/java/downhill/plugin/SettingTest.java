package downhill.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    @Test
    void a_setting_allows_its_range_with_both_ends() {
        Setting beta = Setting.number("beta", 0.9, 0, 0.999);
        assertThat(beta.allows(0)).isTrue();
        assertThat(beta.allows(0.999)).isTrue();
        assertThat(beta.allows(-0.001)).isFalse();
        assertThat(beta.allows(1)).isFalse();
        assertThat(beta.allows(Double.NaN)).isFalse();
    }

    @Test
    void a_whole_setting_allows_nothing_between_whole_numbers() {
        Setting every = Setting.whole("every", 10, 1, 100);
        assertThat(every.allows(7)).isTrue();
        assertThat(every.allows(7.5)).isFalse();
        assertThat(every.allows(101)).isFalse();
    }

    @Test
    void a_setting_is_called_by_its_name_until_it_gets_a_label() {
        Setting slack = Setting.logarithmic("slack", 1e-3, 1e-9, 1);
        assertThat(slack.label()).isEqualTo("slack");
        assertThat(slack.labelled("Slack")).isEqualTo(
                new Setting("slack", Setting.Kind.LOGARITHMIC, 1e-3, 1e-9, 1, "Slack"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Beta", "β", "1st", "two words", "a-b", "_a"})
    void a_name_can_be_typed_on_a_command_line(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.number(name, 0, 0, 1));
    }

    @Test
    void a_default_is_in_its_range() {
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.number("x", 2, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.number("x", Double.NaN, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.number("x", 0, 1, -1));
    }

    @Test
    void a_range_fits_its_kind() {
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.logarithmic("x", 1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.number("x", 1, 0, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Setting("x", Setting.Kind.WHOLE, 1.5, 1, 2, "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Setting("x", Setting.Kind.WHOLE, 1, 0.5, 2, "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Setting("x", Setting.Kind.WHOLE, 1, 1, 2.5, "x"));
    }

    @Test
    void settings_are_the_chosen_values_and_the_defaults_of_the_rest() {
        List<Setting> declared = List.of(Setting.number("beta", 0.9, 0, 1), Setting.whole("every", 10, 1, 100));
        Settings settings = Settings.of(declared, Map.of("every", 20.0));
        assertThat(settings.get("beta")).isEqualTo(0.9);
        assertThat(settings.get("every")).isEqualTo(20);
    }

    @Test
    void settings_are_only_the_declared_ones_in_their_ranges() {
        List<Setting> declared = List.of(Setting.number("beta", 0.9, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.of(declared, Map.of("rho", 0.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.of(declared, Map.of("beta", 2.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.of(declared, Map.of()).get("rho"));
    }
}
