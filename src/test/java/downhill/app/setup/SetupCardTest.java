package downhill.app.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Optimizers;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@InWindow
class SetupCardTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    static List<String> optimizers() {
        return Optimizers.installed().ids();
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void choosing_an_optimizer_makes_a_control_for_each_of_its_settings_and_all_of_them_work(String id) {
        choose(id);
        OptimizerProvider provider = opened.session.optimizers().find(id).orElseThrow();
        assertThat(opened.session.scenario().optimizer()).isEqualTo(id);
        assertThat(settingSliders()).isEqualTo(
                provider.settings().stream().map(setting -> "setting-" + setting.name()).toList());
        for (Setting setting : provider.settings()) {
            assertThat(number(setting).getText()).as(setting.name()).isNotEmpty();
            assertMoves(setting);
            assertTakesWhatIsTyped(setting);
        }
    }

    /// To both of its ends, and by every way a key moves it.
    private void assertMoves(Setting setting) {
        Slider slider = slider(setting);
        slider.setValue(slider.getMin());
        opened.show();
        assertThat(value(setting)).isEqualTo(setting.least(), within(1e-12));
        slider.increment();
        opened.show();
        assertThat(value(setting)).as(setting.name()).isGreaterThan(setting.least());
        slider.setValue(slider.getMax());
        opened.show();
        assertThat(value(setting)).isEqualTo(setting.most(), within(1e-12));
        slider.decrement();
        opened.show();
        assertThat(value(setting)).as(setting.name()).isLessThan(setting.most());
    }

    private void assertTakesWhatIsTyped(Setting setting) {
        opened.type(number(setting), inside(setting));
        assertThat(value(setting)).isEqualTo(Double.parseDouble(inside(setting)));
        assertThat(number(setting).getText()).isEqualTo(inside(setting));
        opened.type(number(setting), String.valueOf(setting.most() + 7));
        assertThat(value(setting)).as("out of its range").isEqualTo(Double.parseDouble(inside(setting)));
        assertThat(opened.session.state().notice()).isPresent();
    }

    /// A number well inside a setting's range.
    private static String inside(Setting setting) {
        return setting.least() < 0.5 ? "0.5" : "1.5";
    }

    @Test
    void a_logarithmic_setting_gets_two_digits() {
        choose("adam");
        opened.find(Slider.class, "#setting-epsilon").setValue(Math.log10(2.51e-5));
        assertThat(opened.session.scenario().method().settings()).containsEntry("epsilon", 2.5e-5);
    }

    @Test
    void another_optimizer_takes_the_settings_of_the_one_before_away() {
        choose("adam");
        choose("gradient-descent");
        assertThat(settingSliders()).isEmpty();
        opened.session.undo();
        opened.show();
        assertThat(settingSliders()).hasSize(3);
    }

    @Test
    void an_optimizers_own_rate_leaves_with_it() {
        choose("newton");
        assertThat(opened.session.scenario().rate()).isEqualTo(1);
        choose("adam");
        assertThat(opened.session.scenario().rate()).isEqualTo(Catalogue.first().rate());
    }

    static List<CatalogueLoss> losses() {
        return Catalogue.of(1);
    }

    @ParameterizedTest
    @MethodSource("losses")
    @SuppressWarnings("unchecked")
    void choosing_a_loss_brings_its_numbers(CatalogueLoss loss) {
        ((ComboBox<LossChoice>) opened.find(ComboBox.class, "#loss")).setValue(new LossChoice.OfFormula(loss));
        opened.show();
        assertThat(opened.session.scenario()).isEqualTo(loss.scenario());
        assertThat(Double.parseDouble(opened.field("Start").getText())).isEqualTo(loss.start().w());
        assertThat(Double.parseDouble(opened.field("Learning rate").getText())).isEqualTo(loss.rate());
        assertThat(opened.field("Steps").getText()).isEqualTo(String.valueOf(loss.steps()));
    }

    @Test
    void two_starts_and_a_random_one_lie_in_one_line() {
        opened.resize(1440, 900);
        opened.session.edit(scenario -> Catalogue.find("saddle").orElseThrow().applyTo(scenario));
        opened.show();
        Node dice = opened.find(Node.class, "#random-start");
        double middle = dice.getBoundsInParent().getCenterY();
        for (Node beside : dice.getParent().getChildrenUnmodifiable()) {
            assertThat(beside.getBoundsInParent().getCenterY()).isCloseTo(middle, within(1.0));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.999999})
    void a_random_start_lies_in_the_view(double chance) {
        opened.chance = chance;
        opened.fire("#random-start");
        double start = opened.session.scenario().start().w();
        assertThat(start).isBetween(Catalogue.first().low(), Catalogue.first().high()).isNotEqualTo(3);
        assertThat(opened.field("Start").getText()).hasSizeLessThan(8);
        opened.fire("#undo");
        assertThat(opened.session.scenario().start().w()).isEqualTo(3);
    }

    @Test
    void the_number_of_steps_is_a_whole_one() {
        opened.type(opened.field("Steps"), "12.4");
        assertThat(opened.session.scenario().steps()).isEqualTo(12);
        assertThat(opened.field("Steps").getText()).isEqualTo("12");
        opened.type(opened.field("Steps"), "11.6");
        assertThat(opened.session.scenario().steps()).isEqualTo(12);
        assertThat(opened.field("Steps").getText()).isEqualTo("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "10001", "1e300"})
    void an_impossible_number_of_steps_is_refused(String typed) {
        opened.type(opened.field("Steps"), typed);
        assertThat(opened.session.scenario().steps()).isEqualTo(40);
        assertThat(opened.field("Steps").getText()).isEqualTo("40");
        assertThat(opened.session.state().notice()).isPresent();
    }

    @SuppressWarnings("unchecked")
    private void choose(String optimizer) {
        ((ComboBox<String>) opened.find(ComboBox.class, "#optimizer")).setValue(optimizer);
        opened.show();
    }

    private List<String> settingSliders() {
        return Opened.all(opened.root()).filter(Slider.class::isInstance).map(Node::getId)
                .filter(id -> id.startsWith("setting-")).toList();
    }

    private Slider slider(Setting setting) {
        return opened.find(Slider.class, "#setting-" + setting.name());
    }

    private TextField number(Setting setting) {
        return (TextField) slider(setting).getParent().lookup(".text-field");
    }

    private double value(Setting setting) {
        return opened.session.scenario().method().settings().getOrDefault(setting.name(), setting.initial());
    }
}
