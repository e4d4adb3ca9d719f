package downhill.app.setup;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.descent.Method;
import downhill.descent.Scenario;
import downhill.descent.rule.RuleExamples;
import downhill.picture.Words;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A rule of one's own, read while it is typed.
@InWindow
class RuleFieldTest {

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

    @Test
    void every_known_rule_can_be_opened_from_the_menu() {
        choose("#optimizer", Method.OWN);
        MenuButton menu = opened.find(MenuButton.class, "#rule-examples");
        assertThat(menu.getItems()).extracting(MenuItem::getText)
                .isEqualTo(RuleExamples.all().stream()
                .map(example -> opened.tongue.words().text("optimizer." + example.id())).toList());
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
        assertThat(opened.find(RuleField.class, ".rule-field").prefHeight(300)).as("nothing below it jumps")
                .isEqualTo(without);
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
    void another_optimizer_that_is_chosen_before_a_rule_is_read_stays() {
        choose("#optimizer", Method.OWN);
        opened.surveys.readLater();
        rule().requestFocus();
        rule().setText("w = w - 7*a*g");
        opened.find(Node.class, "#plot").requestFocus();
        choose("#optimizer", "adam");
        opened.surveys.read();
        opened.show();
        assertThat(scenario().optimizer()).isEqualTo("adam");
        opened.session.undo();
        assertThat(scenario().method().rule()).as("it was read before").isEqualTo("w = w - 7*a*g");
    }

    @Test
    void a_rule_that_is_left_before_it_is_read_is_not_lost() {
        choose("#optimizer", Method.OWN);
        opened.surveys.readLater();
        rule().requestFocus();
        rule().setText("w = w - 7*a*g");
        opened.find(Node.class, "#plot").requestFocus();
        opened.show();
        assertThat(rule().getText()).isEqualTo("w = w - 7*a*g");
        opened.surveys.read();
        opened.show();
        assertThat(scenario().method().rule()).isEqualTo("w = w - 7*a*g");
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
        assertThat(opened.session.state().run().change(0).w()).isEqualTo(-(3 * 0.15 * 6.0));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_rule_that_was_written_comes_back_when_ones_own_is_chosen_again() {
        ComboBox<String> optimizers = opened.find(ComboBox.class, "#optimizer");
        optimizers.setValue(Method.OWN);
        opened.show();
        opened.find(TextArea.class, "#rule").setText("w = w - 3*a*g");
        opened.show();
        opened.find(Node.class, "#plot").requestFocus();
        optimizers.setValue("adam");
        opened.show();
        optimizers.setValue(Method.OWN);
        opened.show();
        assertThat(opened.session.scenario().method().rule()).isEqualTo("w = w - 3*a*g");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_rule_of_ones_own_begins_as_the_optimizer_that_was_chosen_and_can_be_changed() {
        double next = opened.session.state().run().point(1).w();
        ((ComboBox<String>) opened.find(ComboBox.class, "#optimizer")).setValue(Method.OWN);
        opened.show();
        assertThat(opened.session.scenario().optimizer()).isEqualTo(Method.OWN);
        assertThat(opened.session.state().run().point(1).w()).isEqualTo(next);
        opened.find(TextArea.class, "#rule").setText("w = w - 2*a*g");
        opened.show();
        assertThat(opened.session.state().run().change(0).w()).isEqualTo(-2 * 0.15 * 6.0);
        opened.find(TextArea.class, "#rule").setText("w = w - 2*a*x");
        opened.show();
        assertThat(opened.session.scenario().method().rule()).isEqualTo("w = w - 2*a*g");
        assertThat(opened.session.state().mistakes().rule()).hasValueSatisfying(error ->
                assertThat(error.column()).isEqualTo(13));
    }

    private TextArea rule() {
        return opened.find(TextArea.class, "#rule");
    }
}
