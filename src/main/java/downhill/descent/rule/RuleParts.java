package downhill.descent.rule;

import downhill.formula.TypedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What each line of a rule is, before any formula is read.
final class RuleParts {

    private final Source source;
    private final FirstMistake mistake;
    private final List<Part.Declaration> declarations = new ArrayList<>();
    private final List<Part.Assignment> moves = new ArrayList<>();
    private final List<Part.Assignment> starts = new ArrayList<>();
    private final Set<String> names = new HashSet<>(Rule.GIVEN);

    private RuleParts(Source source, FirstMistake mistake) {
        this.source = source;
        this.mistake = mistake;
    }

    /// The parts of as many lines as can be read.
    ///
    /// @param mistake told of those that can't
    static RuleParts of(Source source, FirstMistake mistake) {
        RuleParts parts = new RuleParts(source, mistake);
        mistake.attempt(parts::readable).ifPresent(parts::read);
        return parts;
    }

    private List<Place> readable() {
        if (source.typed().length() > Rule.GREATEST_LENGTH) {
            throw source.refuse(new Place(Rule.GREATEST_LENGTH, source.typed().length()), RuleProblem.TOO_LONG,
                    Integer.toString(Rule.GREATEST_LENGTH));
        }
        List<Place> lines = source.lines();
        if (lines.size() > Rule.MOST_LINES) {
            throw source.refuse(lines.get(Rule.MOST_LINES), RuleProblem.TOO_MANY_LINES, Integer.toString(Rule.MOST_LINES));
        }
        return lines;
    }

    private void read(List<Place> lines) {
        PartReader reader = new PartReader(source);
        for (Place line : lines) {
            if (!line.isEmpty()) {
                mistake.attempt(() -> reader.read(line)).ifPresentOrElse(this::keep, () -> keepName(line));
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

    /// The settings, in the order of the text.
    List<Part.Declaration> declarations() {
        return declarations;
    }

    /// What is worked out in every step, in the order of the text.
    List<Part.Assignment> moves() {
        return moves;
    }

    /// What states are before the first step.
    List<Part.Assignment> starts() {
        return starts;
    }

    /// All that a formula may use.
    Set<String> names() {
        return names;
    }

    boolean isSetting(String name) {
        return declarations.stream().anyMatch(declaration -> declaration.name().equals(name));
    }

    /// A setting or a start may be given once; lines of the step may give a name again and again.
    void checkTwice() {
        List<Part> once = new ArrayList<>(declarations);
        once.addAll(starts);
        Set<String> seen = new HashSet<>();
        once.stream().sorted(Comparator.comparingInt(part -> part.at().from()))
                .filter(part -> !seen.add(part.name())).findFirst()
                .ifPresent(part -> mistake.note(source.error(part.at(), RuleProblem.TWICE.key(), List.of(part.name()))));
    }
}
