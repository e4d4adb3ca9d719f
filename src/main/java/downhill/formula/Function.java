package downhill.formula;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The functions a formula may call. One and the same definition serves the tree walk and the compiled code, so that
/// both give the same bits.
public enum Function {
    SIN(1), COS(1), TAN(1), ASIN(1), ACOS(1), ATAN(1), SINH(1), COSH(1), TANH(1),
    EXP(1), LN(1), LOG2(1), LOG10(1), SQRT(1), CBRT(1),
    ABS(1), SIGN(1), FLOOR(1), RELU(1), SIGMOID(1), SOFTPLUS(1),
    MIN(2), MAX(2);

    private static final Map<String, Function> NAMES = names();

    private final int arity;

    Function(int arity) {
        this.arity = arity;
    }

    /// How many arguments it takes. `min` and `max` are typed with two or more and nest.
    public int arity() {
        return arity;
    }

    /// As it is printed.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Function> named(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }

    static Iterable<String> words() {
        return NAMES.keySet();
    }

    double of(double x) {
        return switch (this) {
            case SIN -> Math.sin(x);
            case COS -> Math.cos(x);
            case TAN -> Math.tan(x);
            case ASIN -> Math.asin(x);
            case ACOS -> Math.acos(x);
            case ATAN -> Math.atan(x);
            case SINH -> Math.sinh(x);
            case COSH -> Math.cosh(x);
            case TANH -> Math.tanh(x);
            case EXP -> Math.exp(x);
            case LN -> Math.log(x);
            case LOG2 -> Numerics.log2(x);
            case LOG10 -> Math.log10(x);
            case SQRT -> Math.sqrt(x);
            case CBRT -> Math.cbrt(x);
            case ABS -> Math.abs(x);
            case SIGN -> Math.signum(x);
            case FLOOR -> Math.floor(x);
            case RELU -> Math.max(x, 0.0);
            case SIGMOID -> Numerics.sigmoid(x);
            case SOFTPLUS -> Numerics.softplus(x);
            case MIN, MAX -> throw new IllegalArgumentException(word() + " takes two arguments");
        };
    }

    double of(double x, double y) {
        return switch (this) {
            case MIN -> Math.min(x, y);
            case MAX -> Math.max(x, y);
            case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH, EXP, LN, LOG2, LOG10, SQRT, CBRT, ABS, SIGN, FLOOR,
                    RELU, SIGMOID, SOFTPLUS -> throw new IllegalArgumentException(word() + " takes one argument");
        };
    }

    /// f(−x) = −f(x), exactly.
    boolean isOdd() {
        return switch (this) {
            case SIN, TAN, ASIN, ATAN, SINH, TANH, CBRT, SIGN -> true;
            case COS, ACOS, COSH, EXP, LN, LOG2, LOG10, SQRT, ABS, FLOOR, RELU, SIGMOID, SOFTPLUS, MIN, MAX -> false;
        };
    }

    /// f(−x) = f(x), exactly.
    boolean isEven() {
        return this == COS || this == COSH || this == ABS;
    }

    private static Map<String, Function> names() {
        var own = new HashMap<String, Function>();
        for (Function function : values()) {
            own.put(function.word(), function);
        }
        own.putAll(Map.of("log", LN, "arcsin", ASIN, "arccos", ACOS, "arctan", ATAN, "sgn", SIGN));
        return Map.copyOf(own);
    }
}
