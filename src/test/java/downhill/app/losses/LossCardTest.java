package downhill.app.losses;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Events;
import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.scene.LossView;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class LossCardTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private Node chart() {
        return opened.find(Node.class, ".chart");
    }

    private boolean isLedger() {
        return opened.session.state().view().losses() == LossView.LEDGER
                && opened.find(ToggleButton.class, "#losses-ledger").isSelected();
    }

    @Test
    void a_button_and_a_key_show_the_ledger_and_the_chart_again() {
        assertThat(opened.find(ToggleButton.class, "#losses-chart").isSelected()).isTrue();
        opened.fire("#losses-ledger");
        assertThat(isLedger()).isTrue();
        opened.key(opened.find(Node.class, "#plot"), KeyCode.T);
        assertThat(isLedger()).isFalse();
        opened.key(opened.find(Node.class, "#plot"), KeyCode.T);
        assertThat(isLedger()).isTrue();
        opened.fire("#losses-ledger");
        assertThat(isLedger()).as("pressed again").isTrue();
    }

    @Test
    void the_scale_is_the_charts_alone() {
        Node scale = opened.find(ComboBox.class, ".loss-card .combo-box");
        assertThat(scale.isVisible()).isTrue();
        opened.fire("#losses-ledger");
        assertThat(scale.isVisible()).isFalse();
    }

    @Test
    void switching_moves_nothing_else() {
        double before = opened.find(Node.class, ".loss-card").getBoundsInParent().getHeight();
        opened.fire("#losses-ledger");
        assertThat(opened.find(Node.class, ".loss-card").getBoundsInParent().getHeight()).isEqualTo(before);
    }

    @Test
    void resetting_all_brings_the_chart_back() {
        opened.fire("#losses-ledger");
        opened.fire("#reset");
        assertThat(isLedger()).isFalse();
    }

    @Test
    void a_click_on_a_strip_goes_there() {
        opened.fire("#losses-ledger");
        double wide = chart().getLayoutBounds().getWidth();
        Events.mouse(chart(), MouseEvent.MOUSE_PRESSED, 0.1 * wide, 30, 1);
        assertThat(opened.session.player().head().step()).as("on the words").isZero();
        Events.mouse(chart(), MouseEvent.MOUSE_PRESSED, 0.8 * wide, 30, 1);
        int there = opened.session.player().head().step();
        assertThat(there).isBetween(1, 10);
        opened.show();
        Events.mouse(chart(), MouseEvent.MOUSE_PRESSED, wide - 8, 30, 1);
        assertThat(opened.session.player().head().step()).isGreaterThan(there);
    }

    @Test
    void what_is_pointed_at_is_forgotten_with_the_run_that_had_it() {
        opened.fire("#losses-ledger");
        Events.mouse(chart(), MouseEvent.MOUSE_MOVED, chart().getLayoutBounds().getWidth() - 8, 30, 0);
        opened.session.edit(scenario -> scenario.withSteps(1));
        opened.show();
        Events.mouse(chart(), MouseEvent.MOUSE_EXITED, 0, 0, 0);
        assertThat(isLedger()).isTrue();
    }
}
