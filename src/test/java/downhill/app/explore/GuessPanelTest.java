package downhill.app.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.descent.Catalogue;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class GuessPanelTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
        opened.fire("#predict");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private Node handle() {
        return opened.find(Node.class, "#guess");
    }

    private TextField typed(String quantity) {
        return opened.find(TextField.class, "#guess-" + quantity + " .text-field");
    }

    private double guessed() {
        return opened.session.state().frame().prediction().guess().orElseThrow().value().w();
    }

    private String said() {
        return Opened.all(opened.find(Node.class, ".step-card")).filter(RichFlow.class::isInstance)
                .filter(Node::isVisible).map(flow -> ((RichFlow) flow).shown().plain()).collect(Collectors.joining("\n"));
    }

    @Test
    void a_button_and_a_key_switch_it() {
        assertThat(opened.session.state().guessing().on()).isTrue();
        assertThat(said()).contains("Where will w be after this step?").contains("? = 3 − 0.15 · 6");
        opened.key(opened.find(Node.class, "#plot"), KeyCode.P);
        assertThat(opened.session.state().guessing().on()).isFalse();
        assertThat(opened.find(ToggleButton.class, "#predict").isSelected()).isFalse();
        assertThat(opened.root().lookup(".guess-panel")).isNull();
    }

    @Test
    void keys_go_on_where_it_goes_with_the_focus_in_it() {
        typed("w").requestFocus();
        opened.session.predicting().toggle();
        opened.show();
        opened.pulse();
        Node focused = opened.root().getScene().getFocusOwner();
        assertThat(focused).isNotNull();
        assertThat(Presence.isSeen(focused)).isTrue();
        opened.key(focused, KeyCode.P);
        assertThat(opened.session.state().guessing().on()).isTrue();
    }

    @Test
    void a_guess_is_typed_and_changed_and_stays_when_the_step_is_shown() {
        assertThat(typed("w").getText()).isEmpty();
        opened.type(typed("w"), "2.2");
        opened.type(typed("w"), "2.3");
        assertThat(guessed()).isEqualTo(2.3);
        opened.fire("#reveal");
        assertThat(said()).contains("You said 2.30, it is 2.10: 0.20 off, 22 % of the step.")
                .contains("1 guess, off by 22 % of the way.");
        assertThat(handle().isVisible()).isFalse();
    }

    @Test
    void the_loss_can_be_asked_for_instead() {
        opened.fire("#predict-loss");
        assertThat(said()).contains("What will the loss be after this step?");
        opened.type(typed("loss"), "5");
        opened.fire("#transport-step");
        assertThat(said()).contains("of the change.");
    }

    @Test
    void nothing_typed_is_no_mistake() {
        typed("w").requestFocus();
        typed("w").setText("1");
        typed("w").setText("");
        opened.key(typed("w"), KeyCode.ENTER);
        opened.find(Node.class, "#plot").requestFocus();
        opened.show();
        assertThat(opened.session.state().notice()).isEmpty();
        assertThat(opened.session.state().guessing().guesses()).isEmpty();
    }

    @Test
    void the_arrows_of_the_field_begin_where_we_are() {
        opened.key(typed("w"), KeyCode.DOWN);
        assertThat(guessed()).isLessThan(3).isGreaterThan(2.7);
    }

    @Test
    void enter_takes_the_number_then_shows_the_step_then_goes_on() {
        opened.type(typed("w"), "2.2");
        opened.show();
        assertThat(opened.find(Node.class, "#reveal").isFocused()).isTrue();
        opened.fire("#reveal");
        opened.show();
        assertThat(opened.session.state().frame().isHidden()).isFalse();
        assertThat(typed("w").isDisabled()).isTrue();
        opened.fire("#reveal");
        opened.show();
        assertThat(opened.session.player().head().step()).isEqualTo(1);
        assertThat(opened.session.state().frame().isHidden()).isTrue();
        assertThat(typed("w").isFocused()).isTrue();
    }

    @Test
    void what_can_not_be_read_keeps_the_field() {
        typed("w").requestFocus();
        typed("w").setText("2..2");
        opened.key(typed("w"), KeyCode.ENTER);
        assertThat(typed("w").isFocused()).isTrue();
        assertThat(opened.session.state().frame().isHidden()).isTrue();
    }

    @Test
    void nothing_moves_when_a_step_is_shown_or_gone_on_from() {
        opened.type(typed("w"), "2.2");
        double height = opened.find(Region.class, ".step-card").getHeight();
        for (int press = 0; press < 4; press++) {
            opened.fire("#reveal");
            opened.show();
            assertThat(opened.find(Region.class, ".step-card").getHeight()).isEqualTo(height);
        }
    }

    @Test
    void fields_in_one_line_are_no_higher_where_others_took_two() {
        opened.session.edit(scenario -> Catalogue.find("himmelblau").orElseThrow().applyTo(scenario));
        opened.show();
        double height = opened.find(Region.class, "#guess-point-w").getHeight();
        Region panel = opened.find(Region.class, ".guess-panel");
        double tall = panel.getHeight();
        opened.fire("#predict-direction");
        opened.show();
        assertThat(opened.find(Region.class, "#guess-direction").getHeight()).isCloseTo(height, within(2.0));
        assertThat(panel.getHeight()).isEqualTo(tall);
    }

    @Test
    void switched_off_it_gives_back_the_room_it_took() {
        opened.resize(1600, 1300);
        Region words = opened.find(Region.class, ".step-card .words");
        double guessing = words.getMinHeight();
        opened.fire("#predict");
        assertThat(words.getMinHeight()).isLessThan(guessing);
    }

    @Test
    void after_the_last_step_nothing_is_asked() {
        opened.fire("#transport-last");
        assertThat(handle().isVisible()).isFalse();
        assertThat(opened.find(Node.class, "#reveal").getParent().isVisible()).isFalse();
    }
}
