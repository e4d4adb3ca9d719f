package downhill.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.view.NoticeBar;
import downhill.descent.Catalogue;
import downhill.descent.Method;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What takes the place of everything takes that of a text that could not be read, too, wherever the keyboard is.
@InWindow
class DroppedTextTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private boolean isAnythingWrong() {
        return Opened.all(opened.root()).filter(Node::isVisible)
                .anyMatch(node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("wrong")));
    }

    private void type(TextInputControl field, String text, boolean stays) {
        field.requestFocus();
        field.setText(text);
        if (!stays) {
            opened.find(Node.class, "#plot").requestFocus();
        }
        opened.show();
        assertThat(field.getText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void reset_all_brings_back_a_formula_that_stays_as_it_is(boolean stays) {
        type(opened.find(TextField.class, "#formula"), "w^2 + x", stays);
        assertThat(isAnythingWrong()).isTrue();
        opened.session.reset();
        opened.show();
        assertThat(opened.find(TextField.class, "#formula").getText()).isEqualTo("w^2");
        assertThat(opened.session.state().mistakes().any()).isFalse();
        assertThat(isAnythingWrong()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Learning rate", "Start", "Steps", "The nudge δw", "Noise"})
    void reset_all_brings_back_a_number_that_stays_as_it_is(String spoken) {
        TextField field = opened.field(spoken);
        String good = field.getText();
        opened.type(field, "abc");
        assertThat(isAnythingWrong()).isTrue();
        opened.session.reset();
        opened.show();
        assertThat(field.getText()).isEqualTo(good);
        assertThat(isAnythingWrong()).isFalse();
        assertThat(opened.find(NoticeBar.class, "#notice").isVisible()).as("what it was about is gone").isFalse();
    }

    @Test
    void so_does_choosing_a_loss() {
        TextField steps = opened.field("Steps");
        opened.type(steps, "abc");
        opened.session.choose(Catalogue.first());
        opened.show();
        assertThat(steps.getText()).isEqualTo("40");
        assertThat(isAnythingWrong()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_rule_that_could_not_be_read_is_not_there_when_ones_own_is_chosen_again() {
        ComboBox<String> optimizers =
                opened.find(ComboBox.class, "#optimizer");
        optimizers.setValue(Method.OWN);
        opened.show();
        type(opened.find(TextArea.class, "#rule"), "w = w - a*q", true);
        opened.session.reset();
        opened.show();
        assertThat(opened.session.state().mistakes().any()).isFalse();
        optimizers.setValue(Method.OWN);
        opened.show();
        assertThat(opened.find(TextArea.class, "#rule").getText())
                .isEqualTo(opened.session.scenario().method().rule());
        assertThat(isAnythingWrong()).isFalse();
    }
}
