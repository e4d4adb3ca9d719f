package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import downhill.descent.race.Lane;
import downhill.descent.race.Race;
import downhill.picture.Quantity;
import downhill.scene.Tab;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What else has a button somewhere is done by its name, too.
@InWindow
class PaletteDeedsTest extends AtPalette {

    @Test
    void a_start_anywhere_is_taken_by_name() {
        double before = opened.session.scenario().start().w();
        type("random start");
        opened.key(field(), KeyCode.ENTER);
        opened.show();
        assertThat(opened.session.scenario().start().w()).isNotEqualTo(before);
    }

    @Test
    void runs_are_added_and_made_equal_by_name_where_that_is_to_be_seen() {
        type("add adam");
        assertThat(found()).startsWith("Add a run: Adam");
        opened.key(field(), KeyCode.ENTER);
        opened.show();
        assertThat(opened.session.state().comparison().lanes()).hasSize(2);
        assertThat(opened.session.state().view().tab()).isEqualTo(Tab.COMPARE);
        opened.key(opened.find(Node.class, "#race"), KeyCode.K, true, false);
        type("equal best rates");
        opened.key(field(), KeyCode.ENTER);
        opened.show();
        assertThat(opened.session.state().comparison().race()).isEqualTo(Race.BEST_RATES);
    }

    @Test
    void what_is_guessed_is_chosen_by_name() {
        type("guess the loss");
        opened.key(field(), KeyCode.ENTER);
        opened.show();
        assertThat(opened.session.state().guessing().on()).isTrue();
        assertThat(opened.session.state().guessing().asked()).isEqualTo(Quantity.LOSS);
    }

    @Test
    void the_gradient_field_is_found_by_what_it_is_called_in_books() {
        doFirst("himmelblau");
        doFirst("gradient field");
        assertThat(opened.session.looking().view().ground().gradients()).isTrue();
    }

    @Test
    void a_single_run_is_hidden_shown_moved_and_taken_out_by_name() {
        for (String name : List.of("add adam", "run 2 hide adam", "run 2 up")) {
            doFirst(name);
        }
        assertThat(lanes()).extracting(lane -> lane.scenario().optimizer()).containsExactly("adam", "gradient-descent");
        assertThat(lanes()).extracting(Lane::hidden).containsExactly(true, false);
        for (String name : List.of("run 1 show adam", "run 1 down")) {
            doFirst(name);
        }
        assertThat(lanes()).extracting(Lane::hidden).containsExactly(false, false);
        doFirst("run 1 open");
        assertThat(opened.session.state().view().tab()).isEqualTo(Tab.EXPLORE);
        assertThat(opened.session.scenario().optimizer()).isEqualTo("gradient-descent");
        doFirst("run 2 take out");
        assertThat(lanes()).extracting(lane -> lane.scenario().optimizer()).containsExactly("gradient-descent");
    }

    @Test
    void runs_are_sorted_by_name() {
        doFirst("add another rate");
        doFirst("sort by the learning rate");
        assertThat(lanes()).extracting(lane -> lane.scenario().rate()).containsExactly(0.075, 0.15);
        assertThat(opened.session.state().view().tab()).isEqualTo(Tab.COMPARE);
        doFirst("sort by the learning rate");
        assertThat(lanes()).extracting(lane -> lane.scenario().rate()).containsExactly(0.15, 0.075);
    }

    @Test
    void runs_are_sorted_by_the_names_that_are_seen() {
        doFirst("add rmsprop");
        doFirst("한국어");
        doFirst("sort by optimizer");
        assertThat(lanes()).extracting(lane -> lane.scenario().optimizer()).containsExactly("rmsprop", "gradient-descent");
    }

    private void doFirst(String name) {
        if (!opened.has("#palette")) {
            opened.run(Command.PALETTE);
        }
        type(name);
        opened.key(field(), KeyCode.ENTER);
        opened.show();
        assertThat(opened.has("#palette")).as(name).isFalse();
    }

    private List<Lane> lanes() {
        return opened.session.state().comparison().lanes();
    }
}
