package downhill.descent.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.descent.Catalogue;
import downhill.descent.Chance;
import downhill.descent.Scenario;
import downhill.plugin.Vector;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Scenario PLAIN = Catalogue.first().scenario();
    private static final Scenario ADAM = PLAIN.withOptimizer("adam").withRate(0.3);
    private static final Comparison TWO = Comparison.of(PLAIN).with(ADAM);

    private static List<Scenario> scenarios(Comparison comparison) {
        return comparison.lanes().stream().map(Lane::scenario).toList();
    }

    @Test
    void an_added_run_is_looked_at_and_has_a_mark_of_its_own() {
        assertThat(TWO.current()).isEqualTo(1);
        assertThat(TWO.scenario()).isEqualTo(ADAM);
        assertThat(TWO.lanes()).extracting(Lane::mark).containsExactly(0, 1);
        Comparison again = TWO.without(0).with(PLAIN);
        assertThat(again.lanes()).extracting(Lane::mark).as("the free one").containsExactly(1, 0);
    }

    @Test
    void there_are_at_most_eight_and_at_least_one() {
        Comparison full = Comparison.of(PLAIN);
        while (!full.isFull()) {
            full = full.with(ADAM);
        }
        assertThat(full.lanes()).hasSize(8);
        assertThat(full.lanes()).extracting(Lane::mark).doesNotHaveDuplicates();
        Comparison eight = full;
        assertThatThrownBy(() -> eight.with(PLAIN)).isInstanceOf(IllegalStateException.class);
        assertThat(Comparison.of(PLAIN).without(0)).isEqualTo(Comparison.of(PLAIN));
    }

    @Test
    void an_edit_changes_the_present_run_and_the_conditions_of_all() {
        Comparison edited = TWO.edited(now -> now.withRate(0.7).withSteps(9).withChance(chance -> new Chance(0.2, 4)));
        assertThat(scenarios(edited)).containsExactly(
                PLAIN.withSteps(9).withChance(chance -> new Chance(0.2, 4)),
                ADAM.withRate(0.7).withSteps(9).withChance(chance -> new Chance(0.2, 4)));
    }

    @Test
    void runs_from_the_same_start_go_on_starting_together() {
        Comparison three = TWO.with(PLAIN.withStart(Vector.of(-1)));
        assertThat(scenarios(three.lookingAt(0).edited(now -> now.withStart(Vector.of(2)))))
                .extracting(Scenario::start).containsExactly(Vector.of(2), Vector.of(2), Vector.of(-1));
        assertThat(scenarios(three.edited(now -> now.withStart(Vector.of(2)))))
                .extracting(Scenario::start).containsExactly(PLAIN.start(), PLAIN.start(), Vector.of(2));
    }

    @Test
    void with_the_same_rate_one_slider_is_for_all() {
        Comparison same = TWO.racing(Race.SAME_RATE);
        assertThat(scenarios(same)).extracting(Scenario::rate).containsExactly(0.3, 0.3);
        assertThat(scenarios(same.edited(now -> now.withRate(0.5)))).extracting(Scenario::rate).containsExactly(0.5, 0.5);
        assertThat(scenarios(same.with(PLAIN.withRate(0.9)))).extracting(Scenario::rate)
                .containsExactly(0.3, 0.3, 0.3);
    }

    @Test
    void a_rate_set_by_hand_ends_a_race_of_best_rates() {
        Comparison best = TWO.racing(Race.BEST_RATES);
        assertThat(best.withRates(List.of(0.5, 0.6)).race()).isEqualTo(Race.BEST_RATES);
        assertThat(best.edited(now -> now.withRate(0.4)).race()).isEqualTo(Race.OWN_RATES);
        assertThat(best.edited(now -> now.withStart(Vector.of(1))).race()).isEqualTo(Race.BEST_RATES);
    }

    @Test
    void the_run_that_is_looked_at_stays_so_wherever_it_is_put() {
        Comparison three = TWO.with(PLAIN.withRate(0.9));
        assertThat(three.moved(2, 0).scenario()).isEqualTo(three.scenario());
        assertThat(three.moved(0, 2).scenario()).isEqualTo(three.scenario());
        assertThat(three.sorted(Comparator.comparing(lane -> lane.scenario().rate())).lanes())
                .extracting(Lane::mark).containsExactly(0, 1, 2);
        assertThat(three.sorted(Comparator.comparing((Lane lane) -> lane.scenario().rate()).reversed()).current()).isZero();
        assertThat(three.without(0).scenario()).isEqualTo(three.scenario());
        assertThat(three.without(2).scenario()).as("the one before it").isEqualTo(ADAM);
    }

    @Test
    void a_start_that_another_loss_has_no_value_at_becomes_the_present_one() {
        Comparison three = TWO.with(PLAIN.withStart(Vector.of(-1))).lookingAt(0);
        assertThat(scenarios(three.startingWhere(start -> start.w() > 0))).extracting(Scenario::start)
                .containsExactly(PLAIN.start(), PLAIN.start(), PLAIN.start());
    }
}
