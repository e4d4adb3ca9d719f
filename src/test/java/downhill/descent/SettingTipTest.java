package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.OptimizerProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every setting of every rule of ours has a tip of its own, and what the tip says is what the rule does.
class SettingTipTest {

    private static final Properties MESSAGES = Said.messages();

    static Stream<String> settings() {
        return Given.OPTIMIZERS.all().stream().flatMap(provider ->
                provider.settings().stream().map(setting -> provider.id() + "." + setting.name()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void every_setting_of_every_rule_has_a_tip_of_whole_sentences(String setting) {
        assertThat(MESSAGES.getProperty("optimizer." + setting + ".about")).matches("[A-Z].*[^.…]\\.");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void what_a_tip_claims_holds_of_the_rule(String setting) {
        assertThat(SettingClaims.all()).containsKey(setting);
        SettingClaims.all().get(setting).run();
    }

    @Test
    void nothing_else_is_claimed() {
        assertThat(SettingClaims.all().keySet()).containsExactlyInAnyOrderElementsOf(settings().toList());
    }

    static Stream<String> rules() {
        return Given.OPTIMIZERS.all().stream().map(OptimizerProvider::id).filter(id -> !id.equals("line-search"));
    }

    /// So that a tip says nothing of the sign of a slope; the line search asks the loss itself.
    @ParameterizedTest
    @MethodSource("rules")
    void slopes_of_the_other_sign_give_the_same_steps_the_other_way(String id) {
        double[] mirrored = DoubleStream.of(SettingClaims.SLOPES).map(g -> -g).toArray();
        double[] steps = DoubleStream.of(Fed.of(id).by(mirrored)).map(change -> -change).toArray();
        assertThat(steps).containsExactly(Fed.of(id).by(SettingClaims.SLOPES), within(0.0));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void without_a_slope_only_a_decay_moves(String id) {
        double[] steps = Fed.of(id).from(2).by(0, 0, 0);
        for (double change : steps) {
            assertThat(change == 0).isEqualTo(!id.equals("adamw"));
        }
    }

    /// Names that several rules share, where they mean different things.
    @Test
    void the_same_name_is_told_differently_where_it_means_something_else() {
        assertDistinct("beta1", "lion", "adam", "nadam", "qhadam");
        assertDistinct("beta2", "lion", "adam", "adamax", "amsgrad", "qhadam");
        assertDistinct("beta", "momentum", "nesterov", "qhm");
        assertDistinct("epsilon", "adadelta", "adam", "adamax", "adagrad", "rmsprop", "qhadam", "adamw");
        assertDistinct("rho", "adadelta", "rmsprop");
    }

    private static void assertDistinct(String setting, String... rules) {
        List<String> tips = new ArrayList<>();
        for (String rule : rules) {
            tips.add(MESSAGES.getProperty("optimizer." + rule + "." + setting + ".about"));
        }
        assertThat(tips).doesNotContainNull().doesNotHaveDuplicates();
    }
}
