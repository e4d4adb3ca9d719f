package downhill.formula;

import java.util.List;
import java.util.SplittableRandom;

/// Formulas as people might type them, by chance but the same every time.
final class RandomFormulas {

    private static final List<String> SMOOTH = List.of(
            "sin", "cos", "tan", "atan", "sinh", "cosh", "tanh", "exp", "ln", "log2", "log10", "sqrt", "cbrt", "sigmoid",
            "softplus", "asin", "acos");
    private static final List<String> WITH_KINKS = List.of("abs", "sign", "floor", "relu", "min", "max", "if");

    private final SplittableRandom random;
    private final int depth;
    private final boolean kinks;
    private final boolean data;
    /// How many `mean` and `sum` are open.
    private int open;

    RandomFormulas(long seed, int depth, boolean kinks) {
        this(seed, depth, kinks, false);
    }

    /// @param data whether they go over the rows of data
    RandomFormulas(long seed, int depth, boolean kinks, boolean data) {
        this.data = data;
        this.random = new SplittableRandom(seed);
        this.depth = depth;
        this.kinks = kinks;
    }

    String next() {
        return sum(random.nextInt(1, depth + 1));
    }

    private String sum(int depth) {
        int terms = random.nextInt(1, depth > 2 ? 4 : 3);
        var sum = new StringBuilder(random.nextInt(8) == 0 ? "-" : "").append(product(depth));
        for (int i = 1; i < terms; i++) {
            sum.append(random.nextBoolean() ? " + " : " - ").append(product(depth));
        }
        return sum.toString();
    }

    private String product(int depth) {
        return switch (random.nextInt(6)) {
            case 0 -> power(depth) + "*" + power(depth);
            case 1 -> power(depth) + "/" + power(depth);
            case 2 -> number() + group(depth);
            case 3 -> number() + (random.nextBoolean() ? "w" : " b");
            default -> power(depth);
        };
    }

    private String power(int depth) {
        return switch (random.nextInt(7)) {
            case 0 -> operand(depth) + "^" + random.nextInt(-3, 5);
            case 1 -> operand(depth) + "²";
            case 2 -> random.nextInt(3) == 0 ? operand(depth) + "^" + number() : operand(depth);
            case 3 -> random.nextInt(4) == 0 ? "2^" + group(depth) : operand(depth);
            default -> operand(depth);
        };
    }

    private String operand(int depth) {
        if (depth <= 0 && open > 0 && random.nextBoolean()) {
            return pick(List.of("x", "y"));
        }
        if (depth <= 0) {
            return switch (random.nextInt(8)) {
                case 0 -> number();
                case 1 -> "b";
                case 2 -> "pi";
                default -> "w";
            };
        }
        return random.nextInt(3) == 0 ? group(depth) : call(depth);
    }

    private String group(int depth) {
        return "(" + sum(depth - 1) + ")";
    }

    private String call(int depth) {
        if (data && random.nextInt(open == 0 ? 2 : 6) == 0) {
            open++;
            String inside = sum(depth - 1);
            open--;
            return pick(List.of("mean", "mean", "sum")) + "(" + inside + ")";
        }
        boolean kink = kinks && random.nextInt(3) == 0;
        String name = kink ? pick(WITH_KINKS) : pick(SMOOTH);
        return switch (name) {
            case "min", "max" -> name + "(" + sum(depth - 1) + ", " + sum(depth - 1) + ")";
            case "if" -> "if(" + sum(depth - 2) + pick(List.of(" < ", " <= ", " > ", " >= ")) + sum(depth - 2)
                    + pick(List.of("", " and w > 0", " or b < 1")) + ", " + sum(depth - 1) + ", " + sum(depth - 1) + ")";
            case "abs" -> random.nextBoolean() ? "|" + sum(depth - 1) + "|" : "abs" + group(depth);
            default -> name + group(depth);
        };
    }

    private String number() {
        return pick(List.of("2", "3", "0.5", "1", "10", "1.25", "0.1", "4", ".3", "7"));
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
