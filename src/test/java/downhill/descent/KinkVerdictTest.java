package downhill.descent;

import static downhill.descent.Verdict.CRAWLS;
import static downhill.descent.Verdict.GLIDES;
import static downhill.descent.Verdict.NEVER_SETTLES;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinkVerdictTest {

    /// 2.1 − 7 · 0.3 is not quite 0, so that the run hops between there and 0.3 from then on.
    @ParameterizedTest
    @CsvSource({"0.3, 2.1", "0.1, 0.7", "0.7, 2.1", "0.1, -0.3", "0.2, 1.4"})
    void who_comes_to_a_kink_and_leaves_it_again_never_settles(double rate, double start) {
        int there = (int) Math.round(Math.abs(start) / rate);
        for (int steps = 1; steps < there + 20; steps++) {
            Run run = Given.run(Given.scenario("|w|", "gradient-descent", rate, Vector.of(start), steps));
            boolean hops = steps > there && Math.abs(run.point(there + 1).w()) > rate / 2;
            // A hop to the other side and back may still be all there is.
            if (!hops || steps > there + 2) {
                assertThat(Consequence.of(run).verdict()).as("%s steps to %s", steps, run.point(steps)).isEqualTo(
                        hops ? NEVER_SETTLES : steps < there ? CRAWLS : GLIDES);
            }
        }
    }
}
