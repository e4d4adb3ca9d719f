package downhill.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

/// How high a choice is.
@InWindow
class ChoicesTest {

    private static double height(double width) {
        ComboBox<String> choice = new ComboBox<>();
        Choices.tell(choice, Function.identity());
        choice.getItems().setAll("Hubble 1929 · 24 points");
        choice.setValue("Hubble 1929 · 24 points");
        choice.setMinWidth(width);
        choice.setMaxWidth(width);
        HBox line = new HBox(choice);
        new Scene(line);
        line.applyCss();
        line.autosize();
        line.layout();
        return choice.prefHeight(-1);
    }

    @Test
    void it_takes_two_lines_where_what_is_chosen_has_no_room_in_one() {
        assertThat(height(150)).isBetween(1.3 * height(400), 2.3 * height(400));
    }

    /// A row that isn't seen yet has been given next to no room.
    @Test
    void it_takes_one_line_while_it_has_no_room_at_all() {
        assertThat(height(52)).isEqualTo(height(400));
    }
}
