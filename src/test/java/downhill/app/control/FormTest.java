package downhill.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;

/// Rows that come and go.
@InWindow
class FormTest {

    @Test
    void keys_go_from_row_to_row_although_an_upper_section_gets_its_rows_last() {
        Form form = new Form();
        Form.Section upper = form.section();
        Form.Section lower = form.section();
        upper.add("rule", new Button("rule"));
        lower.add("start", new Button("start"));
        upper.add("momentum", new Button("momentum"));
        upper.addBelow(new Button("more"));
        lower.add("steps", new Button("steps"));
        upper.clear();
        upper.add("decay", new Button("decay"));
        assertThat(form.getChildren()).extracting(GridPane::getRowIndex).isSorted();
        assertThat(form.getChildren()).filteredOn(Button.class::isInstance).extracting(node -> ((Button) node).getText())
                .containsExactly("decay", "start", "steps");
    }
}
