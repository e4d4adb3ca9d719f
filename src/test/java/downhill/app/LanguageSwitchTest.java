package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Another language is spoken at once, and nothing else changes by it.
@InWindow
class LanguageSwitchTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.anew();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void speak(String language) {
        ((MenuButton) node("language")).getItems().stream()
                .filter(item -> item.getId().equals("language-" + language)).findFirst().orElseThrow().fire();
        opened.show();
    }

    private Node node(String id) {
        return opened.find(Node.class, "#" + id);
    }

    private Node focused() {
        return opened.root().getScene().getFocusOwner();
    }

    private TextField rate() {
        return opened.field(opened.tongue.words().text("rate-card.title"));
    }

    private static void type(TextInputControl field, String text, int anchor, int caret) {
        field.requestFocus();
        field.setText(text);
        field.selectRange(anchor, caret);
    }

    private Stream<ScrollPane> scrolled() {
        return Opened.all(opened.root()).filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast);
    }

    private List<String> labels() {
        return Opened.all(opened.root()).filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList();
    }

    @Test
    void every_word_is_in_the_other_language_and_back_again() {
        List<String> english = labels();
        speak("ko");
        assertThat(labels()).contains("탐색", "비교", "학습률", "한국어").doesNotContain("Explore", "Learning rate");
        speak("en");
        assertThat(labels()).isEqualTo(english);
    }

    @Test
    void a_key_speaks_the_next_language() {
        opened.run(Command.LANGUAGE);
        opened.show();
        assertThat(labels()).contains("한국어");
        opened.run(Command.LANGUAGE);
        opened.show();
        assertThat(labels()).contains("English");
    }

    @Test
    void a_formula_that_cannot_be_read_yet_stays_with_its_caret_and_is_told_of_in_the_other_language() {
        type((TextField) node("formula"), "w^2 + z", 2, 5);
        opened.show();
        opened.run(Command.LANGUAGE);
        opened.show();
        TextField formula = (TextField) node("formula");
        assertThat(formula.getText()).isEqualTo("w^2 + z");
        assertThat(focused()).isSameAs(formula);
        assertThat(formula.getAnchor()).isEqualTo(2);
        assertThat(formula.getCaretPosition()).isEqualTo(5);
        assertThat(opened.session.state().mistakes().formula()).isPresent();
        assertThat(opened.session.scenario().loss()).isEqualTo("w^2");
        formula.setText("w^4");
        opened.show();
        assertThat(opened.session.scenario().loss()).isEqualTo("w^4");
        opened.run(Command.UNDO);
        opened.show();
        assertThat(opened.session.scenario().loss()).as("one gesture, begun in one language and ended in another")
                .isEqualTo("w^2");
    }

    @Test
    void a_number_that_is_half_typed_is_neither_taken_nor_lost() {
        double rate = opened.session.scenario().rate();
        type(rate(), "0.2", 3, 3);
        opened.run(Command.LANGUAGE);
        opened.show();
        assertThat(rate().getText()).isEqualTo("0.2");
        assertThat(focused()).isSameAs(rate());
        assertThat(rate().getCaretPosition()).isEqualTo(3);
        assertThat(opened.session.scenario().rate()).isEqualTo(rate);
        rate().appendText("5");
        rate().fireEvent(new ActionEvent());
        assertThat(opened.session.scenario().rate()).isEqualTo(0.25);
    }

    @Test
    void a_number_that_was_found_wrong_stays_outlined() {
        type(rate(), "0.2x", 4, 4);
        node("formula").requestFocus();
        opened.show();
        speak("ko");
        assertThat(rate().getText()).isEqualTo("0.2x");
        assertThat(rate().getParent().getPseudoClassStates()).contains(PseudoClass.getPseudoClass("wrong"));
        assertThat(labels()).contains("“0.2x”는 수가 아니에요. 0.15, 1e-3, 1/3처럼 써 주세요.");
    }

    @Test
    void a_rule_that_is_half_typed_stays_in_its_lines() {
        ComboBox<?> optimizers = opened.find(ComboBox.class, "#optimizer");
        optimizers.getSelectionModel().selectLast();
        opened.show();
        Toolkit.awaitTurn();
        opened.show();
        TextArea rule = (TextArea) node("rule");
        type(rule, "v = beta*v + g\nw = w - a*", 20, 24);
        opened.show();
        opened.run(Command.LANGUAGE);
        opened.show();
        TextArea now = (TextArea) node("rule");
        assertThat(now).isNotSameAs(rule);
        assertThat(now.getText()).isEqualTo("v = beta*v + g\nw = w - a*");
        assertThat(focused()).isSameAs(now);
        assertThat(now.getCaretPosition()).isEqualTo(24);
    }

    @Test
    void what_is_played_goes_on_and_what_is_looked_at_stays() {
        opened.session.player().step();
        opened.session.looking().logarithmic(true);
        opened.session.player().playOrPause();
        opened.show();
        var scene = opened.session.scene();
        speak("ko");
        assertThat(opened.session.scene()).isEqualTo(scene);
        assertThat(opened.session.state().motion().playing()).isTrue();
        assertThat(opened.session.state().canUndo()).isFalse();
    }

    @Test
    void the_focus_and_the_scroll_stay() {
        opened.resize(1024, 768);
        scrolled().findFirst().orElseThrow().setVvalue(1);
        Node focused = node("scrubber");
        focused.requestFocus();
        opened.run(Command.LANGUAGE);
        opened.show();
        assertThat(focused()).isSameAs(node("scrubber"));
        assertThat(node("scrubber")).isNotSameAs(focused);
        assertThat(scrolled().findFirst().orElseThrow().getVvalue()).isGreaterThan(0.9);
    }

    @Test
    void what_is_presented_changes_its_language_and_nothing_else() {
        opened.run(Command.PRESENT);
        opened.presentation().orElseThrow().larger();
        opened.presentation().orElseThrow().toggleRate();
        opened.run(Command.LANGUAGE);
        opened.show();
        assertThat(Opened.all(opened.presentation().orElseThrow().root()).filter(node -> "rate".equals(node.getId()))
                .map(Node::getAccessibleText)).containsExactly("학습률");
        assertThat(opened.presentation().orElseThrow().root().getScene().getFocusOwner().getId()).isEqualTo("rate");
    }

    @Test
    void what_is_open_over_the_window_is_closed() {
        opened.run(Command.HELP);
        speak("ko");
        assertThat(opened.root().getChildren()).hasSize(1);
    }
}
