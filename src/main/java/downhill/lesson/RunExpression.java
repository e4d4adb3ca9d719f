package downhill.lesson;

import downhill.formula.Formula;
import downhill.picture.Role;
import java.util.HashMap;
import java.util.Map;

/// A number that the run decides, or a condition, as a lesson writes it: a formula over the run's numbers.
///
/// @param text as written
/// @param formula the same, read; of a condition, 1 where it holds and 0 where not
/// @param placed what stands for numbers at places, by the formula's names for them
public record RunExpression(String text, Formula formula, Map<String, PlacedNumber> placed) {

    public RunExpression {
        placed = Map.copyOf(placed);
    }

    /// Its value; no number where the run has none.
    public double value(LessonMoment moment) {
        Map<String, Double> values = new HashMap<>();
        formula.variables().forEach(name -> values.put(name, value(name, moment)));
        return formula.value(values);
    }

    private double value(String name, LessonMoment moment) {
        if (placed.containsKey(name)) {
            return placed.get(name).of(moment);
        }
        Double given = moment.given().get(name);
        return given != null ? given : NamedNumber.of(name).map(number -> number.of(moment)).orElse(Double.NaN);
    }

    /// Of a condition: whether it holds.
    public boolean holds(LessonMoment moment) {
        return value(moment) == 1;
    }

    /// Whether it depends on a number that doesn't come from the run.
    ///
    /// @param name of that number
    public boolean tellsOf(String name) {
        return formula.variables().contains(name) || placed.values().stream().anyMatch(
                each -> each.w().tellsOf(name) || each.b().filter(b -> b.tellsOf(name)).isPresent());
    }

    /// The colour of what it means: that of its one name, of the run or of the loss at a place, else that of text.
    Role role() {
        PlacedNumber there = placed.get(formula.source().strip());
        return there != null ? there.number().role()
                : NamedNumber.of(text.strip()).map(named -> named.number().role()).orElse(Role.TEXT);
    }
}
