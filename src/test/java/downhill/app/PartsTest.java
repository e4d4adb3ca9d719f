package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.scene.Access;
import downhill.scene.Scene;
import downhill.scene.Tab;
import downhill.scene.WindowPart;
import downhill.scene.WindowParts;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// WindowParts of the window that are hidden or locked.
@InWindow
class PartsTest {

    /// A node of each part, as a style sheet would find it, in the tab that has the part.
    private static final Map<WindowPart, String> EXPLORE =
            Map.of(WindowPart.FIGURES, "#plot", WindowPart.RATE, "#rate", WindowPart.STEP, "#predict",
            WindowPart.LOSSES, "#losses-chart", WindowPart.SETUP, "#formula", WindowPart.TRANSPORT, "#scrubber");
    private static final Map<WindowPart, String> COMPARE =
            Map.of(WindowPart.FIGURES, "#race", WindowPart.RATE, "#rate", WindowPart.RUNS,
            "#race-choice", WindowPart.LOSSES, "#losses-chart", WindowPart.TRANSPORT, "#scrubber");

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void show(Tab tab, WindowParts parts) {
        Scene first = Scene.of(Catalogue.first().scenario(), 0.1);
        opened.session.show(first.with(first.view().on(tab)).with(parts));
        opened.show();
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    @Test
    void each_part_can_be_hidden_and_locked_by_itself() {
        for (Tab tab : List.of(Tab.EXPLORE, Tab.COMPARE)) {
            Map<WindowPart, String> nodes = tab == Tab.EXPLORE ? EXPLORE : COMPARE;
            for (WindowPart limited : nodes.keySet()) {
                show(tab, WindowParts.all().with(limited, Access.HIDDEN));
                nodes.forEach((part, selector) -> assertThat(isSeen(opened.find(Node.class, selector)))
                        .as("%s while %s is hidden", part, limited).isEqualTo(part != limited));
                show(tab, WindowParts.all().with(limited, Access.LOCKED));
                nodes.forEach((part, selector) -> {
                    assertThat(isSeen(opened.find(Node.class, selector))).isTrue();
                    assertThat(opened.find(Node.class, selector).isDisabled())
                            .as("%s while %s is locked", part, limited).isEqualTo(part == limited);
                });
            }
        }
    }

    @Test
    void all_is_there_again_afterwards() {
        show(Tab.EXPLORE, WindowParts.all().with(WindowPart.RATE, Access.HIDDEN).with(WindowPart.SETUP, Access.LOCKED));
        show(Tab.EXPLORE, WindowParts.all());
        EXPLORE.values().forEach(selector -> {
            assertThat(isSeen(opened.find(Node.class, selector))).isTrue();
            assertThat(opened.find(Node.class, selector).isDisabled()).isFalse();
        });
    }
}
