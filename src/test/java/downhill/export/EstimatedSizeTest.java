package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.draw.CanvasDarkroom;
import downhill.descent.Catalogue;
import downhill.descent.DataStart;
import downhill.descent.FormulaLoss;
import downhill.descent.Problem;
import downhill.descent.Scenario;
import downhill.descent.data.Datasets;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.scene.Scene;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What is told of an animation's size before it is written, against what it takes then.
@Execution(ExecutionMode.SAME_THREAD)
class EstimatedSizeTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;

    @TempDir
    private static Path folder;

    @Test
    void it_comes_close_for_one_weight_and_for_two_and_on_data() throws Exception {
        Exports exports = Exports.to(folder);
        Scenario bowl = Catalogue.first().scenario();
        for (Scenario scenario : List.of(bowl, bowl.withSteps(1), of("two-valleys"), of("round-bowl"), hubble())) {
            assertComesClose(scenario.problem().formula() + ", " + scenario.pace().rate() + ", " + scenario.steps(), exports,
                    new RunOrder(Path.of("a.gif"), Scene.of(scenario, 0.1), Given.run(scenario), WIDTH, HEIGHT));
        }
        assertComesClose("several", exports, exports.race("a.gif"));
    }

    @Test
    void what_is_measured_are_whole_steps_spread_over_all_of_it() {
        List<Shot> shots = new RunOrder(Path.of("a.gif"), Scene.of(of("two-valleys"), 0.1), Given.run(of("two-valleys")),
                WIDTH, HEIGHT).shots();
        List<Integer> measured = SizeEstimate.measured(shots).stream().boxed().toList();
        assertThat(measured).hasSizeBetween(20, 64);
        assertThat(measured.getFirst()).isBetween(1, shots.size() / 3);
        assertThat(measured.getLast()).isBetween(shots.size() * 2 / 3, shots.size() - 1);
        for (int phase = 0; phase < 4; phase++) {
            int one = phase;
            assertThat(measured).as("of phase %d as many as of all others", phase)
                    .filteredOn(index -> Math.ceil(shots.get(index).head().progress()) == one + 1)
                    .hasSizeBetween(measured.size() / 5, measured.size() / 3);
        }
    }

    private static void assertComesClose(String what, Exports exports, Order order) throws Exception {
        List<Long> told = new ArrayList<>();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Darkroom darkroom = CanvasDarkroom.with(exports.look()).of(order.width(), order.height());
        new Animation(order.prepared(), darkroom).write(written, new Progress() {

            @Override
            public void done(double part) {
            }

            @Override
            public boolean wantsSize() {
                return true;
            }

            @Override
            public void size(long bytes) {
                told.add(bytes);
            }
        });
        assertThat(told).as(what).hasSize(1);
        assertThat((double) told.getFirst() / written.size()).as(what).isBetween(0.75, 1.25);
    }

    private static Scenario of(String loss) {
        return Catalogue.find(loss).orElseThrow().scenario();
    }

    private static Scenario hubble() {
        Problem problem = new Problem("mean((w*x + b - y)^2)", Datasets.find("hubble").orElseThrow().points());
        Formula formula = ((Parsed.Good) Formula.parse(problem.formula())).formula();
        return DataStart.of(problem, new FormulaLoss(formula, problem.data())).applyTo(of("round-bowl"), problem);
    }
}
