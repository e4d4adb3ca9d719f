package downhill.app;

import downhill.app.control.Segments;
import downhill.app.draw.Paper;
import downhill.picture.Box;
import downhill.picture.Sketch;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/// Which words that are drawn, rather than made of nodes, leave their figure, lie on one another, or lie below a button.
public final class FigureFaults {

    /// How much of a line's height boxes may share before letters would touch.
    private static final double LEADING = 0.2;
    private static final double TOLERANCE = 0.6;

    private FigureFaults() {
    }

    /// Everything that is wrong in all figures that are seen of a window, as a sentence each.
    static List<String> in(Node root) {
        List<String> wrong = new ArrayList<>();
        Opened.all(root).filter(Paper.class::isInstance).filter(LayoutFaults::isSeen).map(Paper.class::cast)
                .forEach(paper -> wrong.addAll(of(paper)));
        return wrong;
    }

    private static List<String> of(Paper paper) {
        Sketch sketch = new Sketch();
        paper.draw(sketch);
        String figure = paper.getParent().getClass().getSimpleName() + " of " + paper.getWidth() + " × " + paper.getHeight();
        List<String> wrong = new ArrayList<>(of(sketch, paper.box()));
        for (Node node : paper.getParent().getChildrenUnmodifiable()) {
            if ((node instanceof Segments || node instanceof ButtonBase) && LayoutFaults.isSeen(node)) {
                Bounds bounds = node.getBoundsInParent();
                Box place = new Box(bounds.getMinX() - paper.getLayoutX(), bounds.getMinY() - paper.getLayoutY(),
                        bounds.getWidth(), bounds.getHeight());
                texts(sketch).stream().filter(text -> letters(text).overlaps(place))
                        .forEach(text -> wrong.add(node + " covers '" + text.text().plain() + "'"));
            }
        }
        return wrong.stream().map(fault -> figure + ": " + fault).toList();
    }

    private static List<Sketch.Piece.Text> texts(Sketch sketch) {
        return sketch.all(Sketch.Piece.Text.class).stream().filter(text -> !text.text().plain().isBlank()).toList();
    }

    /// The same in a figure.
    public static List<String> of(Sketch sketch, Box figure) {
        List<Sketch.Piece.Text> texts = texts(sketch);
        List<String> wrong = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            Sketch.Piece.Text text = texts.get(index);
            String said = text.text().plain();
            if (!figure.grown(TOLERANCE).holds(letters(text))) {
                wrong.add("'" + said + "' leaves it: " + letters(text));
            }
            for (Sketch.Piece.Text other : texts.subList(0, index)) {
                if (letters(other).grown(-TOLERANCE / 2).overlaps(letters(text).grown(-TOLERANCE / 2))) {
                    wrong.add("'" + said + "' lies on '" + other.text().plain() + "'");
                }
            }
        }
        return wrong;
    }

    /// The part of a text's box that letters reach.
    private static Box letters(Sketch.Piece.Text text) {
        double spare = LEADING * text.size();
        return new Box(text.box().left(), text.box().top() + spare, text.box().width(), text.box().height() - 2 * spare);
    }
}
