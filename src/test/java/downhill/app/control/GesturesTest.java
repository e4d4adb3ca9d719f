package downhill.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Events;
import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.descent.Catalogue;
import downhill.descent.Scenario;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is done between press and release is one entry in the history.
@InWindow
class GesturesTest {

    private static final Scenario VALLEY = Catalogue.find("tilted-valley").orElseThrow().scenario();

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.of(VALLEY);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void dragThePoint() {
        Events.drag(opened.find(Node.class, "#plane-point"), new Point2D(5, 5), new Point2D(65, -35), opened::show);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#rate", "#point-w", "#point-b", "#nudge-w"})
    void a_drag_is_one_entry_whatever_was_moved_before_it(String moved) {
        opened.find(Node.class, moved).requestFocus();
        dragThePoint();
        assertThat(opened.session.scenario().start()).isNotEqualTo(VALLEY.start());
        opened.fire("#undo");
        assertThat(opened.session.scenario()).isEqualTo(VALLEY);
        assertThat(opened.session.state().canUndo()).isFalse();
    }

    @Test
    void a_drag_is_one_entry_after_a_formula_that_is_still_being_typed() {
        TextField formula = opened.find(TextField.class, "#formula");
        formula.requestFocus();
        formula.setText("w^2 + b^2");
        opened.show();
        Scenario typed = opened.session.scenario();
        dragThePoint();
        assertThat(opened.session.scenario().start()).isNotEqualTo(typed.start());
        opened.fire("#undo");
        assertThat(opened.session.scenario()).isEqualTo(typed);
        opened.fire("#undo");
        assertThat(opened.session.scenario()).isEqualTo(VALLEY);
    }
}
