package downhill.formula;

import downhill.formula.Expression.Constant;
import downhill.formula.Expression.If;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Product;
import downhill.formula.Expression.Variable;
import java.util.List;

/// Prints function calls and choices: sin w, cos(w + 1), |w|, √w, e^(−w), if(w < 0, 0, w).
final class PrintedCall {

    private final Ink ink;
    private final Printer printer;

    PrintedCall(Ink ink, Printer printer) {
        this.ink = ink;
        this.printer = printer;
    }

    /// @param bare whether a simple argument may go without parentheses
    void print(Function function, List<Expression> arguments, boolean bare) {
        Expression first = arguments.getFirst();
        switch (function) {
            case ABS -> magnitude(first);
            case EXP -> {
                ink.upright("e");
                printer.raise(first);
            }
            case SQRT -> {
                ink.upright("√");
                argument(first, first instanceof Variable || first instanceof Constant
                        || first instanceof Number(double value) && value >= 0, "");
            }
            case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH, LN, LOG2, LOG10, CBRT, SIGN, FLOOR, RELU, SIGMOID,
                    SOFTPLUS -> {
                ink.upright(function.word());
                argument(first, bare && isSimple(first) && takesExponent(function), " ");
            }
            case MIN, MAX -> {
                ink.upright(function.word());
                printer.inParentheses(() -> {
                    printer.print(first);
                    ink.upright(", ");
                    printer.print(arguments.getLast());
                });
            }
        }
    }

    /// sin² w.
    void printRaised(Function function, List<Expression> arguments, String exponent, boolean bare) {
        ink.upright(function.word());
        ink.raised(exponent);
        argument(arguments.getFirst(), bare && isSimple(arguments.getFirst()), " ");
    }

    private void argument(Expression argument, boolean bare, String space) {
        if (bare) {
            ink.upright(space);
            printer.print(argument);
        } else {
            printer.inParentheses(() -> printer.inside(argument));
        }
    }

    /// Bars do not show which one closes which, so bars inside bars are written as a function.
    private void magnitude(Expression argument) {
        if (BarFinder.finds(argument)) {
            ink.upright("abs");
            printer.inParentheses(() -> printer.print(argument));
        } else {
            ink.upright("|");
            printer.print(argument);
            ink.upright("|");
        }
    }

    /// `if(w < 0, 0, w)`.
    void print(If choice) {
        ink.upright("if(");
        print(choice.condition(), false);
        ink.upright(", ");
        printer.print(choice.then());
        ink.upright(", ");
        printer.print(choice.otherwise());
        ink.upright(")");
    }

    private void print(Condition condition, boolean grouped) {
        switch (condition) {
            case Condition.Comparison(var left, var relation, var right) -> {
                printer.print(left);
                ink.upright(" " + relation.sign() + " ");
                printer.print(right);
            }
            case Condition.All(var parts) -> joined(parts, " and ", false);
            case Condition.Any(var parts) -> joined(parts, " or ", grouped);
        }
    }

    private void joined(List<Condition> parts, String word, boolean grouped) {
        ink.upright(grouped ? "(" : "");
        for (int i = 0; i < parts.size(); i++) {
            ink.upright(i == 0 ? "" : word);
            print(parts.get(i), true);
        }
        ink.upright(grouped ? ")" : "");
    }

    /// A letter or a number, or a number before a letter.
    private boolean isSimple(Expression argument) {
        return argument instanceof Variable || argument instanceof Constant
                || argument instanceof Number(double value) && value >= 0
                || argument instanceof Product(var factors) && isSimple(factors);
    }

    private boolean isSimple(List<Expression> factors) {
        Expression first = factors.getFirst();
        Expression last = factors.getLast();
        boolean begins = first == Constant.PI || first instanceof Number(double value)
                && !PrintedProduct.isBelowLine(value, printer.isRaised());
        boolean ends = last == Constant.PI || last instanceof Variable(var name) && name.length() == 1;
        return begins && ends && factors.subList(1, factors.size() - 1).stream().allMatch(Constant.PI::equals);
    }

    /// Whether people write it without parentheses and with its exponent after the name.
    static boolean takesExponent(Function function) {
        return switch (function) {
            case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH, LN, LOG2, LOG10 -> true;
            case EXP, SQRT, CBRT, ABS, SIGN, FLOOR, RELU, SIGMOID, SOFTPLUS, MIN, MAX -> false;
        };
    }

    /// Whether an exponent may be written right after it.
    static boolean isBase(Function function) {
        return switch (function) {
            case ABS, CBRT, SIGN, FLOOR, RELU, SIGMOID, SOFTPLUS, MIN, MAX -> true;
            case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH, LN, LOG2, LOG10, EXP, SQRT -> false;
        };
    }
}
