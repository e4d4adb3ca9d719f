package downhill.app;

import downhill.app.StartedProgram.Started;
import downhill.app.StartedProgram.Took;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// What several programs' starts have taken; the first of them is the baseline.
final class StartTimes {

    private final Map<StartedProgram, Started[]> times = new LinkedHashMap<>();
    private final StartedProgram baseline;

    StartTimes(List<StartedProgram> programs, int turns) {
        baseline = programs.getFirst();
        programs.forEach(program -> times.put(program, new Started[turns]));
    }

    void add(int turn, StartedProgram program, Started started) {
        times.get(program)[turn] = started;
    }

    /// Medians, the fastest and the slowest, and how often the baseline's median fits into each median: until something is
    /// seen, and until all is there.
    void print() {
        print("until the first frame", Started::first);
        print("until all is there", Started::all);
    }

    private void print(String what, Function<Started, Took> part) {
        System.out.printf(Locale.ROOT, "%s: on the clock, and processor time; seconds%n%8s %8s %8s %8s   %8s %8s%n", what,
                "median", "fastest", "slowest", "ratio", "median", "ratio");
        double clockOfBaseline = Times.part(of(baseline, part, Took::clock), 0.5);
        double workOfBaseline = Times.part(of(baseline, part, Took::work), 0.5);
        for (StartedProgram program : times.keySet()) {
            double[] clock = of(program, part, Took::clock);
            double work = Times.part(of(program, part, Took::work), 0.5);
            double median = Times.part(clock, 0.5);
            System.out.printf(Locale.ROOT, "%8.2f %8.2f %8.2f %8.2f   %8.2f %8.2f  %s%n", median, Times.part(clock, 0),
                    Times.part(clock, 1), median / clockOfBaseline, work, work / workOfBaseline, program.name());
        }
    }

    private double[] of(StartedProgram program, Function<Started, Took> part, ToDoubleFunction<Took> measure) {
        return List.of(times.get(program)).stream().map(part).mapToDouble(measure).toArray();
    }
}
