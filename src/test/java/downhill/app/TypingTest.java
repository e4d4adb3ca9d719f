package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Method;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Losses and rules as text, read while they are typed.
@ExtendWith(OnFxThread.class)
class TypingTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private TextField formula() {
        return opened.find(TextField.class, "#formula");
    }

    @Test
    void a_loss_that_can_be_read_is_descended_at_once() {
        formula().setText("w^4 - 3w^2 + w");
        opened.show();
        assertThat(opened.session.scenario().loss()).isEqualTo("w^4 - 3w^2 + w");
        assertThat(opened.session.state().formula().derivative("w").text()).isEqualTo("4w³ − 6w + 1");
        assertThat(opened.session.state().mistakes().any()).isFalse();
    }

    @Test
    void one_that_cannot_be_read_yet_leaves_the_last_good_one_and_says_where() {
        formula().setText("w^2 + ");
        opened.show();
        assertThat(opened.session.scenario().loss()).isEqualTo("w^2");
        assertThat(opened.session.state().mistakes().formula()).hasValueSatisfying(error -> assertThat(error.at()).isEqualTo(6));
        formula().setText("w^2 + 1");
        opened.show();
        assertThat(opened.session.state().mistakes().formula()).isEmpty();
    }

    @Test
    void a_loss_that_cannot_be_read_yet_is_not_lost_while_something_else_is_touched() {
        formula().requestFocus();
        formula().setText("w^2 + x");
        opened.key(formula(), KeyCode.ENTER);
        opened.find(Node.class, "#plot").requestFocus();
        opened.session.edit(scenario -> scenario.withRate(0.3));
        opened.show();
        assertThat(formula().getText()).isEqualTo("w^2 + x");
        assertThat(opened.session.state().mistakes().formula()).isPresent();
        assertThat(opened.session.state().mistakes().any()).isTrue();
        formula().requestFocus();
        formula().setText("w^2 + 1");
        opened.find(Node.class, "#plot").requestFocus();
        opened.show();
        assertThat(opened.session.scenario().loss()).isEqualTo("w^2 + 1");
        assertThat(opened.session.state().mistakes().any()).isFalse();
    }

    @Test
    void escape_or_another_loss_takes_its_place() {
        formula().requestFocus();
        formula().setText("w^2 + x");
        opened.key(formula(), KeyCode.ESCAPE);
        assertThat(formula().getText()).isEqualTo("w^2");
        assertThat(opened.session.state().mistakes().formula()).isEmpty();
        formula().setText("w^2 + x");
        opened.find(Node.class, "#plot").requestFocus();
        opened.session.choose(Catalogue.find("kink").orElseThrow());
        opened.show();
        assertThat(formula().getText()).isEqualTo(Catalogue.find("kink").orElseThrow().formula());
        assertThat(opened.session.state().mistakes().formula()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void ones_own_rule_is_scrolled_to_with_all_that_is_said_of_it() {
        opened.resize(1024, 640);
        ((ComboBox<String>) opened.find(ComboBox.class, "#optimizer")).setValue(Method.OWN);
        opened.show();
        assertThat(opened.find(TextArea.class, "#rule").isFocused()).isTrue();
        assertSeen(opened.find(Node.class, "#rule"));
        opened.find(TextArea.class, "#rule").setText("w = w - a*x");
        opened.show();
        opened.show();
        assertSeen(opened.find(Node.class, "#rule"));
        assertSeen(opened.find(Node.class, ".rule-field > RichFlow"));
    }

    private void assertSeen(Node node) {
        Bounds seen = opened.find(Node.class, ".right > .viewport").localToScene(
                opened.find(Node.class, ".right > .viewport").getLayoutBounds());
        Bounds at = node.localToScene(node.getLayoutBounds());
        assertThat(at.getMinY()).isGreaterThanOrEqualTo(seen.getMinY() - 1);
        assertThat(at.getMaxY()).isLessThanOrEqualTo(seen.getMaxY() + 1);
    }

    @Test
    void a_loss_without_a_value_at_the_start_starts_elsewhere() {
        opened.session.edit(scenario -> scenario.withStart(downhill.plugin.Vector.of(-1)));
        formula().setText("w - ln w");
        opened.show();
        assertThat(opened.session.scenario().loss()).isEqualTo("w - ln w");
        assertThat(opened.session.scenario().start().w()).isPositive();
    }

    @Test
    void a_loss_of_two_weights_is_refused_with_a_word() {
        formula().setText("w^2 + b^2");
        opened.show();
        assertThat(opened.session.scenario().loss()).isEqualTo("w^2");
        assertThat(opened.session.state().mistakes().formula()).hasValueSatisfying(error -> {
            assertThat(error.key()).isEqualTo("loss.weights");
            assertThat(error.at()).isEqualTo(6);
        });
        assertThat(opened.session.state().mistakes().any()).isTrue();
        formula().setText("L(w, b) = w^2 + ㅠ");
        assertThat(opened.session.state().mistakes().formula()).hasValueSatisfying(error -> assertThat(error.at()).isEqualTo(16));
    }

    @Test
    void a_start_is_left_only_while_what_has_been_typed_has_no_value_there() {
        opened.session.edit(scenario -> scenario.withStart(downhill.plugin.Vector.of(-2)));
        formula().setText("sqrt w");
        assertThat(opened.session.scenario().start().w()).isPositive();
        formula().setText("sqrt w^2");
        assertThat(opened.session.scenario().start().w()).isEqualTo(-2);
        formula().setText("sqrt w");
        opened.session.edit(scenario -> scenario.withStart(downhill.plugin.Vector.of(1.5)));
        formula().setText("sqrt w + 1");
        assertThat(opened.session.scenario().start().w()).as("moved meanwhile").isEqualTo(1.5);
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
        assertThat(opened.session.state().run().change(0).w()).isEqualTo(-2 * 0.15 * 6.53);
        opened.find(TextArea.class, "#rule").setText("w = w - 2*a*x");
        opened.show();
        assertThat(opened.session.scenario().method().rule()).isEqualTo("w = w - 2*a*g");
        assertThat(opened.session.state().mistakes().rule()).hasValueSatisfying(error ->
                assertThat(error.column()).isEqualTo(13));
    }
}
