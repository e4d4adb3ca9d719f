package downhill.app.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.view.Command;
import downhill.descent.Catalogue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The loss as text, read while it is typed.
@InWindow
class FormulaFieldTest {

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
        assertThat(opened.session.state().mistakes().formula())
                .hasValueSatisfying(error -> assertThat(error.at()).isEqualTo(6));
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
    void enter_or_leaving_before_a_text_is_read_loses_nothing() {
        opened.readLater();
        formula().requestFocus();
        formula().setText("w^4");
        opened.key(formula(), KeyCode.ENTER);
        opened.find(Node.class, "#plot").requestFocus();
        opened.show();
        assertThat(formula().getText()).isEqualTo("w^4");
        assertThat(opened.session.scenario().loss()).isEqualTo("w^2");
        opened.read();
        assertThat(formula().getText()).isEqualTo("w^4");
        assertThat(opened.session.scenario().loss()).isEqualTo("w^4");
        opened.session.undo();
        opened.show();
        assertThat(formula().getText()).as("nothing is being typed any more").isEqualTo("w^2");
    }

    @Test
    void enter_before_a_bad_text_is_read_accepts_nothing_and_keeps_it() {
        opened.readLater();
        formula().requestFocus();
        formula().setText("w^4 +");
        opened.key(formula(), KeyCode.ENTER);
        opened.find(Node.class, "#plot").requestFocus();
        opened.read();
        assertThat(formula().getText()).isEqualTo("w^4 +");
        assertThat(opened.session.scenario().loss()).isEqualTo("w^2");
        assertThat(opened.session.state().mistakes().formula()).isPresent();
    }

    @Test
    void what_is_typed_after_enter_is_not_lost_when_what_was_typed_before_is_read() {
        opened.readLater();
        formula().requestFocus();
        formula().setText("w^4");
        opened.key(formula(), KeyCode.ENTER);
        formula().setText("w^4 + x");
        opened.read();
        assertThat(formula().getText()).isEqualTo("w^4 + x");
        assertThat(opened.session.scenario().loss()).isEqualTo("w^4");
    }

    @Test
    void a_step_right_after_typing_is_one_on_the_loss_that_was_typed() {
        opened.readLater();
        formula().setText("w^4/9");
        opened.run(Command.STEP);
        opened.show();
        assertThat(opened.session.player().head().step()).isZero();
        opened.read();
        assertThat(opened.session.player().head().step()).isEqualTo(1);
        assertThat(opened.session.state().frame().run().descent().loss().value(3)).isEqualTo(9);
    }

    @Test
    void escape_before_a_text_is_read_gives_it_up() {
        opened.readLater();
        formula().requestFocus();
        formula().setText("w^4");
        opened.key(formula(), KeyCode.ESCAPE);
        opened.read();
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
        opened.readLater();
        formula().setText("w^2 + xy");
        opened.show();
        assertThat(message.getOpacity()).isZero();
        assertThat(field.prefHeight(400)).isEqualTo(tall);
        opened.read();
        assertThat(message.getOpacity()).isEqualTo(1);
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
    void its_name_stays_beside_it_when_something_is_said_of_it() {
        Label name = (Label) Opened.all(opened.root()).filter(node -> node instanceof Label label
                && label.getText().equals("Loss") && label.getStyleClass().contains("row-name")).findFirst().orElseThrow();
        double before = middle(name) - middle(formula());
        assertThat(before).isCloseTo(0, within(2.0));
        formula().setText("w^2 + x");
        opened.show();
        opened.show();
        assertThat(middle(name) - middle(formula())).isCloseTo(before, within(0.5));
    }

    private static double middle(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterY();
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
        assertThat(opened.session.state().mistakes().formula())
                .hasValueSatisfying(error -> assertThat(error.at()).isEqualTo(16));
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
}
