package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Overlays;
import downhill.scene.Access;
import downhill.scene.WindowPart;
import downhill.scene.WindowParts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// By Tab alone everything in every view is reached, in the order in which it is read, and nothing that is hidden.
@InWindow
class KeyboardTourTest extends AtEveryView {

    private static final int LONGEST = 200;

    @ParameterizedTest
    @MethodSource("all")
    void tab_leads_to_everything_and_comes_back(EveryView.View view) {
        Opened opened = views().opened();
        views().show(view);
        // Some things come only after a pulse, such as the parts of a lesson that is made.
        opened.pulse();
        opened.show();
        List<Node> expected = Found.all(opened.root()).filter(node -> node.isFocusTraversable() && !node.isDisabled()
                && Aimed.isSeen(node) && !isReachedByArrows(node)).filter(node -> isOnTop(node, opened)).toList();
        List<Node> tour = new ArrayList<>(tour(opened));
        // It goes round, and begins where the focus was.
        Collections.rotate(tour, -tour.indexOf(expected.getFirst()));
        assertThat(tour).as("in the order of the window").containsExactlyElementsOf(expected);
    }

    static List<EveryView.View> withParts() {
        Set<String> names = Set.of("one weight", "two weights", "the surface", "data", "runs compared",
                "runs of two weights compared");
        return all().stream().filter(view -> names.contains(view.name())).toList();
    }

    /// Each part of the window is a card, or the transport.
    @ParameterizedTest
    @MethodSource("withParts")
    void what_is_hidden_or_locked_is_not_reached(EveryView.View view) {
        Opened opened = views().opened();
        for (Access access : List.of(Access.HIDDEN, Access.LOCKED)) {
            views().show(view);
            WindowParts parts = WindowParts.all();
            for (WindowPart part : WindowPart.values()) {
                parts = parts.with(part, access);
            }
            opened.session.show(opened.session.scene().with(parts));
            opened.show();
            opened.find(Node.class, "#file").requestFocus();
            assertThat(around(opened)).as("%s", access).hasSizeGreaterThan(8).noneMatch(KeyboardTourTest::isInPart);
        }
    }

    private static boolean isInPart(Node node) {
        return node != null && (node.getStyleClass().contains("card") || node.getStyleClass().contains("transport")
                || isInPart(node.getParent()));
    }

    /// Of several of which one is chosen, Tab leads to that one, and the arrows to the others.
    private static boolean isReachedByArrows(Node node) {
        return node instanceof ToggleButton button && button.getToggleGroup() != null && !button.isSelected()
                && button.getToggleGroup().getSelectedToggle() != null;
    }

    /// While something lies over the window, the keys are its own.
    private static boolean isOnTop(Node node, Opened opened) {
        return opened.root().getChildren().stream().noneMatch(Overlays::isInOne) || Overlays.isInOne(node);
    }

    /// All that Tab leads to, from the first thing there is.
    private static List<Node> tour(Opened opened) {
        opened.root().getChildren().getLast().requestFocus();
        return around(opened);
    }

    private static List<Node> around(Opened opened) {
        Set<Node> met = new LinkedHashSet<>();
        for (int press = 0; press < LONGEST; press++) {
            Node owner = opened.root().getScene().getFocusOwner();
            Events.key(owner, KeyCode.TAB, false, false);
            Node next = opened.root().getScene().getFocusOwner();
            assertThat(next != owner || met.size() < 2).as("a trap: %s", next).isTrue();
            if (!met.add(next)) {
                break;
            }
        }
        return new ArrayList<>(met);
    }
}
