package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.control.Handle;
import downhill.descent.Method;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Keys in a real window, from a real keyboard.
class RealKeysDesktopTest extends AtDesk {

    @Test
    void space_plays_to_the_end() throws Throwable {
        desk.change(() -> {
            session.edit(scenario -> scenario.withSteps(3));
            session.player().speed(8);
        });
        desk.keys(KeyCode.SPACE);
        desk.await("it plays", () -> session.state().motion().playing() || session.player().head().step() == 3);
        desk.await("the end", () -> session.player().head().equals(Playhead.at(3)));
        desk.await("it stands", () -> !session.state().motion().playing() && !session.viewing().isMoving());
        desk.await("and says so", () -> desk.opened.text(".transport > .place").equals("Step 3 of 3"));
    }

    @Test
    void the_enter_that_chooses_ones_own_rule_in_the_list_is_not_typed_into_it() throws Throwable {
        ComboBox<?> optimizers = desk.find(ComboBox.class, "#optimizer");
        desk.change(() -> {
            optimizers.requestFocus();
            optimizers.show();
        });
        desk.keys(KeyCode.END);
        desk.await("one's own is chosen", () -> session.scenario().optimizer().equals(Method.OWN));
        desk.keys(KeyCode.ENTER);
        TextArea rule = desk.find(TextArea.class, "#rule");
        desk.await("the rule has the focus", () -> !optimizers.isShowing() && rule.isFocused());
        String text = Desk.get(rule::getText);
        assertThat(text).startsWith("# Gradient descent");
    }

    @Test
    void space_pauses() throws Throwable {
        desk.keys(KeyCode.SPACE);
        desk.await("it plays", () -> session.player().head().progress() > 0);
        desk.keys(KeyCode.SPACE);
        desk.await("it stands", () -> !session.state().motion().playing());
    }

    @Test
    void steps_phases_and_ends() throws Throwable {
        pressed(new Playhead(1, 0), KeyCode.RIGHT);
        pressed(new Playhead(2, 0), KeyCode.RIGHT);
        pressed(new Playhead(1, 0), KeyCode.LEFT);
        pressed(new Playhead(1, 1), KeyCode.SHIFT, KeyCode.RIGHT);
        pressed(new Playhead(1, 2), KeyCode.PAGE_DOWN);
        pressed(new Playhead(1, 1), KeyCode.PAGE_UP);
        pressed(new Playhead(0, 4), KeyCode.SHIFT, KeyCode.LEFT);
        pressed(new Playhead(1, 1), KeyCode.PAGE_DOWN);
        pressed(new Playhead(40, 0), KeyCode.END);
        pressed(new Playhead(0, 0), KeyCode.HOME);
    }

    @Test
    void control_z_undoes_and_control_shift_z_redoes() throws Throwable {
        desk.change(() -> session.edit(scenario -> scenario.withRate(0.4)));
        desk.keys(KeyCode.CONTROL, KeyCode.Z);
        desk.await("undone", () -> session.scenario().equals(first));
        desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        desk.await("redone", () -> session.scenario().rate() == 0.4);
    }

    @Test
    void control_plus_and_minus_change_the_size_of_text() throws Throwable {
        String normal = Desk.get(this::style);
        desk.keys(KeyCode.CONTROL, KeyCode.EQUALS);
        desk.await("larger", () -> !style().equals(normal));
        desk.keys(KeyCode.CONTROL, KeyCode.MINUS);
        desk.await("normal", () -> style().equals(normal));
        desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        desk.await("larger, by a real plus", () -> !style().equals(normal));
    }

    @Test
    void a_question_mark_opens_the_help_and_escape_closes_it() throws Throwable {
        desk.keys(KeyCode.SHIFT, KeyCode.SLASH);
        desk.await("the help", () -> desk.opened.has("#help"));
        desk.keys(KeyCode.ESCAPE);
        desk.await("no help", () -> !desk.opened.has("#help"));
        desk.keys(KeyCode.RIGHT);
        desk.await("keys go to the plot again", () -> session.player().head().step() == 1);
    }

    @Test
    void arrows_move_the_focused_point() throws Throwable {
        Node point = desk.find(Handle.class, "#point");
        desk.change(point::requestFocus);
        desk.keys(KeyCode.LEFT);
        desk.await("left", () -> session.scenario().start().w() < 3);
        double once = Desk.get(() -> session.scenario().start().w());
        desk.keys(KeyCode.SHIFT, KeyCode.RIGHT);
        desk.await("a little right", () -> session.scenario().start().w() > once);
        desk.keys(KeyCode.CONTROL, KeyCode.Z);
        desk.await("one press is one entry", () -> session.scenario().start().w() == once);
    }

    @Test
    void a_rate_is_typed() throws Throwable {
        TextField rate = Desk.get(() -> desk.opened.field("Learning rate"));
        desk.click(rate);
        desk.await("the field has the focus", rate::isFocused);
        desk.keys(KeyCode.CONTROL, KeyCode.A);
        for (KeyCode key : new KeyCode[] {KeyCode.DIGIT2, KeyCode.PERIOD, KeyCode.DIGIT5, KeyCode.E, KeyCode.MINUS,
                KeyCode.DIGIT1}) {
            desk.keys(key);
        }
        desk.await("typed", () -> rate.getText().equals("2.5e-1"));
        desk.keys(KeyCode.ENTER);
        desk.await("taken", () -> session.scenario().rate() == 0.25);
        assertThat(Desk.<Mode>get(() -> session.state().mode())).as("e is no command here").isEqualTo(Mode.EXACT);
    }

    @Test
    void a_slip_is_taken_back_with_escape() throws Throwable {
        TextField rate = Desk.get(() -> desk.opened.field("Learning rate"));
        desk.click(rate);
        desk.await("the field has the focus", rate::isFocused);
        desk.keys(KeyCode.G);
        desk.await("typed", () -> rate.getText().contains("g"));
        desk.keys(KeyCode.ENTER);
        desk.await("a notice", () -> session.state().notice().isPresent());
        desk.keys(KeyCode.ESCAPE);
        desk.await("as before", () -> rate.getText().equals("0.15") && session.state().notice().isEmpty());
    }

    @Test
    void space_presses_a_button_that_was_reached_by_tab() throws Throwable {
        Node step = desk.find(Node.class, "#transport-step");
        Node last = desk.find(Node.class, "#transport-last");
        desk.change(step::requestFocus);
        desk.keys(KeyCode.TAB);
        desk.await("the next button has the focus", last::isFocused);
        desk.keys(KeyCode.SPACE);
        desk.await("the last step", () -> session.player().head().step() == 40);
        assertThat(Desk.<Boolean>get(() -> session.state().motion().playing())).isFalse();
    }

    @Test
    void after_a_click_on_a_button_space_plays_and_arrows_step() throws Throwable {
        desk.click(desk.find(Node.class, "#transport-step"));
        desk.await("one step", () -> session.player().head().equals(Playhead.at(1)));
        pressed(Playhead.at(2), KeyCode.RIGHT);
        pressed(Playhead.at(1), KeyCode.LEFT);
        desk.keys(KeyCode.SPACE);
        desk.await("it plays", () -> session.player().head().progress() > 0);
    }

    private void pressed(Playhead then, KeyCode... keys) throws Throwable {
        desk.keys(keys);
        desk.await(then.toString(), () -> session.player().head().equals(then));
    }

    private String style() {
        return desk.opened.root().getStyle();
    }
}
