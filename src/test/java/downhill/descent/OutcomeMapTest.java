package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class OutcomeMapTest {

    private static final OutcomeMap.Grid SMALL =
            new OutcomeMap.Grid(new StartAxis(Coordinate.W, -2, 2), new RateAxis(-3, 1), 41, 33);

    private static List<OutcomeMap> passes(Scenario scenario, OutcomeMap.Grid grid) {
        List<OutcomeMap> passes = new ArrayList<>();
        OutcomeMap.make(SweepTest.descent(scenario), grid, () -> false, passes::add);
        return passes;
    }

    private static Scenario scenario(String loss) {
        return Given.scenario(loss, "gradient-descent", 0.1, Vector.of(1), 60);
    }

    @Test
    void every_cell_holds_what_comes_of_its_start_and_rate() {
        Scenario scenario = scenario("w^4 - 3w^2 + w + 4");
        OutcomeMap map = passes(scenario, SMALL).getLast();
        double[] starts = SMALL.across().values(41);
        double[] rates = SMALL.up().values(33);
        assertThat(map.valleys()).isEqualTo(2);
        assertThat(map.bottom(0).w()).isCloseTo(-1.3008395659415772, within(1e-9));
        assertThat(map.bottom(1).w()).isCloseTo(1.1309011226299860, within(1e-9));
        for (int column = 0; column < 41; column++) {
            for (int row = 0; row < 33; row++) {
                Consequence own = Consequence.of(Given.run(
                        scenario.withStart(Vector.of(starts[column])).withRate(rates[row])));
                assertThat(map.verdict(column, row)).isEqualTo(own.verdict());
                assertThat(map.stepsToBottom(column, row)).isEqualTo(own.stepsToBottom());
                assertThat(map.valley(column, row).isPresent()).isEqualTo(own.bottom().isPresent());
                if (own.bottom().isPresent()) {
                    assertThat(map.bottom(map.valley(column, row).getAsInt()).w())
                            .isCloseTo(own.bottom().get().w(), within(1e-6));
                }
            }
        }
    }

    @Test
    void passes_go_from_coarse_to_fine_and_a_cell_not_known_yet_is_that_of_its_block() {
        List<OutcomeMap> passes = passes(scenario("w^2"), SMALL);
        assertThat(passes).extracting(OutcomeMap::every).containsExactly(16, 8, 4, 2, 1);
        OutcomeMap coarse = passes.getFirst();
        assertThat(coarse.verdict(17, 31)).isEqualTo(coarse.verdict(16, 16));
        OutcomeMap fine = passes.getLast();
        for (int column = 0; column < 41; column += 16) {
            for (int row = 0; row < 33; row += 16) {
                assertThat(fine.verdict(column, row)).isEqualTo(coarse.verdict(column, row));
            }
        }
    }

    @Test
    void no_cell_is_worked_out_twice() {
        AtomicInteger asked = new AtomicInteger();
        OutcomeMap.make(SweepTest.descent(scenario("w^2")), SMALL, () -> asked.incrementAndGet() < 0, map -> { });
        assertThat(asked.get()).as("asked once before each cell looked at, and after each pass")
                .isBetween(41 * 33, 41 * 33 * 3 / 2);
    }

    @Test
    void where_the_loss_has_no_value_there_are_holes() {
        OutcomeMap map = passes(scenario("w - ln(w)"), SMALL).getLast();
        assertThat(map.isHole(0, 0)).isTrue();
        assertThat(map.isHole(20, 5)).as("ln 0").isTrue();
        assertThat(map.isHole(21, 5)).isFalse();
        assertThat(map.valley(0, 0)).isEmpty();
        assertThat(map.stepsToBottom(0, 0)).isEmpty();
        assertThatThrownBy(() -> map.verdict(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_a_valley_there_is_none_in_the_list() {
        OutcomeMap map = passes(scenario("e^(-w)"), SMALL).getLast();
        assertThat(map.valleys()).isZero();
        assertThat(map.valley(3, 3)).isEmpty();
        assertThat(map.verdict(3, 3)).isEqualTo(Verdict.FALLS_ON);
    }

    @Test
    void an_error_in_either_thread_hands_no_map_over() {
        for (boolean helper : new boolean[] {true, false}) {
            Thread own = Thread.currentThread();
            // Our own thread waits for the other one, which else may come too late for any row.
            CountDownLatch begun = new CountDownLatch(1);
            Optimizer<Void> failing = failing(new StackOverflowError(), () -> {
                boolean isOwn = Thread.currentThread() == own;
                if (helper && isOwn) {
                    await(begun);
                }
                begun.countDown();
                return isOwn != helper;
            });
            List<OutcomeMap> passes = new ArrayList<>();
            assertThatThrownBy(() -> OutcomeMap.make(new Descent(Given.loss("w^2"), failing, false, 1, Vector.of(3), 10),
                    SMALL, () -> false, passes::add)).isInstanceOf(StackOverflowError.class);
            assertThat(passes).hasSizeLessThan(5);
        }
    }

    @Test
    void nothing_more_is_handed_over_once_it_is_cancelled() {
        List<OutcomeMap> passes = new ArrayList<>();
        OutcomeMap.make(SweepTest.descent(scenario("w^2")), SMALL, () -> passes.size() == 1, passes::add);
        assertThat(passes).hasSize(1);
    }

    @Test
    void a_plug_in_that_fails_gives_a_map_of_holes() {
        Optimizer<Void> broken = failing(new IllegalStateException("broken"), () -> true);
        List<OutcomeMap> passes = new ArrayList<>();
        OutcomeMap.make(new Descent(Given.loss("w^2"), GuardedOptimizer.of("theirs", broken, Guard.USUAL), true, 1,
                Vector.of(3), 10), SMALL, () -> false, passes::add);
        assertThat(passes).hasSize(1);
        assertThat(passes.getFirst().isFailed()).isTrue();
        assertThat(passes.getFirst().isHole(3, 3)).isTrue();
    }

    private static void await(CountDownLatch begun) {
        try {
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Optimizer<Void> failing(Throwable failure, BooleanSupplier fails) {
        return new Optimizer<>() {

            @Override
            public Void memory(Vector start) {
                return null;
            }

            @Override
            public Step<Void> step(Here here, double rate, Void memory) {
                if (!fails.getAsBoolean()) {
                    return new Step<>(Vector.of(-rate), memory);
                }
                switch (failure) {
                    case Error error -> throw error;
                    case RuntimeException exception -> throw exception;
                    default -> throw new IllegalArgumentException(failure);
                }
            }
        };
    }
}
