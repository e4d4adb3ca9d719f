package downhill.lesson;

import downhill.descent.Run;
import downhill.scene.Scene;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What expressions of a page are worked out from: its runs, where in them it stands, and what a student has answered.
///
/// @param runs all that are compared, one where nothing is
/// @param current the index of the run that is looked at
/// @param step the page's step
/// @param shown the step that the window is at
/// @param nudge δw
/// @param seen how wide a part of w is seen
/// @param given numbers that don't come from the run, by name: what was answered, or a choice's value
public record LessonMoment(List<Run> runs, int current, int step, int shown, double nudge,
        double seen, Map<String, Double> given) {

    public LessonMoment {
        runs = List.copyOf(runs);
        given = Map.copyOf(given);
    }

    /// Of a scene and its runs, all of them made.
    ///
    /// @param step the page's step
    /// @param seen how wide a part of w is seen
    public static LessonMoment of(Scene scene, List<Run> runs, int step, double seen) {
        return new LessonMoment(runs, scene.runs().current(), step, scene.head().step(), scene.view().nudge(), seen,
                Map.of());
    }

    /// The run that is looked at.
    Run run() {
        return runs.get(current);
    }

    /// How many weights the loss has.
    public int weights() {
        return run().descent().loss().weights();
    }

    /// The same with one more number.
    public LessonMoment with(String name, double value) {
        return with(Map.of(name, value));
    }

    /// The same with more numbers.
    public LessonMoment with(Map<String, Double> more) {
        Map<String, Double> all = new HashMap<>(given);
        all.putAll(more);
        return new LessonMoment(runs, current, step, shown, nudge, seen, all);
    }

    /// The same with the run's numbers that expressions ask for by name: for whoever asks for them thousands of times.
    public LessonMoment knowing(Stream<RunExpression> expressions) {
        Map<String, Double> known = new HashMap<>();
        expressions.flatMap(each -> each.formula().variables().stream()).distinct()
                .forEach(name -> NamedNumber.of(name).ifPresent(number -> known.put(name, number.of(this))));
        known.putAll(given);
        return new LessonMoment(runs, current, step, shown, nudge, seen, known);
    }
}
