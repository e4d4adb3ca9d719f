package downhill.descent.rule;

import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.formula.SyntaxError;
import downhill.formula.TypedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a rule. All lines are looked at, whatever is wrong with one of them, so that it is the first mistake in the text
/// that is told, and not one that follows from it.
final class RuleReader {

    /// g(w) is a product in a formula, but whoever writes it means g.
    private static final Pattern CALLED = Pattern.compile("(?<![A-Za-z0-9_])([gh]) *\\( *w *\\)");

    private final Source source;
    private final List<Part.Declaration> declarations = new ArrayList<>();
    private final List<Part.Assignment> moves = new ArrayList<>();
    private final List<Part.Assignment> starts = new ArrayList<>();
    private final Set<String> names = new HashSet<>(Rule.GIVEN);
    private RuleError first;

    RuleReader(Source source) {
        this.source = source;
    }

    RuleReading reading() {
        attempt(() -> {
            readParts();
            return null;
        });
        Map<Part.Assignment, Formula> formulas = new HashMap<>();
        for (Part.Assignment move : moves) {
            attempt(() -> formula(move)).ifPresent(formula -> formulas.put(move, formula));
        }
        if (first == null) {
            return finished(formulas);
        }
        return new RuleReading.Bad(first);
    }

    private void readParts() {
        if (source.typed().length() > Rule.GREATEST_LENGTH) {
            throw source.refuse(new Place(Rule.GREATEST_LENGTH, source.typed().length()), Problem.TOO_LONG,
                    Integer.toString(Rule.GREATEST_LENGTH));
        }
        List<Place> lines = source.lines();
        if (lines.size() > Rule.MOST_LINES) {
            throw source.refuse(lines.get(Rule.MOST_LINES), Problem.TOO_MANY_LINES, Integer.toString(Rule.MOST_LINES));
        }
        PartReader reader = new PartReader(source);
        for (Place line : lines) {
            if (!line.isEmpty()) {
                attempt(() -> reader.read(line)).ifPresentOrElse(this::keep, () -> keepName(line));
            }
        }
    }

    private void keep(Part part) {
        switch (part) {
            case Part.Declaration declaration -> declarations.add(declaration);
            case Part.Assignment assignment when assignment.isStart() -> starts.add(assignment);
            case Part.Assignment assignment -> moves.add(assignment);
        }
        if (!(part instanceof Part.Assignment assignment && assignment.isStart())) {
            names.add(part.name());
        }
    }

    /// A line that can't be read still says what is called so, and lines that use it are not to blame.
    private void keepName(Place line) {
        TypedName.at(source.typed(), line.from()).filter(typed -> !typed.isReserved() && !typed.name().equals("b"))
                .ifPresent(typed -> names.add(typed.name()));
    }

    private RuleReading finished(Map<Part.Assignment, Formula> formulas) {
        Set<String> states = states(formulas);
        Map<String, Formula> startFormulas = new HashMap<>(startsFromSettings(states));
        checkTwice();
        for (Part.Assignment start : starts) {
            attempt(() -> start(start, states)).ifPresent(formula -> startFormulas.put(start.state(), formula));
        }
        checkConstants(formulas, states, startFormulas.keySet());
        if (moves.stream().noneMatch(move -> move.name().equals("w"))) {
            int end = source.typed().length();
            note(source.error(new Place(end, end), Problem.NO_STEP.key(), List.of()));
        }
        if (first != null) {
            return new RuleReading.Bad(first);
        }
        return new RuleReading.Good(new Rule(source.typed(), declarations.stream().map(Part.Declaration::setting).toList(),
                states.stream().map(name -> new State(name, Optional.ofNullable(startFormulas.get(name)))).toList(),
                moves.stream().map(move -> new Line(move.name(), formulas.get(move))).toList()));
    }

    /// The names that are read before they are given a value in the same step.
    private Set<String> states(Map<Part.Assignment, Formula> formulas) {
        Set<String> assigned = new HashSet<>();
        moves.forEach(move -> assigned.add(move.name()));
        Set<String> states = new LinkedHashSet<>();
        Set<String> done = new HashSet<>(Set.of("w"));
        for (Part.Assignment move : moves) {
            formulas.get(move).variables().stream()
                    .filter(name -> assigned.contains(name) && !done.contains(name)).forEach(states::add);
            done.add(move.name());
        }
        return states;
    }

    /// A number below the line that reads it would be there only from the second step on. Nobody means that, unless the
    /// rule says what it is before.
    private void checkConstants(Map<Part.Assignment, Formula> formulas, Set<String> states, Set<String> started) {
        moves.stream().filter(move -> states.contains(move.name()) && !started.contains(move.name()))
                .filter(move -> moves.stream().filter(other -> other.name().equals(move.name())).count() == 1)
                .filter(move -> formulas.get(move).variables().isEmpty())
                .forEach(move -> note(source.error(move.at(), Problem.CONSTANT_BELOW.key(), List.of(move.name()))));
    }

    /// A setting called v0 is the start of v.
    private Map<String, Formula> startsFromSettings(Set<String> states) {
        Map<String, Formula> starts = new HashMap<>();
        for (String state : states) {
            if (isSetting(state + "0")
                    && Formula.parse(state + "0", Set.of(state + "0")) instanceof Parsed.Good(Formula formula)) {
                starts.put(state, formula);
            }
        }
        return starts;
    }

    private Formula formula(Part.Assignment move) {
        if (isSetting(move.name())) {
            throw source.refuse(move.at(), Problem.SETTING_CHANGED, move.name());
        }
        Matcher called = CALLED.matcher(source.plain(move.formula()));
        if (called.find()) {
            int from = move.formula().from() + called.start();
            throw source.refuse(new Place(from, from + called.group().length()), Problem.SLOPE_OF, called.group(1));
        }
        return formula(move.formula(), names);
    }

    private Formula start(Part.Assignment start, Set<String> states) {
        if (start.state().equals("w")) {
            throw source.refuse(start.at(), Problem.START_OF_WEIGHT);
        }
        if (Rule.GIVEN.contains(start.state())) {
            throw source.refuse(start.at(), Problem.GIVEN, start.state());
        }
        if (moves.stream().noneMatch(move -> move.name().equals(start.state()))) {
            throw source.refuse(start.at(), Problem.START_WITHOUT_STATE, start.name(), start.state());
        }
        if (!states.contains(start.state())) {
            throw source.refuse(start.at(), Problem.START_OF_HELPER, start.name(), start.state());
        }
        Set<String> known = new HashSet<>(Set.of("w"));
        declarations.forEach(declaration -> known.add(declaration.name()));
        return formula(start.formula(), known);
    }

    private Formula formula(Place place, Set<String> variables) {
        return switch (Formula.parse(source.typed(place), variables)) {
            case Parsed.Good(Formula formula) -> formula;
            case Parsed.Bad(SyntaxError error) -> throw refusal(place, error);
        };
    }

    /// A formula's mistake at its place in the whole text. Some names are not known for a reason of their own.
    private RuleRefusal refusal(Place formula, SyntaxError error) {
        int from = formula.from() + error.at();
        Place place = new Place(from, from + error.length());
        String name = TypedName.at(source.typed(), from).map(TypedName::name).orElse("");
        if (name.equals("b")) {
            return source.refuse(place, Problem.BIAS);
        }
        Optional<Part.Assignment> start = starts.stream().filter(each -> each.name().equals(name)).findFirst();
        if (start.isPresent()) {
            return source.refuse(place, Problem.START_READ, name, start.get().state());
        }
        if (error.key().startsWith("formula.error.unknown-name") && names.contains(name)) {
            return source.refuse(place, Problem.START_READS, name);
        }
        return new RuleRefusal(source.error(place, error.key(), error.arguments()));
    }

    private boolean isSetting(String name) {
        return declarations.stream().anyMatch(declaration -> declaration.name().equals(name));
    }

    private void checkTwice() {
        List<Part> once = new ArrayList<>(declarations);
        once.addAll(starts);
        Set<String> seen = new HashSet<>();
        once.stream().sorted(Comparator.comparingInt(part -> part.at().from()))
                .filter(part -> !seen.add(part.name())).findFirst()
                .ifPresent(part -> note(source.error(part.at(), Problem.TWICE.key(), List.of(part.name()))));
    }

    private <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.ofNullable(reading.get());
        } catch (RuleRefusal refusal) {
            note(refusal.error());
            return Optional.empty();
        }
    }

    private void note(RuleError error) {
        if (first == null || error.at() < first.at()) {
            first = error;
        }
    }
}
