package downhill.app.rate;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Events;
import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.plugin.Vector;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class RibbonTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void open(String loss, double start) {
        opened.session.edit(scenario -> scenario.withLoss(loss).withStart(Vector.of(start)));
        opened.survey();
    }

    private double rate() {
        return opened.session.scenario().rate();
    }

    private String tipAt(double power) {
        Slider slider = opened.find(Slider.class, "#rate");
        double thumb = slider.getHeight();
        double part = (power - slider.getMin()) / (slider.getMax() - slider.getMin());
        Events.mouse(slider, MouseEvent.MOUSE_MOVED, thumb / 2 + part * (slider.getWidth() - thumb), 5, 0);
        Label tip = opened.find(Label.class, ".rate-tip");
        return tip.isVisible() ? tip.getText() : "";
    }

    @Test
    void hovering_tells_the_rate_the_verdict_and_the_steps() {
        opened.survey();
        assertThat(tipAt(-1)).isEqualTo("0.1: glides; within 1 % of the bottom after 11 steps");
        assertThat(tipAt(-2.5)).isEqualTo("0.00316: crawls; not within 1 % of the bottom in 40 steps");
        assertThat(tipAt(0)).isEqualTo("1: does not settle in 40 steps");
        assertThat(tipAt(0.5)).isEqualTo("3.16: runs away within 40 steps");
        Events.mouse(opened.find(Slider.class, "#rate"), MouseEvent.MOUSE_EXITED, 0, 0, 0);
        assertThat(opened.find(Label.class, ".rate-tip").isVisible()).isFalse();
    }

    @Test
    void a_click_sets_the_best_rate() {
        opened.survey();
        assertThat(opened.text("#best")).isEqualTo("Best: 0.5");
        opened.fire("#best");
        assertThat(rate()).isEqualTo(0.5);
    }

    @Test
    void where_no_rate_settles_that_is_said() {
        open("|w|", 1_000_000);
        assertThat(opened.text("#best")).isEqualTo("Lowest end: 10000");
    }

    @Test
    void at_the_exact_bottom_no_rate_is_the_best() {
        open("w^2", 0);
        assertThat(opened.find(Button.class, "#best").isVisible()).isFalse();
        assertThat(tipAt(-1)).isEqualTo("0.1: stays at the bottom, where it begins");
    }

    @Test
    void the_rulers_marks_set_the_rate() {
        opened.fire("#two-over-curvature");
        assertThat(rate()).isEqualTo(1);
        opened.fire("#one-over-curvature");
        assertThat(rate()).isEqualTo(0.5);
        assertThat(opened.find(Button.class, "#one-over-curvature").getAccessibleText())
                .startsWith("Set the rate to 1/L″, 0.5. L″, the slope of the slope, says how fast the slope grows with w");
    }

    @Test
    void the_ruler_is_blank_where_there_is_no_valley_or_the_slope_does_not_change() {
        for (String loss : new String[] {"e^(-w)", "|w|", "-w^2"}) {
            open(loss, 1);
            assertThat(opened.find(Node.class, "#one-over-curvature").isVisible()).as(loss).isFalse();
            assertThat(opened.find(Node.class, "#two-over-curvature").isVisible()).as(loss).isFalse();
        }
    }

    @Test
    void the_curve_over_the_rate_folds_out_and_stays_so() {
        opened.survey();
        double before = opened.find(Node.class, ".rate-card").getLayoutBounds().getHeight();
        ToggleButton toggle = opened.find(ToggleButton.class, "#loss-strip");
        assertThat(toggle.getText()).isEqualTo("Loss over the rate");
        assertThat(toggle.getAccessibleText()).isEqualTo("Show the loss over the rate");
        assertThat(opened.find(Node.class, "#loss-strip-title").getParent().isVisible()).isFalse();
        toggle.fire();
        opened.session.player().step();
        opened.show();
        assertThat(toggle.getAccessibleText()).isEqualTo("Hide the loss over the rate");
        assertThat(opened.text("#loss-strip-title")).isEqualTo("The loss after 1 step, for every rate");
        assertThat(opened.session.state().view().unfolded()).isTrue();
        assertThat(opened.find(Node.class, ".rate-card").getLayoutBounds().getHeight()).isGreaterThan(before + 50);
        toggle.fire();
        opened.show();
        assertThat(opened.session.state().view().unfolded()).isFalse();
    }

    @Test
    void the_scale_stays_as_it_is_while_something_is_dragged() {
        Slider slider = opened.find(Slider.class, "#rate");
        opened.session.edit(scenario -> scenario.withRate(250));
        opened.show();
        assertThat(slider.getMax()).isEqualTo(3);
        opened.session.beginGesture();
        slider.setValue(0.5);
        opened.show();
        assertThat(slider.getMax()).isEqualTo(3);
        opened.session.endGesture();
        opened.show();
        assertThat(slider.getMax()).isEqualTo(1);
    }
}
