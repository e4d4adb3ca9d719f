package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.setup.RuleField;
import downhill.descent.Catalogue;
import downhill.descent.Method;
import downhill.descent.Scenario;
import downhill.descent.Schedule;
import downhill.descent.rule.RuleExample;
import downhill.descent.rule.RuleExamples;
import downhill.picture.Words;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Schedule, noise and a rule of one's own, as they are chosen and typed.
@ExtendWith(OnFxThread.class)
class EditorsTest {

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

    @SuppressWarnings("unchecked")
    private void choose(String box, Object value) {
        ((ComboBox<Object>) opened.find(ComboBox.class, box)).setValue(value);
        opened.show();
    }

    private Scenario scenario() {
        return opened.session.scenario();
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

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    @Test
    void every_known_rule_can_be_opened_from_the_menu() {
        choose("#optimizer", Method.OWN);
        MenuButton menu = opened.find(MenuButton.class, "#rule-examples");
        assertThat(menu.getItems()).extracting(MenuItem::getText)
                .isEqualTo(RuleExamples.all().stream().map(RuleExample::title).toList());
        for (int index = 0; index < menu.getItems().size(); index++) {
            menu.getItems().get(index).fire();
            opened.show();
            assertThat(scenario().method().rule()).isEqualTo(RuleExamples.all().get(index).text());
            assertThat(rule().getText()).isEqualTo(scenario().method().rule());
        }
    }

    @Test
    void an_example_takes_the_place_of_a_rule_that_could_not_be_read() {
        choose("#optimizer", Method.OWN);
        rule().setText("w = w - a*");
        opened.show();
        opened.find(MenuButton.class, "#rule-examples").getItems().getFirst().fire();
        opened.show();
        assertThat(rule().getText()).isEqualTo(RuleExamples.all().getFirst().text());
        assertThat(opened.session.state().mistakes().rule()).isEmpty();
    }

    @Test
    void a_rule_that_cannot_be_read_is_marked_and_told_until_it_can() {
        choose("#optimizer", Method.OWN);
        double without = opened.find(RuleField.class, ".rule-field").prefHeight(300);
        rule().setText("w = w - a*q");
        opened.show();
        assertThat(opened.find(RuleField.class, ".rule-field").prefHeight(300)).isGreaterThan(without);
        assertThat(opened.session.state().mistakes().any()).isTrue();
        rule().setText("w = w - a*g");
        opened.show();
        assertThat(opened.session.state().mistakes().rule()).isEmpty();
        assertThat(opened.session.state().mistakes().any()).isFalse();
    }

    @Test
    void a_rule_that_cannot_be_read_yet_is_not_lost_while_something_else_is_touched() {
        choose("#optimizer", Method.OWN);
        rule().requestFocus();
        rule().setText("w = w - a*q");
        opened.field(WORDS.text("noise-fields.title")).requestFocus();
        opened.session.edit(scenario -> scenario.withRate(0.2));
        opened.show();
        assertThat(rule().getText()).isEqualTo("w = w - a*q");
        assertThat(opened.session.state().mistakes().rule()).isPresent();
        choose("#optimizer", "adam");
        opened.show();
        assertThat(opened.session.state().mistakes().any()).isFalse();
        choose("#optimizer", Method.OWN);
        assertThat(rule().getText()).isEqualTo(scenario().method().rule());
    }

    @Test
    void escape_takes_the_last_good_rule_back() {
        choose("#optimizer", Method.OWN);
        String good = rule().getText();
        rule().requestFocus();
        rule().setText("w = w - a*q");
        opened.show();
        opened.key(rule(), KeyCode.ESCAPE);
        assertThat(rule().getText()).isEqualTo(good);
        assertThat(opened.session.state().mistakes().rule()).isEmpty();
    }

    @Test
    void a_setting_that_a_rule_declares_is_a_slider_like_any_other() {
        choose("#optimizer", Method.OWN);
        rule().setText("w = w - k*a*g\nk = 2 in 0..4");
        opened.show();
        Slider slider = opened.find(Slider.class, "#setting-k");
        assertThat(slider.getMax()).isEqualTo(4);
        slider.setValue(3);
        opened.show();
        assertThat(scenario().method().settings()).containsEntry("k", 3.0);
        assertThat(opened.session.state().run().change(0).w()).isEqualTo(-(3 * 0.15 * 6.53));
    }

    @Test
    void an_optimizers_own_rate_leaves_with_it() {
        choose("#optimizer", "newton");
        assertThat(scenario().rate()).isEqualTo(1);
        choose("#optimizer", "adam");
        assertThat(scenario().rate()).isEqualTo(Catalogue.first().rate());
    }

    private TextArea rule() {
        return opened.find(TextArea.class, "#rule");
    }
}
