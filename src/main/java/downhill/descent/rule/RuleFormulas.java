package downhill.descent.rule;

import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.formula.SyntaxError;
import downhill.formula.TypedName;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the formulas in a rule's lines, and says what is wrong with one in terms of the rule.
///
/// @param source the whole text
/// @param parts what its lines are
record RuleFormulas(Source source, RuleParts parts) {

    /// g(w) is a product in a formula, but whoever writes it means g.
    private static final Pattern CALLED = Pattern.compile("(?<![A-Za-z0-9_])([gh]) *\\( *w *\\)");

    /// The formula of a line of the step.
    Formula of(Part.Assignment move) {
        if (parts.isSetting(move.name())) {
            throw source.refuse(move.at(), RuleProblem.SETTING_CHANGED, move.name());
        }
        Matcher called = CALLED.matcher(source.plain(move.formula()));
        if (called.find()) {
            int from = move.formula().from() + called.start();
            throw source.refuse(new Place(from, from + called.group().length()), RuleProblem.SLOPE_OF, called.group(1));
        }
        return formula(move.formula(), parts.names());
    }

    /// The formula of what a state is before the first step.
    ///
    /// @param states the names that are remembered
    Formula ofStart(Part.Assignment start, Set<String> states) {
        if (start.state().equals("w")) {
            throw source.refuse(start.at(), RuleProblem.START_OF_WEIGHT);
        }
        if (Rule.GIVEN.contains(start.state())) {
            throw source.refuse(start.at(), RuleProblem.GIVEN, start.state());
        }
        if (parts.moves().stream().noneMatch(move -> move.name().equals(start.state()))) {
            throw source.refuse(start.at(), RuleProblem.START_WITHOUT_STATE, start.name(), start.state());
        }
        if (!states.contains(start.state())) {
            throw source.refuse(start.at(), RuleProblem.START_OF_HELPER, start.name(), start.state());
        }
        Set<String> known = new HashSet<>(Set.of("w"));
        parts.declarations().forEach(declaration -> known.add(declaration.name()));
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
            return source.refuse(place, RuleProblem.BIAS);
        }
        Optional<Part.Assignment> start = parts.starts().stream().filter(each -> each.name().equals(name)).findFirst();
        if (start.isPresent()) {
            return source.refuse(place, RuleProblem.START_READ, name, start.get().state());
        }
        if (error.key().startsWith("formula.error.unknown-name") && parts.names().contains(name)) {
            return source.refuse(place, RuleProblem.START_READS, name);
        }
        return new RuleRefusal(source.error(place, error.key(), error.arguments()));
    }
}
