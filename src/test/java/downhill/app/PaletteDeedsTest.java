package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.race.Race;
import downhill.picture.Quantity;
import downhill.scene.Tab;
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
}
