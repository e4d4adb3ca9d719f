package downhill.app.setup;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.draw.RichFlow;
import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.descent.data.SyntheticData;
import downhill.formula.Columns;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;

@InWindow
class DataTogglesTest {

    /// Of a logistic error no formula says where the bottom is, and what is no model leaves nothing of y.
    @Test
    void what_draws_nothing_is_not_offered() {
        Opened opened = Opened.first();
        assertOffered(opened, "hubble", "mean((w*x + b - y)^2)", true, true);
        assertOffered(opened, "o-rings", "mean(softplus(-(2y - 1)*(w*x + b)))", false, true);
        assertOffered(opened, "hubble", "mean(x)*w^2 + b^2", false, false);
        opened.close();
    }

    @Test
    void a_single_point_is_one() {
        Opened opened = Opened.first();
        opened.session.data().take(Dataset.of("one", "x", "y", Columns.of(new double[] {2}, new double[] {3})));
        opened.show();
        assertThat(opened.find(ComboBox.class, "#data").getButtonCell().getText()).isEqualTo("one · 1 point");
        opened.close();
    }

    @Test
    void that_x_is_x_is_not_told() {
        Opened opened = Opened.first();
        opened.session.data().take(SyntheticData.USUAL.dataset("Made up"));
        opened.show();
        RichFlow about = opened.find(RichFlow.class, "#data-about");
        assertThat(about.shown().plain()).isEmpty();
        assertThat(about.isVisible()).isFalse();
        opened.session.data().standardize(true);
        opened.show();
        assertThat(about.shown().plain()).startsWith("x x, standardized");
        opened.session.data().take(Datasets.find("hubble").orElseThrow().points());
        opened.show();
        assertThat(about.shown().plain()).isEqualTo("x distance, Mpc   y velocity, 1000 km/s");
        assertThat(about.isVisible()).isTrue();
        opened.close();
    }

    private static void assertOffered(Opened opened, String data, String loss, boolean hasBest, boolean hasModel) {
        opened.session.data().take(Datasets.find(data).orElseThrow().points());
        opened.session.edit(now -> now.withLoss(loss));
        opened.show();
        assertThat(opened.find(Node.class, "#data-reference").isVisible()).as("best line, %s", loss).isEqualTo(hasBest);
        assertThat(opened.find(Node.class, "#data-residuals").isVisible()).as("residuals, %s", loss).isEqualTo(hasModel);
    }
}
