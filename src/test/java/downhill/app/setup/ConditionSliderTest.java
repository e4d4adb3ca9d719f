package downhill.app.setup;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.descent.Catalogue;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class ConditionSliderTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private Slider slider() {
        return opened.find(Slider.class, "#condition");
    }

    private void choose(String loss) {
        opened.session.choose(Catalogue.find(loss).orElseThrow());
        opened.pulse();
    }

    @Test
    void is_there_only_with_the_long_valley() {
        opened.pulse();
        assertThat(slider().getParent().isVisible()).isFalse();
        choose("long-valley");
        assertThat(slider().getParent().isVisible()).isTrue();
        choose("tilted-valley");
        assertThat(slider().getParent().isVisible()).isFalse();
    }

    @Test
    void makes_the_valley_longer_and_leaves_start_and_rate() {
        choose("long-valley");
        assertThat(slider().getValue()).isEqualTo(Math.log10(20));
        slider().setValue(2);
        opened.pulse();
        assertThat(opened.session.scenario()).isEqualTo(
                Catalogue.find("long-valley").orElseThrow().scenario().withLoss("½w^2 + 50b^2"));
        slider().setValue(0);
        opened.pulse();
        assertThat(opened.session.scenario().loss()).isEqualTo("½w^2 + ½b^2");
    }

    @Test
    void follows_what_is_typed() {
        choose("long-valley");
        opened.session.edit(scenario -> scenario.withLoss("½w^2 + 6b^2"));
        opened.pulse();
        assertThat(slider().getValue()).isEqualTo(Math.log10(12));
        assertThat(opened.session.scenario().loss()).as("showing it changes nothing").isEqualTo("½w^2 + 6b^2");
    }
}
