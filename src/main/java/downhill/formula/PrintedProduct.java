package downhill.formula;

import downhill.formula.Expression.Aggregate;
import downhill.formula.Expression.Call;
import downhill.formula.Expression.Constant;
import downhill.formula.Expression.If;
import downhill.formula.Expression.Inverse;
import downhill.formula.Expression.Negative;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Power;
import downhill.formula.Expression.Product;
import downhill.formula.Expression.Sum;
import downhill.formula.Expression.Variable;
import downhill.formula.Printer.Level;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Prints products and fractions: 3 cos 3w, 2w/(1 + w²), ½w².
final class PrintedProduct {

    private final Ink ink;
    private final Printer printer;

    PrintedProduct(Ink ink, Printer printer) {
        this.ink = ink;
        this.printer = printer;
    }

    void print(List<Expression> factors) {
        List<Expression> above = new ArrayList<>();
        List<Expression> below = new ArrayList<>();
        for (Expression factor : factors) {
            if (factor instanceof Inverse(var of)) {
                below.add(of);
            } else {
                above.add(factor);
            }
        }
        moveDenominator(above, below);
        if (above.isEmpty()) {
            ink.upright("1");
        } else {
            row(above, below.isEmpty());
        }
        if (!below.isEmpty()) {
            ink.upright("/");
            below(below);
        }
    }

    /// 0.5/√w is written 1/(2√w), and 0.125w² is w²/8; in an exponent, ½w² is w²/2.
    private void moveDenominator(List<Expression> above, List<Expression> below) {
        if (above.isEmpty() || !(above.getFirst() instanceof Number(double value))) {
            return;
        }
        boolean moves = below.isEmpty()
                ? above.size() > 1 && isBelowLine(value, printer.isRaised())
                : Numerals.isBinaryFraction(value);
        if (moves) {
            Ratio ratio = Ratio.of(value);
            above.removeFirst();
            if (!ratio.top().equals(BigInteger.ONE)) {
                above.addFirst(new Number(ratio.top().doubleValue()));
            }
            below.addFirst(new Number(ratio.bottom().doubleValue()));
        }
    }

    /// Whether a coefficient's denominator is written below a line that it alone makes necessary.
    static boolean isBelowLine(double coefficient, boolean raised) {
        return raised ? Numerals.isBinaryFraction(coefficient) : Numerals.isUnitFraction(coefficient);
    }

    private void below(List<Expression> below) {
        if (below.size() > 1) {
            printer.inParentheses(() -> row(below, true));
            return;
        }
        Expression only = below.getFirst();
        switch (only) {
            case Number _, Constant _, Variable _, If _, Power _, Call _, Aggregate _ -> factor(only, false);
            case Sum _, Negative _, Product _, Inverse _ -> printer.inParentheses(() -> printer.inside(only));
        }
    }

    /// Factors side by side. A function goes without parentheses where nothing that follows could join its argument.
    private void row(List<Expression> factors, boolean last) {
        for (int i = 0; i < factors.size(); i++) {
            Expression factor = factors.get(i);
            Expression next = i + 1 < factors.size() ? factors.get(i + 1) : null;
            boolean bare = next == null ? last : isWord(next);
            if (factors.size() > 1 && factor instanceof Number(double value) && i == 0) {
                ink.upright(Numerals.coefficient(value));
            } else {
                factor(factor, bare);
            }
            if (next != null) {
                ink.upright(between(factor, next));
            }
        }
    }

    private void factor(Expression factor, boolean bare) {
        if (factor instanceof Call(var function, var arguments)) {
            new PrintedCall(ink, printer).print(function, arguments, bare);
        } else if (factor instanceof Power(Call(var function, var arguments), Number(double value))
                && PrintedCall.takesExponent(function) && value > 1 && Printer.isWhole(value)) {
            new PrintedCall(ink, printer).printRaised(function, arguments, Printer.digits(value), bare);
        } else {
            printer.print(factor, Level.PRODUCT);
        }
    }

    private static String between(Expression left, Expression right) {
        if (isWord(right)) {
            return " ";
        }
        return switch (right) {
            case Number _, If _ -> "·";
            case Constant _, Variable _ -> beforeLetter(left, right);
            case Power(var base, _) -> base instanceof Call ? " " : between(left, base);
            case Call(var function, _) ->
                    function == Function.EXP ? (left instanceof Number ? "" : " ")
                            : left instanceof Number || function != Function.ABS && isLetter(left) ? "" : "·";
            case Sum _, Negative _ -> left instanceof Sum || left instanceof Number || isLetter(left) ? "" : "·";
            case Product _, Inverse _, Aggregate _ -> "·";
        };
    }

    private static String beforeLetter(Expression left, Expression right) {
        boolean single = right instanceof Constant || right instanceof Variable(var name) && name.length() == 1;
        return single && (left instanceof Number || left == Constant.PI) ? "" : "·";
    }

    private static boolean isLetter(Expression expression) {
        return expression instanceof Variable || expression instanceof Constant
                || expression instanceof Power(Variable _, Number _);
    }

    /// Whether it begins with a function's name.
    private static boolean isWord(Expression expression) {
        return switch (expression) {
            case Call(var function, _) ->
                    PrintedCall.takesExponent(function) || PrintedCall.isBase(function) && function != Function.ABS;
            case Power(Call(var function, _), Number(double value)) ->
                    PrintedCall.takesExponent(function) && value > 1 && Printer.isWhole(value);
            case Aggregate _ -> true;
            case Number _, Constant _, Variable _, Sum _, Product _, Negative _, Inverse _, Power _, If _ -> false;
        };
    }
}
