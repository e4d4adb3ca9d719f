package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.control.Handle;
import downhill.app.draw.RichFlow;
import downhill.app.explore.PlotPane;
import downhill.descent.Catalogue;
import downhill.descent.Complaint;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who can't see the window or has no mouse can use it all the same.
@ExtendWith(OnFxThread.class)
class AccessibilityTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.of(Catalogue.first().scenario().withOptimizer("adam"));
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
        assertThat(Opened.all(opened.root()).filter(RichFlow.class::isInstance).map(RichFlow.class::cast)
                .filter(flow -> !flow.shown().spans().isEmpty()))
                .allSatisfy(flow -> assertThat(flow.getAccessibleText()).isEqualTo(flow.shown().plain()));
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
