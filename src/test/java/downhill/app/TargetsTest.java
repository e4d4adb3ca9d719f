package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever can be clicked is large enough to be hit, in a small window too, and while presenting from afar.
@InWindow
class TargetsTest extends AtEveryView {

    private static final double LEAST = 24;
    private static final double PRESENTING = 32;
    private static final double ROUNDING = 0.05;

    @ParameterizedTest
    @MethodSource("all")
    void everything_is_large_enough_to_be_hit(EveryView.View view) {
        views().resize(1024, 768);
        views().show(view);
        assertThat(Found.all(views().opened().root()).filter(Aimed::isTarget)
                .filter(node -> isSmall(node, least(node)))).extracting(TargetsTest::told).isEmpty();
    }

    @Test
    void what_is_presented_can_be_hit_from_afar() {
        Opened opened = views().opened();
        views().show(all().getFirst());
        opened.session.predicting().toggle();
        opened.run(Command.PRESENT);
        opened.presentation().orElseThrow().toggleRate();
        opened.pulse();
        opened.show();
        List<Node> targets = Found.all(opened.presentation().orElseThrow().root()).filter(Aimed::isTarget).toList();
        assertThat(targets).hasSizeGreaterThan(4).filteredOn(node -> isSmall(node, PRESENTING))
                .extracting(TargetsTest::told).isEmpty();
    }

    private static double least(Node node) {
        return Aimed.isIn(node, "presenter") ? PRESENTING : LEAST;
    }

    private static boolean isSmall(Node node, double least) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getWidth() < least - ROUNDING || bounds.getHeight() < least - ROUNDING;
    }

    private static String told(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return node + ", " + bounds.getWidth() + "×" + bounds.getHeight();
    }
}
