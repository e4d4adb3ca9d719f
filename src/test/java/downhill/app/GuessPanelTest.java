package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.draw.Paper;
import downhill.app.draw.RichFlow;
import downhill.app.present.Presentation;
import downhill.app.view.Command;
import downhill.picture.Plane;
import downhill.picture.Sheet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
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
        return opened.session.state().frame().prediction().guess().orElseThrow().value();
    }

    private String said() {
        return Opened.all(opened.find(Node.class, ".step-card")).filter(RichFlow.class::isInstance)
                .filter(Node::isVisible).map(flow -> ((RichFlow) flow).shown().plain()).collect(Collectors.joining("\n"));
    }

    @Test
    void a_button_and_a_key_switch_it() {
        assertThat(opened.session.state().guessing().on()).isTrue();
        assertThat(said()).contains("Where will w be after this step?").contains("? = 3.265 − 0.15 · 6.530");
        opened.key(opened.find(Node.class, "#plot"), KeyCode.P);
        assertThat(opened.session.state().guessing().on()).isFalse();
        assertThat(opened.find(ToggleButton.class, "#predict").isSelected()).isFalse();
        assertThat(opened.find(Node.class, ".guess-panel").isVisible()).isFalse();
    }

    @Test
    void a_guess_is_typed_and_changed_and_stays_when_the_step_is_shown() {
        assertThat(typed("w").getText()).isEmpty();
        opened.type(typed("w"), "2.2");
        opened.type(typed("w"), "2.3");
        assertThat(guessed()).isEqualTo(2.3);
        opened.fire("#reveal");
        assertThat(said()).contains("You said 2.30, it is 2.29: 0.01 off, 1 % of the step.")
                .contains("1 guess: 1 % of a step off.");
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
        assertThat(guessed()).isLessThan(3.265).isGreaterThan(3);
    }

    @Test
    void the_handle_is_moved_by_arrow_keys() {
        opened.key(handle(), KeyCode.LEFT);
        double first = guessed();
        assertThat(first).isLessThan(3.265);
        opened.key(handle(), KeyCode.LEFT);
        opened.key(handle(), KeyCode.LEFT, false, true);
        assertThat(guessed()).isLessThan(first);
        assertThat(opened.session.player().head().step()).as("the keys are the handle's").isZero();
        assertThat(opened.session.state().frame().isHidden()).isTrue();
    }

    @Test
    void keys_that_come_faster_than_frames_all_count() {
        opened.key(handle(), KeyCode.LEFT);
        double first = guessed();
        opened.key(handle(), KeyCode.LEFT);
        double unit = first - guessed();
        for (int press = 0; press < 3; press++) {
            Events.key(handle(), KeyCode.LEFT, false, false);
        }
        assertThat(guessed()).isCloseTo(first - 4 * unit, within(unit / 100));
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
    void switched_off_it_gives_back_the_room_it_took() {
        opened.resize(1600, 1300);
        Region words = opened.find(Region.class, ".step-card > .words");
        double guessing = words.getMinHeight();
        opened.fire("#predict");
        assertThat(words.getMinHeight()).isLessThan(guessing);
    }

    @Test
    void enter_on_the_handle_shows_the_step() {
        opened.key(handle(), KeyCode.LEFT);
        opened.key(handle(), KeyCode.ENTER);
        assertThat(opened.session.state().frame().isHidden()).isFalse();
    }

    @Test
    void the_handle_is_dragged_sideways_for_w_and_up_and_down_for_the_loss() {
        drag(-120, 40);
        double w = guessed();
        opened.fire("#predict-loss");
        drag(50, -60);
        Plane plane = Sheet.of(opened.find(Paper.class, "#plot > Paper").box(), opened.session.viewing().view(), 13).loss();
        assertThat(w).isLessThan(3.265);
        double loss = guessed();
        assertThat(loss).isGreaterThan(opened.session.state().frame().run().loss(0));
        assertThat(handle().getBoundsInParent().getCenterY()).isCloseTo(plane.y(loss), within(1.0));
    }

    private void drag(double right, double down) {
        double middle = handle().getLayoutBounds().getWidth() / 2;
        Events.mouse(handle(), MouseEvent.MOUSE_PRESSED, middle, middle, 1);
        Events.mouse(handle(), MouseEvent.MOUSE_DRAGGED, middle + right, middle + down, 1);
        opened.show();
        Events.mouse(handle(), MouseEvent.MOUSE_RELEASED, middle, middle, 1);
        opened.show();
    }

    @Test
    void after_the_last_step_nothing_is_asked() {
        opened.fire("#transport-last");
        assertThat(handle().isVisible()).isFalse();
        assertThat(opened.find(Node.class, "#reveal").getParent().isVisible()).isFalse();
    }

    @Test
    void presenting_keeps_it_hidden_and_a_clicker_shows_it() {
        opened.run(Command.PRESENT);
        Presentation presentation = opened.presentation().orElseThrow();
        presentation.root().resize(1280, 720);
        presentation.show(opened.session.state());
        Node handle = presentation.root().lookup("#guess");
        assertThat(handle.isVisible()).isTrue();
        assertThat(handle.getBoundsInParent().getCenterX()).isBetween(700.0, 1200.0);
        opened.run(Command.PHASE);
        presentation.show(opened.session.state());
        assertThat(handle.isVisible()).isFalse();
        assertThat(opened.session.state().frame().isHidden()).isFalse();
        opened.run(Command.END_PRESENTATION);
    }
}
