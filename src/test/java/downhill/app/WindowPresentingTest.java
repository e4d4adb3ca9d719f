package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.explore.PlotPane;
import downhill.app.present.Presentation;
import downhill.picture.Playhead;
import downhill.scene.LossView;
import downhill.scene.Tab;
import downhill.scene.View;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The presentation as a clicker drives it.
@InWindow
class WindowPresentingTest {

    private Opened opened;
    private Presentation presentation;

    @BeforeEach
    void present() {
        opened = Opened.first();
        opened.key(opened.find(PlotPane.class, "#plot"), KeyCode.F5);
        presentation = opened.presentation().orElseThrow();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void pages_walk_through_the_phases() {
        key(KeyCode.PAGE_DOWN);
        key(KeyCode.PAGE_DOWN);
        assertThat(opened.session.player().head()).isEqualTo(new Playhead(0, 2));
        key(KeyCode.PAGE_UP);
        assertThat(opened.session.player().head()).isEqualTo(new Playhead(0, 1));
    }

    @Test
    void pages_do_so_with_the_rate_in_sight_too() {
        key(KeyCode.L);
        key(KeyCode.PAGE_DOWN);
        assertThat(opened.session.player().head()).isEqualTo(new Playhead(0, 1));
        key(KeyCode.PAGE_UP);
        assertThat(opened.session.player().head()).isEqualTo(Playhead.at(0));
        assertThat(opened.session.scenario().rate()).isEqualTo(0.15);
    }

    @Test
    void arrows_move_the_rate_while_it_is_in_sight() {
        key(KeyCode.L);
        key(KeyCode.RIGHT);
        assertThat(opened.session.scenario().rate()).isEqualTo(0.157);
        key(KeyCode.L);
        key(KeyCode.RIGHT);
        assertThat(opened.session.player().head()).isEqualTo(Playhead.at(1));
    }

    @Test
    void a_point_blanks_and_brings_back() {
        key(KeyCode.PERIOD);
        assertThat(presentation.isBlank()).isTrue();
        key(KeyCode.B);
        assertThat(presentation.isBlank()).isFalse();
    }

    @Test
    void keys_whose_effect_only_the_window_shows_do_nothing() {
        View before = opened.session.scene().view();
        double em = em(opened.root());
        key(KeyCode.T);
        key(KeyCode.G);
        key(KeyCode.F1);
        assertThat(opened.session.scene().view()).isEqualTo(before);
        key(KeyCode.EQUALS, true);
        assertThat(em(opened.root())).as("the window's text").isEqualTo(em);
    }

    @Test
    void where_runs_are_compared_their_ledger_is_shown_there() {
        opened.session.looking().on(Tab.COMPARE);
        key(KeyCode.T);
        assertThat(opened.session.scene().view().losses()).isEqualTo(LossView.LEDGER);
    }

    @Test
    void the_eight_points_are_walked_through_there() {
        key(KeyCode.I);
        key(KeyCode.PAGE_DOWN);
        assertThat(opened.session.state().lessons().walk()).hasValueSatisfying(walk ->
                assertThat(walk.index()).isEqualTo(1));
        key(KeyCode.PAGE_UP);
        key(KeyCode.I);
        assertThat(opened.session.state().lessons().walk()).isEmpty();
        assertThat(opened.presentation()).isPresent();
    }

    private static double em(Region root) {
        return Double.parseDouble(root.getStyle().replaceAll(".*-fx-font-size: ([0-9.]+)px.*", "$1"));
    }

    @Test
    void h_hides_the_pointer() {
        key(KeyCode.H);
        assertThat(presentation.root().getCursor()).isEqualTo(Cursor.NONE);
    }

    @Test
    void f5_again_changes_nothing() {
        key(KeyCode.F5);
        assertThat(opened.presentation()).containsSame(presentation);
        assertThat(Window.getWindows()).hasSize(2);
    }

    @Test
    void escape_ends_it_and_the_window_is_as_before() {
        key(KeyCode.PAGE_DOWN);
        key(KeyCode.ESCAPE);
        assertEnded();
        assertThat(opened.stage.isShowing()).isTrue();
        opened.key(opened.find(PlotPane.class, "#plot"), KeyCode.PERIOD);
        assertThat(opened.presentation()).isEmpty();
    }

    @Test
    void help_asked_for_while_presenting_does_not_wait_in_the_window() {
        key(KeyCode.F1);
        key(KeyCode.ESCAPE);
        opened.show();
        assertThat(opened.has("#help")).isFalse();
    }

    @Test
    void playing_stops_when_it_ends() {
        key(KeyCode.SPACE);
        assertThat(opened.session.state().motion().playing()).isTrue();
        key(KeyCode.ESCAPE);
        assertThat(opened.session.state().motion().playing()).isFalse();
    }

    @Test
    void f5_and_escape_follow_each_other_as_fast_as_they_like() {
        for (int times = 0; times < 3; times++) {
            key(KeyCode.ESCAPE);
            assertEnded();
            opened.key(opened.find(PlotPane.class, "#plot"), KeyCode.F5);
            presentation = opened.presentation().orElseThrow();
            assertThat(Window.getWindows()).hasSize(2);
        }
    }

    @Test
    void closing_its_stage_from_outside_ends_it() {
        ((Stage) presentation.root().getScene().getWindow()).close();
        assertEnded();
    }

    @Test
    void closing_the_window_closes_both() {
        opened.stage.close();
        assertThat(Window.getWindows()).isEmpty();
        assertThat(opened.presentation()).isEmpty();
    }

    private void assertEnded() {
        assertThat(opened.presentation()).isEmpty();
        assertThat(Window.getWindows()).containsExactly(opened.stage);
    }

    private void key(KeyCode code) {
        key(code, false);
    }

    private void key(KeyCode code, boolean control) {
        Scene scene = presentation.root().getScene();
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(scene.getFocusOwner(), new KeyEvent(type, "", "", code, false, control, false, false));
        }
        opened.show();
    }
}
