package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Scenario;
import downhill.descent.data.Datasets;
import downhill.picture.Playhead;
import downhill.plugin.Vector;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
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
        staysQuiet("the rate", rate -> scenario -> scenario.withRate(0.3 + 0.01 * rate));
        staysQuiet("the start", part -> scenario -> scenario.withStart(Vector.of(2.1 + 0.1 * part)));
    }

    @Test
    void dragging_with_two_weights_and_data_lays_nothing_out_around_what_changes() {
        opened = Opened.first();
        opened.session.data().take(Datasets.find("hubble").orElseThrow().points(), List.of());
        staysQuiet("the rate", rate -> scenario -> scenario.withRate(0.03 + 0.001 * rate));
        staysQuiet("the point", part -> scenario -> scenario.withStart(Vector.of(21.1 + 0.1 * part, 12.1 + 0.1 * part)));
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

    private void staysQuiet(String what, DoubleFunction<UnaryOperator<Scenario>> drag) {
        opened.session.player().goTo(Playhead.at(2));
        opened.session.beginGesture();
        for (int part = 1; part <= 3; part++) {
            opened.session.edit(drag.apply(part));
            opened.show();
        }
        for (int part = 4; part <= 8; part++) {
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
