package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import downhill.descent.Catalogue;
import downhill.descent.Scenario;
import downhill.descent.race.Lane;
import downhill.descent.race.Race;
import downhill.picture.Playhead;
import downhill.picture.Words;
import downhill.plugin.Vector;
import downhill.scene.Tab;
import downhill.session.Session;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The tab where runs are compared.
@ExtendWith(OnFxThread.class)
class CompareViewTest {

    private Opened opened;
    private Session session;

    @BeforeEach
    void open() {
        opened = Opened.first();
        session = opened.session;
        opened.fire("#tab-compare");
        opened.show();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void menu(String id) {
        MenuItem item = opened.find(MenuButton.class, "#add-run").getItems().stream()
                .filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
        item.fire();
        opened.show();
    }

    private List<Scenario> scenarios() {
        return session.state().comparison().lanes().stream().map(Lane::scenario).toList();
    }

    private String name(int line) {
        return opened.find(Labeled.class, "#open-" + line).getText();
    }

    @Test
    void a_run_is_added_with_half_the_rate_and_again_with_a_quarter() {
        menu("compare-add-rate");
        session.comparing().lookAt(0);
        menu("compare-add-rate");
        assertThat(scenarios()).extracting(Scenario::rate).containsExactly(0.15, 0.075, 0.0375);
        assertThat(session.state().comparison().current()).as("the new one").isEqualTo(2);
    }

    @Test
    void another_start_is_far_from_those_there_are() {
        menu("compare-add-start");
        double start = scenarios().getLast().start().w();
        assertThat(Math.abs(start - 3.265)).isGreaterThan(2);
        assertThat(name(1)).startsWith("from ").endsWith(": Gradient descent");
    }

    @Test
    void the_usual_six_are_there_at_once_and_the_present_one_is_not_doubled() {
        menu("compare-add-usual");
        assertThat(scenarios()).extracting(Scenario::optimizer).containsExactlyInAnyOrder("gradient-descent", "momentum",
                "nesterov", "adagrad", "rmsprop", "adam");
        menu("compare-alone");
        assertThat(scenarios()).hasSize(1);
    }

    @Test
    void the_playhead_of_a_fork_is_shared_and_its_line_says_where_it_begins() {
        session.player().goTo(Playhead.at(5));
        menu("compare-add-fork");
        assertThat(name(1)).isEqualTo("fork at 5: Gradient descent");
        opened.show();
        assertThat(session.state().race().row(0)).isEqualTo(session.state().race().row(1)).isEqualTo(5);
    }

    @Test
    void of_a_fork_another_optimizer_takes_the_rate_from_the_start() {
        session.player().goTo(Playhead.at(5));
        menu("compare-add-fork");
        menu("compare-add-usual");
        assertThat(scenarios().getLast().pace().earlier()).isEmpty();
        assertThat(name(2)).isEqualTo("Momentum");
    }

    @Test
    void of_a_fork_it_is_said_that_it_is_raced_from_its_fork_on() {
        menu("compare-add-rate");
        assertThat(opened.find(Labeled.class, "#fairness").getText()).doesNotContain("fork");
        session.player().goTo(Playhead.at(5));
        menu("compare-add-fork");
        assertThat(opened.find(Labeled.class, "#fairness").getText()).endsWith("Of a fork all this holds from its fork on.");
        assertThat(opened.find(Labeled.class, ".rate-card .hint").getText()).isEqualTo("from step 5 on");
    }

    @Test
    void a_button_that_was_clicked_leaves_the_keys_to_the_window() {
        Node eye = opened.find(Node.class, "#losses-ledger");
        opened.key(eye, KeyCode.RIGHT);
        opened.key(eye, KeyCode.RIGHT);
        assertThat(session.player().head()).isEqualTo(Playhead.at(2));
        opened.key(eye, KeyCode.SPACE);
        assertThat(session.state().motion().playing()).isTrue();
    }

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
    void a_heading_sorts_and_turns_round() {
        menu("compare-add-rate");
        opened.fire("#sort-rate");
        assertThat(scenarios()).extracting(Scenario::rate).containsExactly(0.075, 0.15);
        opened.show();
        opened.fire("#sort-rate");
        assertThat(scenarios()).extracting(Scenario::rate).containsExactly(0.15, 0.075);
        session.undo();
        assertThat(scenarios()).extracting(Scenario::rate).containsExactly(0.075, 0.15);
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

    @Test
    void the_race_says_what_it_makes_equal() {
        menu("compare-add-rate");
        @SuppressWarnings("unchecked")
        ComboBox<Race> races = opened.find(ComboBox.class, "#race-choice");
        for (Race race : Race.values()) {
            races.setValue(race);
            opened.show();
            assertThat(session.state().comparison().race()).isEqualTo(race);
            assertThat(opened.find(Labeled.class, "#fairness").getText())
                    .isEqualTo(Words.of("en").text("race." + race.id() + ".about"));
        }
    }

    @Test
    void a_click_on_the_map_runs_from_there() {
        Region map = opened.find(Region.class, "#map");
        Events.mouse(map, MouseEvent.MOUSE_PRESSED, 0.25 * map.getWidth(), 0.5 * map.getHeight(), 1);
        assertThat(session.scenario().rate()).isEqualTo(0.1);
        double low = session.viewing().view().across().low();
        assertThat(session.scenario().start().w()).isCloseTo(low + 0.25 * session.viewing().view().across().length(),
                offset(0.01));
    }

    @Test
    void what_is_hidden_from_sight_is_not_computed_in_the_other_tab() {
        opened.fire("#tab-explore");
        opened.show();
        assertThat(opened.root().lookup("#race")).isNull();
        assertThat(scenarios()).containsExactly(Catalogue.first().scenario());
        assertThat(scenarios().getFirst().start()).isEqualTo(Vector.of(3.265));
    }
}
