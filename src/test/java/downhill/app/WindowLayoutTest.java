package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import downhill.descent.Catalogue;
import downhill.descent.Scenario;
import downhill.descent.data.Datasets;
import downhill.picture.Playhead;
import downhill.picture.Words;
import downhill.plugin.Vector;
import downhill.scene.Tab;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing is clipped, cut short or laid over something else, whatever the window's size and the scenario.
@InWindow
class WindowLayoutTest {

    private static final Scenario BOWL = Catalogue.first().scenario();
    private static final String LONG =
            "sigmoid(8(w - 1)) + 0.02(w + 1)^2 + 0.1 sin(3w)^2 exp(-w^2/2) + 0.001 w^4 + ln(1 + w^2)/20";
    private static final List<Shown> SHOWN = List.of(
            new Shown("bowl", BOWL, 0),
            new Shown("bowl, later", BOWL, 3),
            new Shown("bowl, at the end", BOWL, 40),
            new Shown("bowl, running away", BOWL.withRate(1.3).withSteps(300), 250),
            new Shown("note", Catalogue.find("note").orElseThrow().scenario(), 1),
            new Shown("adam, long formula", BOWL.withLoss(LONG).withOptimizer("adam").withRate(0.123456789)
                    .withStart(Vector.of(-1.23456)), 7),
            new Shown("two weights", Catalogue.find("tilted-valley").orElseThrow().scenario(), 1),
            new Shown("two weights, at the end",
                    Catalogue.find("saddle").orElseThrow().scenario().withOptimizer("adam"), 60),
            new Shown("many steps", BOWL.withSteps(10_000).withRate(1e-3), 9_999));

    private Opened opened;

    /// @param name for the report
    /// @param scenario what is looked at
    /// @param step where in its run
    record Shown(String name, Scenario scenario, int step) {
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void nothing_is_clipped() {
        opened = Opened.first();
        for (double[] size : new double[][] {{1024, 768}, {1440, 900}, {1920, 1080}}) {
            opened.resize(size[0], size[1]);
            for (Shown shown : SHOWN) {
                opened.session.edit(_ -> shown.scenario);
                opened.session.player().goTo(Playhead.at(shown.step));
                opened.session.viewing().settle();
                opened.show();
                check(shown.name + " at " + size[0] + "×" + size[1]);
            }
        }
    }

    @Test
    void nothing_is_clipped_where_runs_are_compared_in_a_small_window() {
        opened = Opened.first();
        opened.session.looking().on(Tab.COMPARE);
        opened.show();
        opened.resize(900, 600);
        opened.pulse();
        opened.show();
        check("compared at 900×600");
        assertThat(opened.field("Learning rate").getWidth()).isGreaterThan(40);
    }

    @Test
    void nothing_is_clipped_on_a_very_large_screen() {
        opened = Opened.first();
        opened.resize(3840, 2160);
        check("3840×2160");
    }

    @Test
    void nothing_is_clipped_with_data() {
        opened = Opened.first();
        for (double width : new double[] {1024, 1440, 1920}) {
            opened.resize(width, 0.7 * width);
            for (String id : List.of("hubble", "o-rings")) {
                opened.session.data().take(Datasets.find(id).orElseThrow().points());
                opened.session.viewing().settle();
                opened.show();
                check(id + " at " + width);
            }
        }
    }

    /// The choice of error and the loss itself are what data are looked at with: they are there without scrolling.
    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void with_data_the_loss_is_seen_without_scrolling(String language) {
        opened = Opened.first();
        opened.tongue.use(Words.of(language));
        opened.session.data().take(Datasets.find("hubble").orElseThrow().points());
        opened.session.viewing().settle();
        opened.show();
        Node scrolled = opened.find(ScrollPane.class, ".right");
        double end = scrolled.localToScene(scrolled.getLayoutBounds()).getMaxY();
        for (String id : List.of("#data", "#model", "#error", "#half", "#formula")) {
            Node seen = opened.find(Node.class, id);
            assertThat(seen.localToScene(seen.getLayoutBounds()).getMaxY()).as(id).isLessThan(end);
        }
    }

    @Test
    void nothing_is_clipped_when_text_is_made_a_little_larger() {
        isWholeAfter(Command.LARGER);
    }

    @Test
    void the_help_is_whole() {
        isWholeAfter(Command.HELP);
    }

    @Test
    void the_guide_is_whole() {
        isWholeAfter(Command.GUIDE);
    }

    private void isWholeAfter(Command command) {
        opened = Opened.first();
        opened.run(command);
        for (double width : new double[] {1024, 1440}) {
            opened.resize(width, 0.7 * width);
            check(command + " at " + width);
        }
    }

    private void check(String where) {
        assertThat(LayoutFaults.in(opened.root())).as(where).isEmpty();
    }
}
