package downhill.app.setup;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Events;
import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.descent.Optimizers;
import downhill.descent.Schedule;
import downhill.picture.Words;
import downhill.plugin.Setting;
import downhill.session.Typing;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is told of a rule and of its settings, by tips and to a screen reader, is that of the rule that is chosen.
@InWindow
class TipsOfTheRuleTest {

    private static final Words WORDS = Words.of("en");

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    static List<String> optimizers() {
        return Optimizers.installed().ids();
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void each_rule_tells_what_it_is_in_pytorch_and_what_its_settings_do_in_it(String id) {
        choose("#optimizer", id);
        assertTold(opened.find(ComboBox.class, "#optimizer"), WORDS.text("optimizer." + id + ".pytorch"));
        opened.session.optimizers().find(id).orElseThrow().settings().forEach(setting ->
                assertTold(setting, WORDS.text("optimizer." + id + "." + setting.name() + ".about")));
    }

    /// Adam's settings are the very same as AdaMax's, so their controls stay; what is told of them doesn't.
    @Test
    void a_rule_with_the_same_settings_brings_its_own_tips() {
        choose("#optimizer", "adam");
        Slider kept = opened.find(Slider.class, "#setting-beta2");
        assertThat(told(kept)).isEqualTo(WORDS.text("optimizer.adam.beta2.about"));
        choose("#optimizer", "adamax");
        assertThat(opened.find(Slider.class, "#setting-beta2")).isSameAs(kept);
        assertThat(told(kept)).isEqualTo(WORDS.text("optimizer.adamax.beta2.about"));
        opened.session.undo();
        opened.show();
        assertThat(told(opened.find(Slider.class, "#setting-beta2"))).isEqualTo(WORDS.text("optimizer.adam.beta2.about"));
    }

    @ParameterizedTest
    @EnumSource
    void each_schedule_tells_what_it_is_in_pytorch_and_what_its_settings_do_in_it(Schedule schedule) {
        choose("#schedule", schedule);
        assertTold(opened.find(ComboBox.class, "#schedule"), WORDS.text("schedule." + schedule.id() + ".pytorch"));
        schedule.settings().forEach(setting ->
                assertTold(setting, WORDS.text("schedule." + schedule.id() + "." + setting.name() + ".about")));
    }

    /// Nobody but its author knows what it does there.
    @Test
    void of_a_rule_that_is_not_ours_range_and_default_are_told() {
        opened.session.typing().type(Typing.Part.RULE, "v = beta*v + g; w = w - a*v; beta = 0.8 in 0..0.95");
        opened.show();
        assertThat(told(opened.find(Slider.class, "#setting-beta"))).isEqualTo("From 0 to 0.95; 0.8 unless it is set.");
    }

    @Test
    void of_a_rule_that_is_not_ours_nothing_is_told_of_pytorch() {
        choose("#optimizer", "adam");
        opened.session.typing().type(Typing.Part.RULE, "w = w - a*g");
        opened.show();
        assertThat(told(opened.find(ComboBox.class, "#optimizer"))).isEmpty();
        assertThat(opened.find(ComboBox.class, "#optimizer").getAccessibleHelp()).isNull();
    }

    private static void assertTold(Node node, String text) {
        assertThat(text).matches("(In|Not in) PyTorch.*\\.");
        assertThat(told(node)).isEqualTo(text);
        assertThat(node.getAccessibleHelp()).isEqualTo(text);
    }

    private void assertTold(Setting setting, String text) {
        Slider slider = opened.find(Slider.class, "#setting-" + setting.name());
        assertThat(told(slider)).isEqualTo(text);
        assertThat(slider.getAccessibleHelp()).isEqualTo(text);
        assertThat(slider.getParent().lookup(".text-field").getAccessibleHelp()).isEqualTo(text);
    }

    private static String told(Node node) {
        Events.mouse(node, MouseEvent.MOUSE_ENTERED, 1, 1, 0);
        return node.getProperties().values().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast)
                .map(Tooltip::getText).findFirst().orElse("");
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String box, T value) {
        ((ComboBox<T>) opened.find(ComboBox.class, box)).setValue(value);
        opened.show();
    }
}
