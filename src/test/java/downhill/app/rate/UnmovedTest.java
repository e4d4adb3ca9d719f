package downhill.app.rate;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.descent.Catalogue;
import downhill.picture.Playhead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nothing moves under a hand that drags the rate over its whole scale.
@InWindow
class UnmovedTest {

    private Opened opened;

    @AfterEach
    void close() {
        opened.close();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, bowl, gradient-descent", "1440, 900, note, gradient-descent", "1440, 900, bumpy, adam",
            "1024, 768, bowl, gradient-descent", "1024, 768, two-valleys, momentum", "1024, 768, kink, sign-descent"})
    void while_the_rate_is_dragged_only_what_is_in_the_cards_changes(double width, double height, String loss,
            String optimizer) {
        opened = Opened.first();
        opened.resize(width, height);
        opened.session.choose(Catalogue.find(loss).orElseThrow());
        opened.session.edit(scenario -> scenario.withOptimizer(optimizer));
        opened.session.player().goTo(Playhead.at(3));
        opened.show();
        Slider slider = opened.find(Slider.class, "#rate");
        List<Bounds> still = still();
        List<Double> columns = columns();
        List<Double> heights = heights();
        opened.session.beginGesture();
        for (double part = 0; part <= 1; part += 0.1) {
            slider.setValue(slider.getMin() + part * (slider.getMax() - slider.getMin()));
            opened.show();
            assertThat(still()).as("under the hand at %s", slider.getValue()).isEqualTo(still);
            assertThat(heights()).as("how tall the cards are at %s", slider.getValue()).isEqualTo(heights);
            assertThat(columns()).as("the cards at %s", slider.getValue()).isEqualTo(columns);
        }
        opened.session.endGesture();
    }

    /// Where the rate's card and the figures are, and the slider.
    private List<Bounds> still() {
        List<Bounds> places = new ArrayList<>();
        for (String selector : new String[] {".rate-card", ".plot-card", "#plot", "#rate", ".below"}) {
            Node node = opened.find(Node.class, selector);
            places.add(node.localToScene(node.getLayoutBounds()));
        }
        return places;
    }

    private List<Double> heights() {
        return Stream.of(".step-card", ".loss-card", ".setup-card")
                .map(selector -> opened.find(Region.class, selector).getHeight()).toList();
    }

    /// From where to where the cards on the right reach sideways, and what is in the set-up's.
    private List<Double> columns() {
        List<Double> places = new ArrayList<>();
        for (String selector : new String[] {".step-card", ".loss-card", ".setup-card", ".setup-card .rows", "#formula",
                "#optimizer"}) {
            Node node = opened.find(Node.class, selector);
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            places.add(bounds.getMinX());
            places.add(bounds.getMaxX());
        }
        return places;
    }
}
