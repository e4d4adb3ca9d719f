package downhill.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.Toolkit;
import downhill.app.draw.Colours;
import downhill.picture.Theme;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is seen of a window before there is something in it.
@InWindow
class FirstFrameTest {

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void its_bands_are_where_the_windows_own_will_be() {
        FirstFrame.show(stage, 1440, 900, new Colours(Theme.light()), () -> { });
        stage.getScene().getRoot().layout();
        List<Bounds> bands = bands();
        Opened opened = Opened.first();
        assertThat(bands.getFirst().getMaxY()).isEqualTo(bounds(opened, ".header").getMaxY(), within(1.0));
        assertThat(bands.getLast().getMinY()).isEqualTo(bounds(opened, ".transport").getMinY(), within(1.0));
        opened.close();
    }

    @Test
    void the_window_goes_on_once_and_not_before_it_has_been_painted() {
        AtomicInteger gone = new AtomicInteger();
        FirstFrame.show(stage, 1440, 900, new Colours(Theme.dark()), gone::incrementAndGet);
        Toolkit.awaitTurn();
        assertThat(gone).hasValue(0);
        for (int pulse = 0; pulse < 5; pulse++) {
            Platform.requestNextPulse();
            Toolkit.awaitPulse(stage.getScene());
        }
        Toolkit.awaitTurn();
        assertThat(gone).hasValue(1);
    }

    @Test
    void its_bands_keep_to_the_edges_of_a_window_that_is_made_larger() {
        FirstFrame.show(stage, 1000, 700, new Colours(Theme.light()), () -> { });
        stage.getScene().getRoot().resize(1200, 800);
        stage.getScene().getRoot().layout();
        assertThat(bands()).allSatisfy(band -> assertThat(band.getWidth()).isEqualTo(1200));
        assertThat(bands().getFirst().getMinY()).isZero();
        assertThat(bands().getLast().getMaxY()).isEqualTo(800);
    }

    private List<Bounds> bands() {
        return stage.getScene().getRoot().getChildrenUnmodifiable().stream().map(Node::getBoundsInParent).toList();
    }

    private static Bounds bounds(Opened opened, String selector) {
        Node node = opened.find(Node.class, selector);
        return node.localToScene(node.getLayoutBounds());
    }
}
