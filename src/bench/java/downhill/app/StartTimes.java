package downhill.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What several programs' starts have taken; the first of them is the baseline.
final class StartTimes {

    private final Map<StartedProgram, double[]> clock = new LinkedHashMap<>();
    private final Map<StartedProgram, double[]> work = new LinkedHashMap<>();
    private final StartedProgram baseline;

    StartTimes(List<StartedProgram> programs, int turns) {
        baseline = programs.getFirst();
        for (StartedProgram program : programs) {
            clock.put(program, new double[turns]);
            work.put(program, new double[turns]);
        }
    }

    void add(int turn, StartedProgram program, StartedProgram.Started started) {
        clock.get(program)[turn] = started.clock();
        work.get(program)[turn] = started.work();
    }

    /// Medians, the fastest and the slowest, and how often the baseline's median fits into each median.
    void print() {
        System.out.printf(Locale.ROOT, "%s%n%8s %8s %8s %8s   %8s %8s%n", "on the clock, and processor time; seconds",
                "median", "fastest", "slowest", "ratio", "median", "ratio");
        for (StartedProgram program : clock.keySet()) {
            double[] times = clock.get(program);
            System.out.printf(Locale.ROOT, "%8.2f %8.2f %8.2f %8.2f   %8.2f %8.2f  %s%n", Times.part(times, 0.5),
                    Times.part(times, 0), Times.part(times, 1), ratio(clock, program),
                    Times.part(work.get(program), 0.5), ratio(work, program), program.name());
        }
    }

    private double ratio(Map<StartedProgram, double[]> times, StartedProgram program) {
        return Times.part(times.get(program), 0.5) / Times.part(times.get(baseline), 0.5);
    }
}
