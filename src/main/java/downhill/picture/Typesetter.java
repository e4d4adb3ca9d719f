package downhill.picture;

import downhill.descent.Coordinate;
import downhill.formula.Chosen;
import downhill.formula.Expression;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Sets a formula with a dot for every product, its variables as symbols or as numbers.
///
/// An `if` is decided before ([Chosen]): a step took one of its parts.
///
/// Not the formula's own printing: there products are run together as people write them (2w), which numbers cannot be.
final class Typesetter {

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("g", "δL/δw"), Map.entry("h", "L″"), Map.entry("dw", "Δw"),
            Map.entry("beta", "β"), Map.entry("beta1", "β₁"), Map.entry("beta2", "β₂"),
            Map.entry("rho", "ρ"), Map.entry("epsilon", "ε"), Map.entry("nu", "ν"), Map.entry("gamma", "γ"),
            Map.entry("psi", "ψ"), Map.entry("nu1", "ν₁"), Map.entry("nu2", "ν₂"), Map.entry("lambda", "λ"),
            Map.entry("eta_minus", "η⁻"), Map.entry("eta_plus", "η⁺"), Map.entry("least", "min"),
            Map.entry("most", "max"), Map.entry("mu", "μ"), Map.entry("munext", "μ′"), Map.entry("product", "Π"),
            Map.entry("g0", "δL/δw₀"), Map.entry("h2", "L″₂"), Map.entry("h12", "L″₁₂"),
            Map.entry("s2", "s₂"), Map.entry("y2", "y₂"),
            Map.entry("mhat", "m\u0302"), Map.entry("vhat", "v\u0302"));

    private static final Map<String, String> ALONG_B = Map.of("w", "b", "δL/δw", "δL/δb", "Δw", "Δb", "δL/δw₀", "δL/δb₀");

    /// The slope along the other weight.
    private static final String OTHER_SLOPE = "g2";

    private final Function<String, RichText> variables;

    private Typesetter(Function<String, RichText> variables) {
        this.variables = variables;
    }

    /// As the lines of a coordinate write them.
    ///
    /// @param noisy whether g is not the slope but what the optimizer saw of it
    static Typesetter symbols(Coordinate coordinate, boolean noisy) {
        return new Typesetter(name -> RichText.symbol(noisy && name.equals("g") ? name
                : noisy && name.equals(OTHER_SLOPE) ? "g₂" : symbol(name, coordinate)));
    }

    /// With the symbol for a number that isn't known.
    static Typesetter numbers(Map<String, ShownNumber> values, Coordinate coordinate) {
        return new Typesetter(name -> values.containsKey(name)
                ? RichText.of(values.get(name).text(), Typeface.MATH, role(name))
                : RichText.symbol(symbol(name, coordinate)));
    }

    /// The colour of a variable, and of the number that stands for it.
    static Role role(String name) {
        return Symbols.role(symbol(name, Coordinate.W));
    }

    static RichText sign(String text) {
        return RichText.of(text, Typeface.MATH, Role.TEXT);
    }

    /// Rules are written for w; along b they are the same with b in its place.
    private static String symbol(String name, Coordinate coordinate) {
        String alongW = SYMBOLS.getOrDefault(name, name);
        if (name.equals(OTHER_SLOPE)) {
            return "δL/δ" + coordinate.other().symbol();
        }
        return coordinate == Coordinate.W ? alongW : ALONG_B.getOrDefault(alongW, alongW);
    }

    RichText variable(String name) {
        return variables.apply(name);
    }

    RichText set(Expression expression) {
        return switch (expression) {
            case Expression.Number number -> sign(Numbers.exact(number.value()));
            case Expression.Constant constant -> RichText.symbol(constant.letter());
            case Expression.Variable variable -> variable(variable.name());
            case Expression.Sum sum -> sum(sum.terms());
            case Expression.Product product -> product(product.factors());
            case Expression.Negative minus -> sign("−").plus(factor(minus.of()));
            case Expression.Inverse inverse -> sign("1/").plus(whole(inverse.of()));
            case Expression.Power power -> power(power);
            case Expression.Call call -> call(call);
            case Expression.Aggregate aggregate -> throw new IllegalArgumentException("over rows: " + aggregate);
            case Expression.If choice -> throw new IllegalArgumentException("not decided: " + choice);
        };
    }

    /// What decided: if c > 0 and t = 1. Empty where nothing had to be decided.
    RichText condition(List<Chosen.Fact> facts) {
        RichText text = RichText.empty();
        for (Chosen.Fact fact : facts) {
            text = text.plus(sign(text.spans().isEmpty() ? "  if " : " and ")).plus(set(fact.left()))
                    .plus(sign(" " + fact.sign() + " ")).plus(set(fact.right()));
        }
        return text;
    }

    private RichText sum(List<Expression> terms) {
        RichText text = RichText.empty();
        boolean first = true;
        for (Expression term : terms) {
            if (first) {
                text = text.plus(set(term));
            } else if (term instanceof Expression.Negative minus) {
                text = text.plus(sign(" − ")).plus(term(minus.of()));
            } else {
                text = text.plus(sign(" + ")).plus(term(term));
            }
            first = false;
        }
        return text;
    }

    /// A term after a sign: in parentheses where it begins with one itself.
    private RichText term(Expression term) {
        RichText text = set(term);
        boolean wrap = term instanceof Expression.Sum || !(term instanceof Expression.Product) && beginsWithMinus(text);
        return wrap ? parenthesised(text) : text;
    }

    private static boolean beginsWithMinus(RichText text) {
        return !text.spans().isEmpty() && text.spans().getFirst().plain().startsWith("−");
    }

    private RichText product(List<Expression> factors) {
        RichText text = RichText.empty();
        boolean first = true;
        for (Expression factor : factors) {
            if (factor instanceof Expression.Inverse inverse) {
                text = text.plus(sign(first ? "1/" : "/")).plus(whole(inverse.of()));
            } else {
                text = text.plus(sign(first ? "" : " · ")).plus(factor(factor));
            }
            first = false;
        }
        return text;
    }

    private RichText factor(Expression factor) {
        return factor(factor, set(factor));
    }

    /// @param text the factor as it is set
    private static RichText factor(Expression factor, RichText text) {
        boolean wrap = factor instanceof Expression.Sum || factor instanceof Expression.Product || beginsWithMinus(text);
        return wrap ? parenthesised(text) : text;
    }

    /// A factor of which every part is to be taken together: under a fraction's stroke or a root.
    private RichText whole(Expression factor) {
        RichText text = set(factor);
        return text.plain().contains("·") ? parenthesised(text) : factor(factor, text);
    }

    private RichText power(Expression.Power power) {
        RichText base = set(power.base());
        RichText exponent = new RichText(set(power.exponent()).spans().stream()
                .map(span -> new Span(span.text(), span.face(), span.role(), Span.Script.RAISED)).toList());
        return (isSingle(power.base(), base.plain()) ? base : parenthesised(base)).plus(exponent);
    }

    /// One letter, or a number of digits only: what can be raised without parentheses. Not δL/δw, nor −2 or 10⁻⁸.
    private static boolean isSingle(Expression base, String text) {
        return (base instanceof Expression.Variable || base instanceof Expression.Number)
                && !text.startsWith("−") && !text.contains("/") && !text.contains("·") && !Numbers.isPower(text);
    }

    private RichText call(Expression.Call call) {
        RichText arguments = RichText.empty();
        boolean first = true;
        for (Expression argument : call.arguments()) {
            arguments = arguments.plus(sign(first ? "" : ", ")).plus(set(argument));
            first = false;
        }
        boolean bare = call.arguments().size() == 1
                && isSingle(call.arguments().getFirst(), arguments.plain());
        return switch (call.function()) {
            case SQRT -> bare ? sign("√").plus(arguments) : sign("√").plus(parenthesised(arguments));
            case ABS -> sign("|").plus(arguments).plus(sign("|"));
            case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH, EXP, LN, LOG2, LOG10, CBRT, SIGN, FLOOR, RELU,
                    SIGMOID, SOFTPLUS, MIN, MAX -> sign(call.function().word()).plus(parenthesised(arguments));
        };
    }

    private static RichText parenthesised(RichText inner) {
        return sign("(").plus(inner).plus(sign(")"));
    }
}
