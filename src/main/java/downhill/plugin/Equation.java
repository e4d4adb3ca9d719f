package downhill.plugin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// One line of an optimizer's working: a name, the formula that gives it, and the numbers in that formula.
///
/// The formula is text in the language of losses, over any names: `new Equation("v", "beta*v + g", v2)
/// .with("beta", 0.9).with("v", v1).with("g", here.gradient())`. The names `w`, `g` and `a` stand for the weight, the
/// slope δL/δw and the rate and are shown so; greek letters are spelt (`beta1`), a trailing `hat` puts a hat on a letter.
///
/// @param name what the line gives
/// @param formula how
/// @param result the number that came out of the optimizer, per coordinate
/// @param values the numbers that went in, by their names in the formula
public record Equation(String name, String formula, Vector result, Map<String, Vector> values) {

    public Equation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(result, "result");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Equation(String name, String formula, Vector result) {
        this(name, formula, result, Map.of());
    }

    public Equation with(String symbol, Vector value) {
        Map<String, Vector> more = new LinkedHashMap<>(values);
        more.put(symbol, value);
        return new Equation(name, formula, result, more);
    }

    public Equation with(String symbol, double value) {
        return with(symbol, Vector.filled(result.size(), value));
    }
}
