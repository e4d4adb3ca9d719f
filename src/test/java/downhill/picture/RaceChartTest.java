package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Scenario;
import downhill.descent.race.Race;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaceChartTest {

    private static final Scenario BOWL = Catalogue.first().scenario();

    /// Each but the first stands on a stem of its own.
    @Test
    void runs_of_the_same_loss_are_all_seen() {
        assertThat(stems(List.of(BOWL, BOWL.withOptimizer("momentum"), BOWL.withOptimizer("adam")))).isEqualTo(2);
        assertThat(stems(List.of(BOWL))).isZero();
    }

    private static long stems(List<Scenario> scenarios) {
        RaceFrame frame = RaceMoment.of(Race.OWN_RATES, scenarios).frame();
        Sketch sketch = new Sketch();
        Page page = sketch.page(13);
        RaceChart.paint(page, new Box(0, 0, 400, 200), frame, false);
        double stem = page.stroke(Role.DIM, 1.6).width();
        return sketch.lines(Role.DIM).filter(line -> line.stroke().width() == stem).count();
    }
}
