package downhill.app.view;

import downhill.app.control.Remembers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;

/// What a view has that isn't the session's: texts that are half typed, selections, how far it is scrolled, and the focus.
/// Another view of the same session goes on with it.
///
/// A place in a view is known by its ids and kinds from the top down, which are the same in every language.
public final class ViewMemory {

    private final List<Kept> kept = new ArrayList<>();
    private Optional<String> focused = Optional.empty();

    private ViewMemory() {
    }

    private record Kept(String place, Recall recall) {
    }

    /// Brings back what a node had, to the one in its place.
    private interface Recall {

        void in(Node node);
    }

    /// What a view has now. It must still be part of its scene.
    public static ViewMemory of(Parent view) {
        ViewMemory memory = new ViewMemory();
        Node owner = view.getScene().getFocusOwner();
        places(view).forEach((place, node) -> {
            memory.keep(place, node);
            if (node == owner) {
                memory.focused = Optional.of(place);
            }
        });
        return memory;
    }

    private void keep(String place, Node node) {
        Remembers.of(node).flatMap(Remembers::memory).ifPresent(had -> keep(place, there ->
                Remembers.of(there).ifPresent(remembers -> remembers.recall(had))));
        switch (node) {
            case ScrollPane pane -> {
                double across = pane.getHvalue();
                double down = pane.getVvalue();
                keep(place, there -> scroll((ScrollPane) there, across, down));
            }
            case TextInputControl field -> {
                int anchor = field.getAnchor();
                int caret = field.getCaretPosition();
                double down = field instanceof TextArea area ? area.getScrollTop() : 0;
                keep(place, there -> select((TextInputControl) there, anchor, caret, down));
            }
            default -> { }
        }
    }

    private void keep(String place, Recall recall) {
        kept.add(new Kept(place, recall));
    }

    private static void scroll(ScrollPane pane, double across, double down) {
        pane.setHvalue(across);
        pane.setVvalue(down);
    }

    private static void select(TextInputControl field, int anchor, int caret, double down) {
        field.selectRange(anchor, caret);
        if (field instanceof TextArea area) {
            area.setScrollTop(down);
        }
    }

    /// Brings it back, to another view that is laid out and shows the same.
    ///
    /// @return whether the focus is in that view again
    public boolean into(Parent view) {
        Map<String, Node> places = places(view);
        Optional<Node> owner = focused.map(places::get);
        owner.ifPresent(Node::requestFocus);
        // What has the focus selects all of its text by that, so it comes first.
        kept.forEach(each -> Optional.ofNullable(places.get(each.place)).ifPresent(each.recall::in));
        return owner.isPresent();
    }

    private static Map<String, Node> places(Parent view) {
        Map<String, Node> places = new LinkedHashMap<>();
        add(view, "", places);
        return places;
    }

    private static void add(Parent parent, String above, Map<String, Node> places) {
        Map<String, Integer> met = new HashMap<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            String kind = node.getId() == null ? node.getClass().getSimpleName() : node.getId();
            String place = above + "/" + kind + "#" + met.merge(kind, 1, Integer::sum);
            places.put(place, node);
            if (node instanceof Parent inner) {
                add(inner, place, places);
            }
        }
    }
}
