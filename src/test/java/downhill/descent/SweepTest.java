package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.formula.Formula;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SweepTest {

    /// Each is read and compiled once, not for every rate.
    private static final Map<String, Reading> READ = new ConcurrentHashMap<>();

    private record Reading(Formula formula, FormulaLoss loss) {

        static Reading of(String text) {
            Formula formula = Given.formula(text);
            return new Reading(formula, new FormulaLoss(formula));
        }
    }

    static Descent descent(Scenario scenario) {
        Reading reading = READ.computeIfAbsent(scenario.loss(), Reading::of);
        return ((Preparation.Ready) Preparation.of(scenario, Given.OPTIMIZERS, reading.formula, reading.loss)).descent();
    }

    private static Sweep sweep(Scenario scenario) {
        return sweep(scenario, 1);
    }

    /// The pass that has every so many of the rates; no finer one is made.
    private static Sweep sweep(Scenario scenario, int every) {
        List<Sweep> passes = new ArrayList<>();
        Sweep.make(descent(scenario), -3, 1, () -> !passes.isEmpty() && passes.getLast().every() == every, passes::add);
        return passes.getLast();
    }

    static List<String> optimizers() {
        return Given.OPTIMIZERS.ids();
    }

    @Test
    void there_are_401_rates_and_a_slider_can_set_each() {
        Sweep sweep = sweep(Catalogue.first().scenario());
        assertThat(sweep.size()).isEqualTo(401);
        assertThat(sweep.rate(0)).isEqualTo(0.001);
        assertThat(sweep.rate(200)).isEqualTo(0.1);
        assertThat(sweep.rate(201)).isEqualTo(0.102);
        assertThat(sweep.rate(400)).isEqualTo(10);
        for (int index = 0; index < 401; index++) {
            assertThat(sweep.nearest(sweep.rate(index))).isEqualTo(index);
            assertThat(index == 0 || sweep.rate(index) > sweep.rate(index - 1)).isTrue();
        }
        assertThat(sweep.nearest(1e-9)).isZero();
        assertThat(sweep.nearest(1e9)).isEqualTo(400);
    }

    @Test
    void passes_go_from_coarse_to_fine_and_repeat_nothing() {
        AtomicInteger runs = new AtomicInteger();
        List<Sweep> passes = new ArrayList<>();
        Sweep.make(descent(Catalogue.first().scenario()), -3, 1, () -> runs.incrementAndGet() < 0, passes::add);
        assertThat(passes).extracting(Sweep::every).containsExactly(16, 8, 4, 2, 1, 1);
        assertThat(runs).as("asked once before each run").hasValue(401 + 4 * 901);
        assertThat(passes.getFirst().at(16)).isPresent();
        assertThat(passes.getFirst().at(17)).isEmpty();
        assertThat(passes.getFirst().about(31)).isEqualTo(passes.getFirst().at(16));
        assertThat(passes.getLast().at(16)).containsSame(passes.getFirst().at(16).orElseThrow());
    }

    @Test
    void nothing_more_is_handed_over_once_it_is_cancelled() {
        List<Sweep> passes = new ArrayList<>();
        Sweep.make(descent(Catalogue.first().scenario()), -3, 1, () -> passes.size() == 2, passes::add);
        assertThat(passes).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void every_rate_gets_the_verdict_that_its_run_gets(String optimizer) {
        for (CatalogueLoss loss : Catalogue.of(1)) {
            assertSameAsRuns(loss.scenario().withOptimizer(optimizer), 8);
        }
        assertSameAsRuns(Catalogue.first().scenario().withOptimizer(optimizer), 1);
    }

    @Test
    void also_with_every_schedule_and_with_noise() {
        for (CatalogueLoss loss : Catalogue.of(1)) {
            for (Schedule schedule : Schedule.values()) {
                assertSameAsRuns(loss.scenario().withPace(pace -> pace.withSchedule(schedule.id())), 8);
                assertSameAsRuns(loss.scenario().withOptimizer("adam").withPace(pace -> pace.withSchedule(schedule.id()))
                        .withChance(chance -> chance.withNoise(0.3)), 8);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"e^(-w), 0", "w^3, 2", "sqrt(w), 1", "cos(w), 0", "w^2, 0", "ln(w), 1", "relu(w - 1) + relu(-w), 3",
        "-w^2, 0.1", "w^2 + sin(10w), 3"})
    void also_without_a_valley(String loss, double start) {
        assertSameAsRuns(Given.scenario(loss, "gradient-descent", 0.1, Vector.of(start), 40), 1);
    }

    /// Every rate of a coarse pass; of the finest, to be quick, every seventh.
    ///
    /// @param every the pass after which no finer one is made
    private static void assertSameAsRuns(Scenario scenario, int every) {
        Sweep sweep = sweep(scenario, every);
        assertThat(sweep.every()).isEqualTo(every);
        for (int index = 0; index < sweep.size(); index += every == 1 ? 7 : every) {
            Run run = Run.of(descent(scenario.withRate(sweep.rate(index))));
            Consequence own = Consequence.of(run);
            Consequence swept = sweep.at(index).orElseThrow();
            String which = scenario + " at " + sweep.rate(index);
            assertThat(swept.verdict()).as(which).isEqualTo(own.verdict());
            assertThat(swept.stepsToBottom()).as(which).isEqualTo(own.stepsToBottom());
            assertThat(swept.bottom().isPresent()).as(which).isEqualTo(own.bottom().isPresent());
            assertThat(swept.finalLoss()).as(which).isEqualTo(own.finalLoss());
            assertThat(sweep.lossAfter(index, run.length())).isEqualTo(run.loss(run.length()));
            assertThat(sweep.lossAfter(index, run.length() / 2)).isEqualTo(run.loss(run.length() / 2));
            assertThat(sweep.lossAfter(index, run.length() + 1)).isNaN();
        }
    }

    @Test
    void the_best_rate_on_a_quadratic_is_the_reciprocal_of_the_curvature() {
        assertThat(sweep(Given.scenario("5w^2", "gradient-descent", 1, Vector.of(1.5), 40)).best())
                .hasValueSatisfying(best -> assertThat(best.rate()).isEqualTo(0.1));
    }

    @Test
    void it_is_found_to_three_digits_also_between_the_rates_of_the_scale() {
        assertThat(sweep(Catalogue.first().scenario()).best())
                .hasValueSatisfying(best -> assertThat(best.rate()).isEqualTo(0.5));
        assertThat(sweep(Given.scenario("0.15w^2", "gradient-descent", 1, Vector.of(1.5), 40)).best())
                .hasValueSatisfying(best -> assertThat(best.rate()).isEqualTo(3.33));
    }

    @Test
    void where_none_settles_the_best_ends_lowest_and_says_so() {
        Sweep.Best best = sweep(Given.scenario("|w|", "gradient-descent", 1, Vector.of(100), 3)).best().orElseThrow();
        assertThat(best.rate()).isEqualTo(10);
        assertThat(best.settles()).isFalse();
    }

    @Test
    void where_nothing_ever_moves_no_rate_is_better() {
        assertThat(sweep(Given.scenario("w^2", "gradient-descent", 1, Vector.of(0), 40)).best()).isEmpty();
    }

    @Test
    void a_scale_has_two_ends() {
        assertThatThrownBy(() -> Sweep.make(descent(Catalogue.first().scenario()), 1, 1, () -> false, sweep -> { }))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
