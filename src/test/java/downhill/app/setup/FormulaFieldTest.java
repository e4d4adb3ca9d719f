package downhill.app.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.InWindow;
import downhill.app.Opened;
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
    void a_loss_of_two_weights_is_taken_as_soon_as_it_can_be_read() {
        formula().setText("w^2 + b^2");
        opened.show();
        assertThat(opened.session.scenario().loss()).isEqualTo("w^2 + b^2");
        assertThat(opened.session.scenario().start().size()).isEqualTo(2);
        assertThat(opened.session.state().mistakes().any()).isFalse();
        formula().setText("L(w, b) = w^2 + (");
        opened.show();
        assertThat(opened.session.state().mistakes().formula()).isPresent();
        formula().setText("w^2");
        opened.show();
        assertThat(opened.session.scenario().start().size()).isEqualTo(1);
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
