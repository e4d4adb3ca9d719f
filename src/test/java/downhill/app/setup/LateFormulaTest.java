package downhill.app.setup;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.view.Command;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The loss as text, when something is done before it is read.
@InWindow
class LateFormulaTest {

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

    private void read() {
        opened.surveys.read();
        opened.show();
    }

    @Test
    void enter_or_leaving_before_a_text_is_read_loses_nothing() {
        opened.surveys.readLater();
        formula().requestFocus();
        formula().setText("w^4");
        opened.key(formula(), KeyCode.ENTER);
        opened.find(Node.class, "#plot").requestFocus();
        opened.show();
        assertThat(formula().getText()).isEqualTo("w^4");
        assertThat(opened.session.scenario().loss()).isEqualTo("w^2");
        read();
        assertThat(formula().getText()).isEqualTo("w^4");
        assertThat(opened.session.scenario().loss()).isEqualTo("w^4");
        opened.session.undo();
        opened.show();
        assertThat(formula().getText()).as("nothing is being typed any more").isEqualTo("w^2");
    }

    @Test
    void enter_before_a_bad_text_is_read_accepts_nothing_and_keeps_it() {
        opened.surveys.readLater();
        formula().requestFocus();
        formula().setText("w^4 +");
        opened.key(formula(), KeyCode.ENTER);
        opened.find(Node.class, "#plot").requestFocus();
        read();
        assertThat(formula().getText()).isEqualTo("w^4 +");
        assertThat(opened.session.scenario().loss()).isEqualTo("w^2");
        assertThat(opened.session.state().mistakes().formula()).isPresent();
    }

    @Test
    void what_is_typed_after_enter_is_not_lost_when_what_was_typed_before_is_read() {
        opened.surveys.readLater();
        formula().requestFocus();
        formula().setText("w^4");
        opened.key(formula(), KeyCode.ENTER);
        formula().setText("w^4 + x");
        read();
        assertThat(formula().getText()).isEqualTo("w^4 + x");
        assertThat(opened.session.scenario().loss()).isEqualTo("w^4");
    }

    @Test
    void a_step_right_after_typing_is_one_on_the_loss_that_was_typed() {
        opened.surveys.readLater();
        formula().setText("w^4/9");
        opened.run(Command.STEP);
        opened.show();
        assertThat(opened.session.player().head().step()).isZero();
        read();
        assertThat(opened.session.player().head().step()).isEqualTo(1);
        assertThat(opened.session.state().frame().run().descent().loss().value(3)).isEqualTo(9);
    }

    @Test
    void escape_before_a_text_is_read_gives_it_up() {
        opened.surveys.readLater();
        formula().requestFocus();
        formula().setText("w^4");
        opened.key(formula(), KeyCode.ESCAPE);
        read();
        assertThat(formula().getText()).isEqualTo("w^2");
        assertThat(opened.session.scenario().loss()).isEqualTo("w^2");
    }

    @Test
    void what_is_said_of_a_text_goes_when_another_is_typed_but_keeps_its_room() {
        formula().setText("w^2 + x");
        opened.show();
        FormulaField field = (FormulaField) formula().getParent().getParent();
        double tall = field.prefHeight(400);
        Node message = field.getChildrenUnmodifiable().getLast();
        assertThat(message.getOpacity()).isEqualTo(1);
        opened.surveys.readLater();
        formula().setText("w^2 + xy");
        opened.show();
        assertThat(message.getOpacity()).isZero();
        assertThat(field.prefHeight(400)).isEqualTo(tall);
        read();
        assertThat(message.getOpacity()).isEqualTo(1);
    }
}
