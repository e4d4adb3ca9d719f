package downhill.descent.rule;

import downhill.formula.Formula;
import downhill.formula.Parsed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a rule. All lines are looked at, whatever is wrong with one of them, so that it is the first mistake in the text
/// that is told, and not one that follows from it.
final class RuleReader {

    private final Source source;
    private final FirstMistake mistake = new FirstMistake();
    private final RuleParts parts;
    private final RuleFormulas formulas;

    RuleReader(Source source) {
        this.source = source;
        parts = RuleParts.of(source, mistake);
        formulas = new RuleFormulas(source, parts);
    }

    RuleReading reading() {
        Map<Part.Assignment, Formula> read = new HashMap<>();
        for (Part.Assignment move : parts.moves()) {
            mistake.attempt(() -> formulas.of(move)).ifPresent(formula -> read.put(move, formula));
        }
        return bad().orElseGet(() -> finished(read));
    }

    private Optional<RuleReading> bad() {
        return mistake.error().map(RuleReading.Bad::new);
    }

    /// @param read the formula of each line of the step
    private RuleReading finished(Map<Part.Assignment, Formula> read) {
        Set<String> states = states(read);
        Map<String, Formula> starts = new HashMap<>(startsFromSettings(states));
        parts.checkTwice();
        for (Part.Assignment start : parts.starts()) {
            mistake.attempt(() -> formulas.ofStart(start, states))
                    .ifPresent(formula -> starts.put(start.state(), formula));
        }
        checkConstants(read, states, starts.keySet());
        if (parts.moves().stream().noneMatch(move -> move.name().equals("w"))) {
            int end = source.typed().length();
            mistake.note(source.error(new Place(end, end), RuleProblem.NO_STEP.key(), List.of()));
        }
        return bad().orElseGet(() -> new RuleReading.Good(new Rule(source.typed(),
                parts.declarations().stream().map(Part.Declaration::setting).toList(),
                states.stream().map(name -> new RuleState(name, Optional.ofNullable(starts.get(name)))).toList(),
                parts.moves().stream().map(move -> new Line(move.name(), read.get(move))).toList())));
    }

    /// The names that are read before they are given a value in the same step.
    private Set<String> states(Map<Part.Assignment, Formula> read) {
        Set<String> assigned = new HashSet<>();
        parts.moves().forEach(move -> assigned.add(move.name()));
        Set<String> states = new LinkedHashSet<>();
        Set<String> done = new HashSet<>(Set.of("w"));
        for (Part.Assignment move : parts.moves()) {
            read.get(move).variables().stream()
                    .filter(name -> assigned.contains(name) && !done.contains(name)).forEach(states::add);
            done.add(move.name());
        }
        return states;
    }

    /// A number below the line that reads it would be there only from the second step on. Nobody means that, unless the
    /// rule says what it is before.
    private void checkConstants(Map<Part.Assignment, Formula> read, Set<String> states, Set<String> started) {
        List<Part.Assignment> moves = parts.moves();
        moves.stream().filter(move -> states.contains(move.name()) && !started.contains(move.name()))
                .filter(move -> moves.stream().filter(other -> other.name().equals(move.name())).count() == 1)
                .filter(move -> read.get(move).variables().isEmpty())
                .forEach(move -> mistake.note(
                        source.error(move.at(), RuleProblem.CONSTANT_BELOW.key(), List.of(move.name()))));
    }

    /// A setting called v0 is the start of v.
    private Map<String, Formula> startsFromSettings(Set<String> states) {
        Map<String, Formula> starts = new HashMap<>();
        for (String state : states) {
            if (parts.isSetting(state + "0")
                    && Formula.parse(state + "0", Set.of(state + "0")) instanceof Parsed.Good(Formula formula)) {
                starts.put(state, formula);
            }
        }
        return starts;
    }
}
