package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Scenario;
import downhill.descent.data.Datasets;
import downhill.picture.Playhead;
import downhill.plugin.Vector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// While something is dragged, numbers and figures change in their places. To lay out the whole window for that would take
/// longer than all the rest of a frame.
@InWindow
class QuietLayoutTest {

    private static final List<String> AROUND = List.of("header", "transport", "column");
    private Opened opened;

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void dragging_with_one_weight_lays_nothing_out_around_what_changes() {
        opened = Opened.first();
        opened.session.choose(Catalogue.find("bowl").orElseThrow());
        staysQuiet("the rate", 8, rate -> scenario -> scenario.withRate(0.3 + 0.01 * rate));
        staysQuiet("the start", 40, part -> scenario -> scenario.withStart(Vector.of(2.1 + 0.1 * part)));
    }

    @Test
    void dragging_with_two_weights_and_data_lays_nothing_out_around_what_changes() {
        opened = Opened.first();
        opened.session.data().take(Datasets.find("hubble").orElseThrow().points(), List.of());
        staysQuiet("the rate", 8, rate -> scenario -> scenario.withRate(0.03 + 0.001 * rate));
        staysQuiet("the point", 40, part -> scenario -> scenario.withStart(Vector.of(21.1 + 0.1 * part, 12.1 + 0.1 * part)));
    }

    /// Its passes come in while the hand moves, each with another number.
    @Test
    void another_best_rate_lays_nothing_out_around_it_while_something_is_dragged() {
        opened = Opened.first();
        opened.session.choose(Catalogue.find("two-valleys").orElseThrow());
        opened.survey();
        Labeled best = (Labeled) opened.root().lookup("#best");
        Set<Integer> lengths = new HashSet<>();
        opened.session.beginGesture();
        double widest = best.getWidth();
        for (int part = 1; part <= 12; part++) {
            double start = 1.5 + 0.06 * part;
            opened.session.edit(scenario -> scenario.withStart(Vector.of(start)));
            opened.show();
            opened.surveys.make();
            Toolkit.awaitTurn();
            opened.window.showIfStale();
            lengths.add(best.getText().length());
            boolean isWider = best.prefWidth(-1) > widest;
            assertThat(unrest().isEmpty()).as("%s after %s", best.getText(), unrest()).isEqualTo(!isWider);
            opened.show();
            widest = Math.max(widest, best.getWidth());
            assertThat(best.getWidth()).as("not narrower under a hand").isEqualTo(widest);
        }
        assertThat(lengths).as("longer and shorter").hasSizeGreaterThan(1);
        opened.session.endGesture();
        opened.show();
        assertThat(best.getWidth()).as("again as wide as its text").isEqualTo(Math.ceil(best.prefWidth(-1)));
    }

    @Test
    void typing_a_formula_lays_nothing_out_around_what_changes() {
        opened = Opened.first();
        TextField field = (TextField) opened.root().lookup("#formula");
        field.requestFocus();
        field.setText("w^2 + 0.");
        opened.show();
        for (int digit = 1; digit < 6; digit++) {
            field.appendText(Integer.toString(digit));
            opened.window.showIfStale();
            assertThat(opened.session.scenario().loss()).asString().as("is read").contains(field.getText());
            assertThat(unrest()).as("after %s", field.getText()).isEmpty();
            opened.show();
        }
    }

    private void staysQuiet(String what, int last, DoubleFunction<UnaryOperator<Scenario>> drag) {
        opened.session.player().goTo(Playhead.at(2));
        opened.session.beginGesture();
        for (int part = 1; part <= 3; part++) {
            opened.session.edit(drag.apply(part));
            opened.show();
        }
        for (int part = 4; part <= last; part++) {
            opened.session.edit(drag.apply(part));
            opened.window.showIfStale();
            assertThat(unrest()).as("%s dragged for the %s. time", what, part).isEmpty();
            opened.show();
        }
        opened.session.endGesture();
    }

    /// What around the figures and the cards is to be laid out at the next pulse.
    private List<String> unrest() {
        return Found.all(opened.root()).filter(node -> node == opened.root()
                || AROUND.stream().anyMatch(kind -> node.getStyleClass().contains(kind)))
                .filter(node -> ((Parent) node).isNeedsLayout()).map(node -> node.getStyleClass().toString()).toList();
    }
}
