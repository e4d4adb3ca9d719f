package downhill.export;

import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.plugin.Vector;

/// Runs for tests.
final class Given {

    private Given() {
    }

    static Scenario scenario(String loss, double rate, int steps, double... start) {
        Vector at = start.length == 1 ? Vector.of(start[0]) : Vector.of(start[0], start[1]);
        return Scenario.of(loss, rate, at, steps);
    }

    static Run run(Scenario scenario) {
        Preparation.Ready ready = (Preparation.Ready) Preparation.of(scenario, Optimizers.installed());
        return Run.of(ready.descent());
    }
}
