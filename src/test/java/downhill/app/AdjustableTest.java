package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.control.Handle;
import downhill.app.plane.DataHandle;
import downhill.app.view.Command;
import downhill.descent.Catalogue;
import downhill.descent.data.Datasets;
import downhill.picture.GroundView;
import downhill.picture.Quantity;
import downhill.plugin.Vector;
import downhill.scene.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever can be dragged can be moved by a screen reader, which hears where it is.
@InWindow
class AdjustableTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private static double number(Node node) {
        return ((Number) node.queryAccessibleAttribute(AccessibleAttribute.VALUE)).doubleValue();
    }

    private void act(Node node, AccessibleAction action, Object... parameters) {
        node.executeAccessibleAction(action, parameters);
        opened.show();
    }

    /// Up and down again changes what is heard and brings it back; a number that is asked for is taken.
    private void isAdjustable(Node node) {
        assertThat(node.isFocusTraversable()).as(node.getId()).isTrue();
        assertThat(node.getAccessibleText()).as(node.getId()).isNotBlank();
        double before = number(node);
        act(node, AccessibleAction.INCREMENT);
        double more = number(node);
        assertThat(more).as(node.getId()).isGreaterThan(before);
        act(node, AccessibleAction.DECREMENT);
        assertThat(number(node)).as(node.getId()).isLessThan(more);
        double low = ((Number) node.queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE)).doubleValue();
        double high = ((Number) node.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE)).doubleValue();
        assertThat(number(node)).as(node.getId()).isBetween(low, high);
        act(node, AccessibleAction.SET_VALUE, before);
        assertThat(number(node)).as(node.getId()).isEqualTo(before, Offset.offset(1e-2 * Math.abs(before) + 1e-9));
    }

    private void allAreAdjustable(int least, Consumer<Node> check) {
        List<Node> all = Opened.all(opened.root()).filter(node -> node instanceof Handle || node instanceof Slider)
                .filter(node -> isSeen(node) && !node.isDisabled()).toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(least);
        all.forEach(check);
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    @Test
    void with_one_weight() {
        opened.session.edit(scenario -> scenario.withOptimizer("adam"));
        opened.session.predicting().toggle();
        opened.session.predicting().ask(Quantity.W);
        opened.show();
        allAreAdjustable(6, this::isAdjustable);
    }

    @Test
    void with_two_weights_and_with_the_surface() {
        opened.session.choose(Catalogue.of(2).getFirst());
        opened.session.predicting().toggle();
        opened.show();
        allAreAdjustable(6, this::isAdjustable);
        opened.session.predicting().toggle();
        opened.session.looking().ground(now -> now.as(GroundView.Kind.SURFACE));
        opened.show();
        Node surface = opened.find(Node.class, "#surface");
        String before = (String) surface.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING);
        act(surface, AccessibleAction.INCREMENT);
        assertThat(surface.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)).isNotEqualTo(before);
    }

    @Test
    void the_map_of_starts_and_rates() {
        opened.session.looking().on(Tab.COMPARE);
        opened.show();
        Node map = opened.find(Node.class, "#map");
        isAdjustable(map);
        opened.key(map, KeyCode.UP);
        assertThat(opened.session.scenario().rate()).isGreaterThan(0.15);
        assertThat(map.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo("start 3, rate " + opened.session.scenario().rate());
    }

    @Test
    void the_points_of_the_data() {
        opened.session.data().take(Datasets.find("hubble").orElseThrow().points());
        opened.show();
        Node points = opened.find(DataHandle.class, "#data-points");
        act(points, AccessibleAction.INCREMENT);
        String first = (String) points.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING);
        assertThat(first).startsWith("Point 1 of 24: x 0.032, y 0.17");
        act(points, AccessibleAction.BLOCK_INCREMENT);
        assertThat((String) points.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .startsWith("Point 1 of 24: x 0.03").isNotEqualTo(first);
        act(points, AccessibleAction.INCREMENT);
        assertThat((String) points.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)).startsWith("Point 2 of 24");
    }

    @Test
    void the_rate_is_heard_as_a_number_and_not_as_a_place_of_the_slider() {
        Slider rate = opened.find(Slider.class, "#rate");
        assertThat(number(rate)).isEqualTo(0.15);
        act(rate, AccessibleAction.SET_VALUE, 0.3);
        assertThat(opened.session.scenario().rate()).isEqualTo(0.3);
    }

    @Test
    void the_figures_say_what_they_show_at_each_step() {
        Node plot = opened.find(Node.class, "#plot");
        assertThat(plot.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(plot.getAccessibleText()).isEqualTo("The loss curve and the rectangle. Step 0 of 40. w is 3.000,"
                + " the loss 9.000, the slope +6.00. The next step leads to w = 2.100, where the loss is 4.410.");
        List<String> heard = new ArrayList<>();
        plot.accessibleTextProperty().addListener((property, before, now) -> heard.add(now));
        opened.run(Command.STEP);
        opened.show();
        assertThat(plot.getAccessibleText()).contains("Step 1 of 40. w is 2.100");
        opened.run(Command.PHASE);
        opened.show();
        assertThat(heard).as("once a step, not once a frame").hasSize(1);
        opened.run(Command.LAST);
        opened.show();
        assertThat(plot.getAccessibleText()).endsWith("It is the end of the run.");
    }

    @Test
    void what_is_to_be_guessed_is_not_said() {
        opened.session.predicting().toggle();
        opened.show();
        assertThat(opened.find(Node.class, "#plot").getAccessibleText())
                .endsWith("Where the next step leads is yours to guess.");
    }

    @Test
    void the_figures_of_two_weights_and_of_several_runs_say_what_they_show() {
        opened.session.edit(scenario -> scenario.withLoss("w^2 + b^2").withStart(Vector.of(1, 2)));
        opened.show();
        assertThat(opened.find(Node.class, "#plane").getAccessibleText()).contains("w is 1.000, b is 2.000, the loss 5.000",
                "along w is +2.00, along b +4.00");
        opened.session.edit(scenario -> scenario.withLoss("w^2").withStart(Vector.of(3)));
        opened.run(Command.FORK);
        opened.session.looking().on(Tab.COMPARE);
        opened.show();
        assertThat(opened.find(Node.class, "#race").getAccessibleText()).contains("Gradient descent", "loss 9.000");
    }

    @Test
    void single_letters_can_be_switched_off() {
        Node plot = opened.find(Node.class, "#plot");
        opened.run(Command.LETTERS);
        opened.show();
        opened.key(plot, KeyCode.G);
        opened.key(plot, KeyCode.D);
        assertThat(opened.session.state().view().logarithmic()).isFalse();
        assertThat(opened.session.state().view().ahead()).isTrue();
        opened.key(plot, KeyCode.RIGHT);
        assertThat(opened.session.player().head().step()).isEqualTo(1);
        opened.run(Command.LETTERS);
        opened.key(plot, KeyCode.G);
        assertThat(opened.session.state().view().logarithmic()).isTrue();
    }
}
