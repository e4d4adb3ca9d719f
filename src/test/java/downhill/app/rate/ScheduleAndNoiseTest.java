package downhill.app.rate;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.descent.Scenario;
import downhill.descent.Schedule;
import downhill.picture.Words;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How the rate goes on from step to step, and the noise on the slope.
@InWindow
class ScheduleAndNoiseTest {

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

    @ParameterizedTest
    @EnumSource(Schedule.class)
    void a_schedule_brings_a_slider_for_each_of_its_settings(Schedule schedule) {
        choose("#schedule", schedule);
        assertThat(scenario().pace().schedule()).isEqualTo(schedule.id());
        schedule.settings().forEach(setting -> {
            Slider slider = opened.find(Slider.class, "#setting-" + setting.name());
            slider.setValue(slider.getMin());
            opened.show();
            assertThat(scenario().pace().settings()).containsEntry(setting.name(), setting.least());
        });
    }

    @Test
    void a_schedule_changes_the_rates_of_the_run() {
        choose("#schedule", Schedule.INVERSE_TIME);
        assertThat(opened.session.state().run().rate(0)).isEqualTo(0.15);
        assertThat(opened.session.state().run().rate(10)).isEqualTo(0.15 / 2);
    }

    @Test
    void the_seed_is_asked_for_only_where_there_is_noise() {
        TextField seed = opened.field(WORDS.text("noise-fields.seed"));
        assertThat(isShown(seed)).isFalse();
        opened.type(opened.field(WORDS.text("noise-fields.title")), "0.5");
        assertThat(scenario().chance().noise()).isEqualTo(0.5);
        assertThat(isShown(seed)).isTrue();
        double before = opened.session.state().run().point(5).w();
        opened.type(seed, "42");
        assertThat(scenario().chance().seed()).isEqualTo(42);
        assertThat(opened.session.state().run().point(5).w()).isNotEqualTo(before);
    }

    @SuppressWarnings("unchecked")
    private void choose(String box, Object value) {
        ((ComboBox<Object>) opened.find(ComboBox.class, box)).setValue(value);
        opened.show();
    }

    private Scenario scenario() {
        return opened.session.scenario();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
