package downhill.formula;

import downhill.formula.Token.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The names that mean something in a formula: its variables, the functions, π and e, the three words of `if`; in a
/// loss also `mean` and `sum`.
record Names(Set<String> variables) {

    static final Set<String> WEIGHTS = Set.of("w", "b");
    /// All that occurs in losses: the weights and the columns of the data.
    static final Set<String> OF_LOSSES = Set.of("w", "b", "x", "y");

    private static final Map<String, Kind> WORDS = Map.of(
            "if", Kind.IF, "and", Kind.AND, "or", Kind.OR, "pi", Kind.CONSTANT, "e", Kind.CONSTANT);

    /// What the learning rate and the slope are called elsewhere.
    private static final Set<String> RATES = Set.of("alpha", "eta", "lr", "rate", "learning_rate");
    private static final Set<String> SLOPES = Set.of("grad", "gradient", "slope", "dl", "dw", "dldw", "g_t");

    Names {
        variables = Set.copyOf(variables);
    }

    /// Whether this is a loss's formula, and not one of an update rule.
    boolean areOfLoss() {
        return variables.equals(OF_LOSSES);
    }

    /// The variables that have a value for each row of the data.
    Set<String> columns() {
        return areOfLoss() ? RowDependence.COLUMNS : Set.of();
    }

    /// What a name is, variables first; in other letter case if it means nothing as it stands.
    Optional<Kind> kind(String name) {
        if (variables.contains(name)) {
            return Optional.of(Kind.VARIABLE);
        }
        if (WORDS.containsKey(name)) {
            return Optional.of(WORDS.get(name));
        }
        if (Function.named(name).isPresent()) {
            return Optional.of(Kind.FUNCTION);
        }
        if (areOfLoss() && Aggregation.named(name).isPresent()) {
            return Optional.of(Kind.AGGREGATE);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(name) ? Optional.empty() : kind(lower);
    }

    /// How it is spelled in the tree.
    String canonical(String name) {
        return variables.contains(name) || kind(name).isEmpty() ? name : name.toLowerCase(Locale.ROOT);
    }

    /// What is wrong with a name nobody knows, and what was probably meant.
    SyntaxRefusal refusal(String name, int at, int length) {
        String letters = name.replaceAll("[1-9][0-9]*$", "");
        if (letters.length() < name.length() && kind(letters).filter(kind -> kind == Kind.VARIABLE).isPresent()) {
            String power = canonical(letters) + "^" + name.substring(letters.length());
            return new SyntaxRefusal(at, length, SyntaxProblem.DIGIT_AFTER_NAME, name, power);
        }
        if (variables.contains("a") && RATES.contains(name.toLowerCase(Locale.ROOT))) {
            return new SyntaxRefusal(at, length, SyntaxProblem.UNKNOWN_NAME_OF_RATE, name);
        }
        if (variables.contains("g") && SLOPES.contains(name.toLowerCase(Locale.ROOT))) {
            return new SyntaxRefusal(at, length, SyntaxProblem.UNKNOWN_NAME_OF_SLOPE, name);
        }
        Optional<String> apart = apart(name);
        if (apart.isPresent()) {
            return new SyntaxRefusal(at, length, SyntaxProblem.RUN_TOGETHER, name, apart.get());
        }
        Optional<String> near = near(name);
        if (near.isPresent()) {
            return new SyntaxRefusal(at, length, SyntaxProblem.UNKNOWN_NAME_NEAR, name, near.get());
        }
        if (areOfLoss()) {
            return new SyntaxRefusal(at, length, SyntaxProblem.UNKNOWN_NAME, name);
        }
        return new SyntaxRefusal(at, length, SyntaxProblem.UNKNOWN_NAME_AMONG, name,
                String.join(", ", new TreeSet<>(variables)));
    }

    /// The known names it falls into, longest first, with spaces between them.
    private Optional<String> apart(String name) {
        if (name.length() > 20) {
            return Optional.empty();
        }
        var words = new StringBuilder();
        int from = 0;
        while (from < name.length()) {
            int to = name.length();
            while (to > from && kind(name.substring(from, to)).isEmpty()) {
                to--;
            }
            if (to == from) {
                return Optional.empty();
            }
            words.append(words.isEmpty() ? "" : " ").append(name, from, to);
            from = to;
        }
        // Three letters by themselves are no reading of a name: eta is not e t a.
        return words.length() == 2 * name.length() - 1 && name.length() > 2 ? Optional.empty()
                : Optional.of(words.toString());
    }

    private Optional<String> near(String name) {
        if (name.length() < 2 || name.length() > 12) {
            return Optional.empty();
        }
        var candidates = new TreeSet<String>();
        Function.words().forEach(candidates::add);
        candidates.addAll(WORDS.keySet());
        candidates.addAll(variables);
        if (areOfLoss()) {
            Stream.of(Aggregation.values()).map(Aggregation::word).forEach(candidates::add);
        }
        return candidates.stream()
                .filter(candidate -> candidate.length() > 1)
                .filter(candidate -> Distance.between(candidate, name) <= (name.length() < 5 ? 1 : 2))
                .min(Comparator.<String>comparingInt(candidate -> Distance.between(candidate, name))
                        .thenComparing(candidate -> !sorted(candidate).equals(sorted(name)))
                        .thenComparing(String::length));
    }

    private static List<Integer> sorted(String letters) {
        return letters.chars().sorted().boxed().toList();
    }
}
