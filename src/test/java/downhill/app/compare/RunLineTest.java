package downhill.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Events;
import downhill.descent.Scenario;
import downhill.scene.Tab;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// What can be done with one run in the list.
class RunLineTest extends OpenedOnCompare {

    @Test
    void a_name_opens_its_run_in_explore() {
        menu("compare-add-rate");
        opened.fire("#open-0");
        assertThat(session.state().tab()).isEqualTo(Tab.EXPLORE);
        assertThat(session.scenario().rate()).isEqualTo(0.15);
    }

    @Test
    void the_eye_leaves_a_run_out_and_brings_it_back() {
        menu("compare-add-rate");
        opened.fire("#eye-0");
        assertThat(session.state().comparison().lanes().getFirst().hidden()).isTrue();
        opened.show();
        assertThat(opened.find(Region.class, "#eye-0").getBackground()).as("what is left out is faded, not marked").isNull();
        opened.fire("#eye-0");
        assertThat(session.state().comparison().lanes().getFirst().hidden()).isFalse();
    }

    @Test
    void a_run_is_taken_out_but_never_the_last() {
        menu("compare-add-rate");
        opened.fire("#remove-0");
        opened.show();
        assertThat(scenarios()).extracting(Scenario::rate).containsExactly(0.075);
        assertThat(opened.find(Node.class, "#remove-0").isDisabled()).isTrue();
    }

    @Test
    void a_line_is_moved_with_alt_and_an_arrow_and_chosen_with_the_arrow_alone() {
        menu("compare-add-rate");
        Node line = opened.find(Node.class, "#run-1");
        opened.key(line, KeyCode.UP);
        assertThat(session.state().comparison().current()).isZero();
        Event.fireEvent(opened.find(Node.class, "#run-0"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, true, false));
        assertThat(scenarios()).extracting(Scenario::rate).containsExactly(0.075, 0.15);
    }

    @Test
    void a_line_dragged_to_another_place_stays_there_as_one_entry() {
        menu("compare-add-rate");
        menu("compare-add-rate");
        Node line = opened.find(Node.class, "#run-2");
        double pitch = opened.find(Region.class, "#run-2").getLayoutY() - opened.find(Region.class, "#run-1").getLayoutY();
        Events.mouse(line, MouseEvent.MOUSE_PRESSED, 5, 5, 1);
        Events.mouse(line, MouseEvent.MOUSE_DRAGGED, 5, 5 - pitch, 1);
        Events.mouse(line, MouseEvent.MOUSE_DRAGGED, 5, 5 - 2 * pitch, 1);
        Events.mouse(line, MouseEvent.MOUSE_RELEASED, 5, 5 - 2 * pitch, 1);
        assertThat(scenarios()).extracting(Scenario::rate).containsExactly(0.0375, 0.15, 0.075);
        session.undo();
        assertThat(scenarios()).extracting(Scenario::rate).containsExactly(0.15, 0.075, 0.0375);
    }
}
