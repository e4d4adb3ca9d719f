package downhill.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Events;
import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.explore.PlotPane;
import downhill.app.view.NoticeBar;
import downhill.session.State;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InWindow
class NumberFieldTest {

    private Opened opened;
    private TextField rate;

    @BeforeEach
    void open() {
        opened = Opened.first();
        rate = opened.field("Learning rate");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void enter_takes_a_good_number() {
        opened.type(rate, "0.25");
        assertThat(opened.session.scenario().rate()).isEqualTo(0.25);
        assertThat(isOutlined()).isFalse();
    }

    @Test
    void so_does_leaving_the_field() {
        rate.requestFocus();
        rate.setText("1/4");
        opened.find(PlotPane.class, "#plot").requestFocus();
        opened.show();
        assertThat(opened.session.scenario().rate()).isEqualTo(0.25);
        assertThat(rate.getText()).isEqualTo("0.25");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0,25;   'Write decimals with a point: 0.25'
            abc;    '“abc” is not a number. Type one such as 0.15, 1e-3 or 1/3.'
            '';     'Type a number, for example 0.15.'
            1/0;    '“1/0” has no finite value. Type a number such as 0.15.'
            """)
    void what_cannot_be_read_stays_outlined_and_a_notice_says_why(String typed, String said) {
        opened.type(rate, typed);
        assertThat(opened.session.scenario().rate()).isEqualTo(0.15);
        assertThat(rate.getText()).isEqualTo(typed);
        assertThat(isOutlined()).isTrue();
        assertThat(opened.find(NoticeBar.class, "#notice").isVisible()).isTrue();
        assertThat(opened.text("#notice > .label")).isEqualTo(said);
    }

    @Test
    void escape_brings_back_what_was_there() {
        opened.type(rate, "abc");
        opened.key(rate, KeyCode.ESCAPE);
        assertThat(rate.getText()).isEqualTo("0.15");
        assertThat(isOutlined()).isFalse();
        assertThat(opened.find(NoticeBar.class, "#notice").isVisible()).as("what it was about is gone").isFalse();
    }

    @Test
    void a_mended_number_is_taken_and_the_outline_goes() {
        opened.type(rate, "0,25");
        opened.type(rate, "0.25");
        assertThat(opened.session.scenario().rate()).isEqualTo(0.25);
        assertThat(isOutlined()).isFalse();
        assertThat(opened.find(NoticeBar.class, "#notice").isVisible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void an_impossible_number_is_not_taken_and_a_notice_says_why(String typed) {
        opened.type(rate, typed);
        assertThat(opened.session.scenario().rate()).isEqualTo(0.15);
        assertThat(rate.getText()).isEqualTo("0.15");
        assertThat(opened.find(NoticeBar.class, "#notice").isVisible()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Learning rate, 0.16, 0.15", "The nudge δw, 0.11, 0.1", "Steps, 41, 40", "Start, 3.1, 3"})
    void arrows_beside_it_step_up_and_down(String field, String up, String down) {
        TextField typed = opened.field(field);
        press(typed, ".arrow-up");
        assertThat(typed.getText()).isEqualTo(up);
        press(typed, ".arrow-down");
        assertThat(typed.getText()).isEqualTo(down);
        opened.key(typed, KeyCode.UP);
        assertThat(typed.getText()).isEqualTo(up);
        opened.key(typed, KeyCode.DOWN);
        assertThat(typed.getText()).isEqualTo(down);
    }

    @Test
    void steps_of_the_start_leave_no_long_tail_of_digits() {
        TextField start = opened.field("Start");
        for (int press = 0; press < 20; press++) {
            press(start, ".arrow-up");
            assertThat(start.getText()).hasSizeLessThan(7);
        }
    }

    @Test
    void presses_faster_than_the_picture_all_count() {
        for (int press = 0; press < 3; press++) {
            Events.mouse(rate.getParent().lookup(".arrow-up").getParent(), MouseEvent.MOUSE_PRESSED, 2, 2, 1);
        }
        assertThat(opened.session.scenario().rate()).isEqualTo(0.18);
    }

    @Test
    void what_is_being_typed_is_not_taken_away_by_a_new_picture() {
        rate.requestFocus();
        rate.setText("0.2");
        opened.session.player().step();
        opened.show();
        assertThat(rate.getText()).isEqualTo("0.2");
    }

    @Test
    void keys_typed_into_it_are_no_commands() {
        State before = opened.session.state();
        for (KeyCode code : List.of(KeyCode.E, KeyCode.G, KeyCode.DIGIT0, KeyCode.B, KeyCode.L, KeyCode.H,
                KeyCode.PERIOD, KeyCode.SPACE, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END)) {
            opened.key(rate, code);
            State after = opened.session.state();
            assertThat(after.mode()).as(code.toString()).isEqualTo(before.mode());
            assertThat(after.view().logarithmic()).as(code.toString()).isEqualTo(before.view().logarithmic());
            assertThat(after.motion().playing()).as(code.toString()).isFalse();
            assertThat(after.frame().step()).as(code.toString()).isZero();
        }
    }

    private void press(TextField field, String arrow) {
        Events.mouse(field.getParent().lookup(arrow).getParent(), MouseEvent.MOUSE_PRESSED, 2, 2, 1);
        opened.show();
    }

    private boolean isOutlined() {
        return rate.getParent().getPseudoClassStates().contains(PseudoClass.getPseudoClass("wrong"));
    }
}
