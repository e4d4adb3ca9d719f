package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.control.Handle;
import downhill.app.draw.RichFlow;
import downhill.app.explore.PlotPane;
import downhill.descent.Complaint;
import downhill.descent.Coordinate;
import downhill.picture.Numbers;
import downhill.picture.Playhead;
import downhill.scene.Tab;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who can't see the window or has no mouse can use it all the same.
@InWindow
class AccessibilityTest {

    /// Drawings that say nothing themselves, by where they are, and what says it.
    private static final Map<String, String> TOLD_BESIDE = Map.of(
            "header", "the name beside the logo",
            "RateSlider", "the slider on it, whose help tells the rate and what comes of it",
            "step-card", "the sentences above the bars, which tell the same numbers",
            "compared", "the sentence below the bars, which compares the same numbers",
            "run-line", "the buttons beside the mark, which name the run");

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
        opened.session.edit(scenario -> scenario.withOptimizer("adam"));
        opened.session.notices().tell(Complaint.of("number.empty"));
        opened.show();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void whatever_can_be_used_says_what_it_is() {
        assertThat(interactive().filter(node -> spoken(node).isBlank())).isEmpty();
    }

    @Test
    void whatever_can_be_used_can_be_reached_by_key() {
        List<Node> all = interactive().toList();
        assertThat(all).hasSizeGreaterThan(35);
        assertThat(all.stream().filter(node -> !node.isFocusTraversable())).isEmpty();
    }

    @Test
    void no_two_things_of_a_kind_have_the_same_name() {
        assertThat(interactive().map(node -> node.getClass().getSimpleName() + " " + spoken(node)))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_only_drawn_is_told_in_words() {
        for (Tab tab : Tab.values()) {
            if (tab == Tab.LESSONS) {
                opened.session.learning().toggle("eight-points");
            }
            opened.session.learning().turnTo(tab);
            opened.show();
            List<Node> drawn = Opened.all(opened.root()).filter(node -> node instanceof Canvas && isSeen(node))
                    .<Node>map(Node::getParent)
                            .filter(node -> !(node instanceof RichFlow flow && flow.shown().spans().isEmpty()))
                    .toList();
            assertThat(drawn).as(tab.name()).hasSizeGreaterThan(5);
            assertThat(drawn).as(tab.name()).filteredOn(node -> told(node).isBlank())
                    .allSatisfy(node -> assertThat(TOLD_BESIDE).containsKey(place(node)));
        }
    }

    @Test
    void what_is_told_is_what_is_drawn_now() {
        assertThat(allTold()).contains("Δw = −0.150").anyMatch(told -> told.startsWith("2.850 ≈ 3.000 − "))
                .anyMatch(told -> told.startsWith("The slope is +6.00:")).noneMatch(told -> told.contains("−2.96"));
        opened.session.player().goTo(Playhead.at(2));
        opened.session.edit(scenario -> scenario.withOptimizer("gradient-descent").withLoss("w^3"));
        opened.show();
        double w = opened.session.state().frame().section(Coordinate.W).position();
        assertThat(allTold()).anyMatch(told -> told.contains(Numbers.significant(3 * w * w, 3)))
                .noneMatch(told -> told.startsWith("The slope is +6.00:"));
    }

    private Set<String> allTold() {
        return Opened.all(opened.root()).filter(AccessibilityTest::isSeen).map(Node::getAccessibleText)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /// The class or the style of the place that a drawing has.
    private static String place(Node node) {
        List<String> styles = node.getParent().getStyleClass();
        return styles.isEmpty() ? node.getParent().getClass().getSimpleName() : styles.getLast();
    }

    /// What a screen reader tells in place of a drawing: what it or something around it is called.
    private static String told(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.getAccessibleText() != null && !up.getAccessibleText().isBlank()) {
                return up.getAccessibleText();
            }
        }
        return "";
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0 && node.getLayoutBounds().getHeight() > 0;
    }

    private Stream<Node> interactive() {
        return Opened.all(opened.root()).filter(node -> node instanceof ButtonBase || node instanceof ComboBox
                || node instanceof Slider || node instanceof TextField || node instanceof Handle
                || node instanceof PlotPane);
    }

    /// What a screen reader calls it: its own text or name, or the label that is for it.
    private String spoken(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return Opened.all(opened.root()).filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> label.getLabelFor() == node).map(Label::getText).findFirst().orElse("");
    }
}
