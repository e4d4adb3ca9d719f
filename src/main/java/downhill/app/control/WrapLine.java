package downhill.app.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Nodes beside each other. Where there is no room for all of them, the rest goes on in a line below, and a text that is
/// longer than a line is broken: nothing is cut short, whatever the language and the size of text.
///
/// What grows ([HBox#setHgrow]) takes what is left of its line; lines that come after it end at the right.
public class WrapLine extends HBox {

    private static final double ROUNDING = 0.5;

    /// How its nodes lie in a width that it was asked for: those around it ask several times over.
    private final Map<Double, Laid> known = new HashMap<>();
    /// The distance between lines, as a part of that between nodes.
    private double apart = 0.6;

    public WrapLine(Node... nodes) {
        super(nodes);
        getStyleClass().add("wrap-line");
    }

    /// Has its lines as far from each other as nodes are beside each other, times that.
    public final void linesApart(double part) {
        apart = part;
        requestLayout();
    }

    /// All its lines in a width.
    ///
    /// @param tall how high they are together, with what is between them
    private record Laid(List<List<Placed>> lines, double tall) {
    }

    @Override
    public void requestLayout() {
        // The toolkit asks before this is made.
        if (known != null) {
            known.clear();
        }
        super.requestLayout();
    }

    /// A node in its line, as wide as it will be.
    private record Placed(Node node, double width) {

        double height() {
            double given = node.getContentBias() == Orientation.HORIZONTAL ? width : -1;
            return Math.max(node.minHeight(given), Math.min(node.prefHeight(given), node.maxHeight(given)));
        }
    }

    private static boolean grows(Node node) {
        return HBox.getHgrow(node) == Priority.ALWAYS;
    }

    /// What it must have at least. A text wants to be seen as a whole.
    private static double need(Node node) {
        double least = node.minWidth(-1);
        return grows(node) && !(node instanceof Labeled) ? least
                : Math.max(least, Math.min(node.prefWidth(-1), node.maxWidth(-1)));
    }

    private Laid laid(double width) {
        Laid laid = known.get(width);
        if (laid == null) {
            List<List<Placed>> lines = lines(inner(width));
            laid = new Laid(lines, (lines.size() - 1) * apart * getSpacing()
                    + lines.stream().mapToDouble(WrapLine::height).sum());
            known.put(width, laid);
        }
        return laid;
    }

    private List<List<Placed>> lines(double inner) {
        List<List<Placed>> lines = new ArrayList<>();
        List<Placed> line = new ArrayList<>();
        double taken = 0;
        for (Node node : getManagedChildren()) {
            double need = Math.min(Math.ceil(need(node)), inner);
            if (!line.isEmpty() && taken + getSpacing() + need > inner + ROUNDING) {
                lines.add(filled(line, inner - taken));
                line = new ArrayList<>();
                taken = 0;
            }
            taken += (line.isEmpty() ? 0 : getSpacing()) + need;
            line.add(new Placed(node, need));
        }
        lines.add(filled(line, inner - taken));
        return lines;
    }

    /// The same line, whose growing nodes share what is left.
    private static List<Placed> filled(List<Placed> line, double left) {
        long growing = line.stream().filter(placed -> grows(placed.node)).count();
        return line.stream().map(placed -> grows(placed.node)
                ? new Placed(placed.node, placed.width + Math.max(0, left) / growing) : placed).toList();
    }

    private static double height(List<Placed> line) {
        return line.stream().mapToDouble(Placed::height).max().orElse(0);
    }

    private double inner(double width) {
        Insets around = getInsets();
        return width - around.getLeft() - around.getRight();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        Insets around = getInsets();
        return around.getLeft() + around.getRight()
                + getManagedChildren().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets around = getInsets();
        List<Node> nodes = getManagedChildren();
        return around.getLeft() + around.getRight() + Math.max(0, nodes.size() - 1) * getSpacing() + nodes.stream()
                .mapToDouble(node -> Math.ceil(grows(node) ? Math.max(need(node), node.prefWidth(-1)) : need(node))).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        return around.getTop() + around.getBottom() + laid(width < 0 ? prefWidth(-1) : width).tall;
    }

    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        // What is laid out may have changed without a word, as what lies in it has been laid out.
        known.clear();
        Laid laid = laid(getWidth());
        List<List<Placed>> lines = laid.lines;
        double y = around.getTop();
        double spare = getHeight() - around.getBottom() - y - laid.tall;
        boolean isAfterGrown = false;
        for (List<Placed> line : lines) {
            double tall = height(line) + Math.max(0, spare) / lines.size();
            boolean grows = line.stream().anyMatch(placed -> grows(placed.node));
            double wide = line.stream().mapToDouble(Placed::width).sum() + (line.size() - 1) * getSpacing();
            double x = around.getLeft() + (isAfterGrown && !grows ? Math.max(0, inner(getWidth()) - wide) : 0);
            for (Placed placed : line) {
                layoutInArea(placed.node, x, y, placed.width, tall, 0, Insets.EMPTY, true, isFillHeight(), HPos.LEFT,
                        getAlignment().getVpos());
                x += placed.width + getSpacing();
            }
            isAfterGrown |= grows;
            y += tall + apart * getSpacing();
        }
    }
}
