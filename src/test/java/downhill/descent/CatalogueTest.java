package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every loss of the catalogue shows what its sentence says, from its own start at its own rate.
class CatalogueTest {

    static List<CatalogueLoss> losses() {
        return Catalogue.all();
    }

    @Test
    void every_loss_is_found_by_its_id_and_by_its_formula() {
        assertThat(losses()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(losses()).extracting(CatalogueLoss::id).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z-]+"));
        assertThat(losses()).extracting(CatalogueLoss::formula).doesNotHaveDuplicates();
        for (CatalogueLoss loss : losses()) {
            assertThat(Catalogue.find(loss.id())).hasValue(loss);
            assertThat(Catalogue.withFormula(loss.formula())).hasValue(loss);
        }
        assertThat(Catalogue.find("bowls")).isEmpty();
        assertThat(Catalogue.first().id()).isEqualTo("bowl");
    }

    @ParameterizedTest
    @MethodSource("losses")
    void every_loss_has_a_name_and_a_sentence(CatalogueLoss loss) {
        Properties messages = Said.messages();
        assertThat(messages.getProperty("loss." + loss.id())).isNotBlank();
        assertThat(messages.getProperty("loss." + loss.id() + ".shows")).endsWith(".").doesNotContain("{");
    }

    @ParameterizedTest
    @MethodSource("losses")
    void the_whole_run_and_the_bottom_are_in_the_view(CatalogueLoss loss) {
        Run run = Given.run(loss.scenario());
        assertThat(run.ending()).isEqualTo(new Ending.RanItsLength());
        for (int row = 0; row <= run.length(); row++) {
            assertSeen(loss, run.point(row));
        }
        assertSeen(loss, bottom(loss));
    }

    private static void assertSeen(CatalogueLoss loss, Vector point) {
        assertThat(point.w()).isBetween(loss.low(), loss.high());
        if (loss.weights() == 2) {
            assertThat(point.b()).isBetween(loss.lowB(), loss.highB());
        }
    }

    @ParameterizedTest
    @MethodSource("losses")
    void the_nudge_is_narrow_but_wide_enough_to_be_seen(CatalogueLoss loss) {
        assertThat(loss.nudge()).isBetween(0.01 * (loss.high() - loss.low()), 0.2 * (loss.high() - loss.low()));
        if (loss.weights() == 2) {
            assertThat(loss.nudge()).isBetween(0.01 * (loss.highB() - loss.lowB()), 0.2 * (loss.highB() - loss.lowB()));
        }
    }

    @ParameterizedTest
    @MethodSource("losses")
    void another_optimizer_is_kept_when_a_loss_is_chosen(CatalogueLoss loss) {
        Scenario scenario = loss.applyTo(Catalogue.first().scenario().withOptimizer("adam").withSetting("beta1", 0.8));
        assertThat(scenario).isEqualTo(loss.scenario().withOptimizer("adam").withSetting("beta1", 0.8));
        assertThat(Given.run(scenario).length()).isEqualTo(loss.steps());
    }

    @Test
    void there_are_losses_of_one_weight_and_of_two() {
        assertThat(Catalogue.of(1)).allMatch(loss -> Given.formula(loss.formula()).variables().equals(Set.of("w")));
        assertThat(Catalogue.of(2)).hasSize(9)
                .allMatch(loss -> Given.formula(loss.formula()).variables().equals(Set.of("w", "b")));
    }

    private static Vector bottom(CatalogueLoss loss) {
        return Given.loss(loss.formula()).bottomUnder(loss.start()).orElseThrow();
    }
}
