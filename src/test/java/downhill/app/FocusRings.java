package downhill.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// What is drawn around nodes that have the focus, all of them at once as if each had it, compared with how they look
/// without.
final class FocusRings {

    private static final double LEAST = 3;
    private static final List<PseudoClass> FOCUS = List.of(PseudoClass.getPseudoClass("focused"),
            PseudoClass.getPseudoClass("focus-visible"));
    private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("focus-within");

    private final List<Node> nodes;
    private final Map<Node, List<Paint>> without = new HashMap<>();

    /// @param nodes none of which has the focus
    FocusRings(List<Node> nodes) {
        this.nodes = nodes;
    }

    /// Those of which nobody sees that they have the focus, and those of which something is cut off then.
    ///
    /// @param restyle has the styles follow
    List<String> faults(Runnable restyle) {
        nodes.forEach(node -> parts(node).forEach(part -> without.put(part, paints(part))));
        focus(true);
        restyle.run();
        Stream<String> unseen = nodes.stream().filter(node -> parts(node).noneMatch(this::isSeen))
                .map(node -> "no focus to be seen on " + node + ": " + parts(node).map(Painted::fills).toList()
                        + parts(node).map(Painted::lines).toList() + " on " + Painted.behind(node));
        Stream<String> cut = nodes.stream().flatMap(FocusRings::parts).filter(this::isSeen)
                .flatMap(part -> RingRoom.cuts(part).stream());
        List<String> faults = Stream.concat(unseen, cut).distinct().toList();
        focus(false);
        restyle.run();
        return faults;
    }

    private void focus(boolean has) {
        for (Node node : nodes) {
            FOCUS.forEach(state -> node.pseudoClassStateChanged(state, has));
            for (Node up = node; isOfNumber(up, node); up = up.getParent()) {
                up.pseudoClassStateChanged(WITHIN, has);
            }
        }
    }

    private static boolean isOfNumber(Node up, Node node) {
        return up == node || up != null && up.getStyleClass().contains("number-field");
    }

    /// Itself, the box around a number, and a slider's thumb.
    private static Stream<Node> parts(Node node) {
        return Stream.of(Stream.of(node), Stream.ofNullable((Node) node.getParent())
                .filter(box -> isOfNumber(box, node)), node.lookupAll(".thumb").stream()).flatMap(part -> part);
    }

    private static List<Paint> paints(Node node) {
        List<Paint> paints = new ArrayList<>(Painted.fills(node));
        paints.addAll(Painted.lines(node));
        return paints;
    }

    /// Whether a colour has come that is told from what is around the node.
    private boolean isSeen(Node part) {
        List<Paint> added = paints(part);
        without.get(part).forEach(added::remove);
        Color ground = Painted.behind(part);
        return added.stream().anyMatch(paint ->
                Painted.contrast(Painted.over(ground, paint, part.getOpacity()), ground, 0) >= LEAST);
    }
}
