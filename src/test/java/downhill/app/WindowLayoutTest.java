package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.control.Handle;
import downhill.app.draw.RichFlow;
import downhill.app.view.Command;
import downhill.descent.Catalogue;
import downhill.descent.Scenario;
import downhill.picture.Playhead;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing is clipped, cut short or laid over something else, whatever the window's size and the scenario.
@ExtendWith(OnFxThread.class)
class WindowLayoutTest {

    private static final double TOLERANCE = 1.01;

    private Opened opened;

    /// @param name for the report
    /// @param scenario what is looked at
    /// @param step where in its run
    record Shown(String name, Scenario scenario, int step) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Shown> shown() {
        Scenario bowl = Catalogue.first().scenario();
        String formula = "sigmoid(8(w - 1)) + 0.02(w + 1)^2 + 0.1 sin(3w)^2 exp(-w^2/2) + 0.001 w^4 + ln(1 + w^2)/20";
        return Stream.of(
                new Shown("bowl", bowl, 0),
                new Shown("bowl, later", bowl, 3),
                new Shown("bowl, at the end", bowl, 40),
                new Shown("bowl, running away", bowl.withRate(1.3).withSteps(300), 250),
                new Shown("note", Catalogue.find("note").orElseThrow().scenario(), 1),
                new Shown("adam, long formula", bowl.withLoss(formula).withOptimizer("adam").withRate(0.123456789)
                        .withStart(Vector.of(-1.23456)), 7),
                new Shown("many steps", bowl.withSteps(10_000).withRate(1e-3), 9_999));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void nothing_is_clipped(Shown shown) {
        opened = Opened.of(shown.scenario);
        opened.session.player().goTo(Playhead.at(shown.step));
        for (double[] size : new double[][] {{1024, 768}, {1440, 900}, {1920, 1080}}) {
            opened.session.viewing().settle();
            opened.resize(size[0], size[1]);
            check(shown + " at " + size[0] + "×" + size[1]);
        }
    }

    @Test
    void nothing_is_clipped_on_a_very_large_screen() {
        opened = Opened.first();
        opened.resize(3840, 2160);
        check("3840×2160");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1024, 1440})
    void nothing_is_clipped_when_text_is_made_a_little_larger(double width) {
        opened = Opened.first();
        opened.run(Command.LARGER);
        opened.resize(width, 0.7 * width);
        check("larger text at " + width);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1024, 1440})
    void the_help_is_whole(double width) {
        opened = Opened.first();
        opened.run(Command.HELP);
        opened.resize(width, 0.7 * width);
        check("help at " + width);
    }

    private void check(String where) {
        List<String> wrong = new ArrayList<>();
        Opened.all(opened.root()).filter(WindowLayoutTest::isSeen).forEach(node -> {
            switch (node) {
                case Labeled labeled -> checkWhole(labeled, wrong);
                case TextField field -> checkWhole(field, wrong);
                case RichFlow flow -> checkWhole(flow, wrong);
                default -> { }
            }
            if (node.getStyleClass().contains("card") || node.getParent() == opened.root()) {
                checkInside(node, wrong);
            }
            if (node instanceof HBox || node instanceof VBox || node instanceof GridPane) {
                checkApart((Parent) node, wrong);
            }
            if (node instanceof ScrollPane pane && pane.getContent().getLayoutBounds().getWidth()
                    > pane.getViewportBounds().getWidth() + TOLERANCE) {
                wrong.add("wider than its place: " + pane);
            }
        });
        assertThat(wrong).as(where).isEmpty();
    }

    /// Whether a text is shown as it is, without an ellipsis.
    private static void checkWhole(Labeled labeled, List<String> wrong) {
        if (labeled.getText() != null && !labeled.getText().isEmpty()
                && labeled.lookup(".text") instanceof Text text && !text.getText().equals(labeled.getText())) {
            wrong.add("cut short: '" + labeled.getText() + "' to '" + text.getText() + "'");
        }
    }

    private static void checkWhole(TextField field, List<String> wrong) {
        Node text = field.lookup(".text");
        if (text.getLayoutBounds().getWidth() > field.getWidth() + TOLERANCE && field.getText().length() < 9) {
            wrong.add("too long for its field: " + field.getText() + ", " + field.getAccessibleText());
        }
    }

    private static void checkWhole(RichFlow flow, List<String> wrong) {
        if (flow.prefHeight(flow.getWidth()) > flow.getHeight() + TOLERANCE) {
            wrong.add("cut short: " + flow.shown().plain());
        }
        if (flow.getContentBias() == null && flow.prefWidth(-1) > flow.getWidth() + TOLERANCE) {
            wrong.add("cut short: " + flow.shown().plain());
        }
    }

    private static void checkInside(Node outer, List<String> wrong) {
        Bounds room = onScene(outer);
        Opened.all(outer).filter(node -> node != outer && isSeen(node) && !isScrolled(node, outer)).forEach(node -> {
            if (!within(onScene(node), room)) {
                wrong.add(node + " leaves " + outer + ": " + onScene(node) + " not in " + room);
            }
        });
    }

    private static void checkApart(Parent parent, List<String> wrong) {
        List<Node> nodes = parent.getChildrenUnmodifiable().stream().filter(node -> node.isManaged() && isSeen(node))
                .toList();
        nodes.stream().filter(node -> !within(onScene(node), onScene(parent)))
                .forEach(node -> wrong.add(node + " leaves " + parent));
        for (int one = 0; one < nodes.size(); one++) {
            for (int other = one + 1; other < nodes.size(); other++) {
                Bounds a = onScene(nodes.get(one));
                Bounds b = onScene(nodes.get(other));
                double wide = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
                double tall = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
                if (wide > TOLERANCE && tall > TOLERANCE) {
                    wrong.add(nodes.get(one) + " lies over " + nodes.get(other));
                }
            }
        }
    }

    /// Whether it is shown and takes room. A handle reaches beyond the picture on purpose, where its point is near the
    /// edge; the parts that a control is made of are the toolkit's.
    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible() || up instanceof Handle) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0 && node.getLayoutBounds().getHeight() > 0;
    }

    private static boolean isScrolled(Node node, Node outer) {
        for (Node up = node.getParent(); up != null && up != outer; up = up.getParent()) {
            if (up instanceof Control) {
                return true;
            }
        }
        return false;
    }

    private static Bounds onScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean within(Bounds inner, Bounds outer) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE && inner.getMaxX() <= outer.getMaxX() + TOLERANCE
                && inner.getMinY() >= outer.getMinY() - TOLERANCE && inner.getMaxY() <= outer.getMaxY() + TOLERANCE;
    }
}
