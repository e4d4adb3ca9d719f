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
import java.util.ArrayList;
import java.util.List;

/// Prints a simplified expression as a person would write it.
///
/// How tightly it must hold together is the `level`: a sum inside a product gets parentheses, and so on.
final class Printer {

    /// Where an expression stands.
    enum Level {
        SUM, PRODUCT, BASE
    }

    private final Ink ink;
    private final PrintedProduct products;
    private final PrintedCall calls;
    private boolean raised;

    Printer(Ink ink) {
        this.ink = ink;
        this.products = new PrintedProduct(ink, this);
        this.calls = new PrintedCall(ink, this);
    }

    void print(Expression expression) {
        print(expression, Level.SUM);
    }

    void print(Expression expression, Level level) {
        if (ink.isDry()) {
            return;
        }
        if (level(expression).compareTo(level) < 0) {
            inParentheses(() -> inside(expression));
        } else {
            write(expression);
        }
    }

    void inParentheses(Runnable content) {
        ink.upright("(");
        content.run();
        ink.upright(")");
    }

    private void write(Expression expression) {
        switch (expression) {
            case Number(double value) -> ink.upright((value < 0 ? "−" : "") + Numerals.plain(value));
            case Constant constant -> ink.upright(constant.letter());
            case Variable(var name) -> ink.variable(name);
            case Sum(var terms) -> sum(inReadingOrder(terms));
            case Negative(var of) -> {
                ink.upright("−");
                print(of, Level.PRODUCT);
            }
            case Product(var factors) -> products.print(factors);
            case Inverse _ -> products.print(List.of(expression));
            case Power(var base, var exponent) -> power(base, exponent);
            case Call(var function, var arguments) -> calls.print(function, arguments, true);
            case Aggregate(var by, var of) -> {
                ink.upright(by.word());
                inParentheses(() -> inside(of));
            }
            case If choice -> calls.print(choice);
        }
    }

    /// How tightly an expression holds together by itself.
    private static Level level(Expression expression) {
        return switch (expression) {
            case Sum _, Negative _ -> Level.SUM;
            case Number(double value) -> value < 0 ? Level.SUM : Level.BASE;
            case Product _, Inverse _, Power _ -> Level.PRODUCT;
            case Call(var function, _) -> PrintedCall.isBase(function) ? Level.BASE : Level.PRODUCT;
            case Constant _, Variable _, Aggregate _, If _ -> Level.BASE;
        };
    }

    void sum(List<Expression> terms) {
        boolean first = true;
        for (Expression term : terms) {
            ink.upright(first ? (isMinus(term) ? "−" : "") : isMinus(term) ? " − " : " + ");
            print(positive(term), Level.PRODUCT);
            first = false;
        }
    }

    private static Expression positive(Expression term) {
        return switch (term) {
            case Negative(var of) -> of;
            case Number(double value) -> new Number(Math.abs(value));
            case Constant _, Variable _, Sum _, Product _, Inverse _, Power _, Call _, Aggregate _, If _ -> term;
        };
    }

    /// 1 − w rather than −w + 1, and y − w·x − b rather than −w·x − b + y.
    private static List<Expression> inReadingOrder(List<Expression> terms) {
        if (terms.getLast() instanceof Variable(var name) && name.equals("y")
                && terms.subList(0, terms.size() - 1).stream().allMatch(Printer::isMinus)) {
            List<Expression> order = new ArrayList<>(terms);
            order.addFirst(order.removeLast());
            return order;
        }
        return terms.size() == 2 && isMinus(terms.getFirst()) && !isMinus(terms.getLast()) ? terms.reversed() : terms;
    }

    private static boolean isMinus(Expression term) {
        return term instanceof Negative || term instanceof Number(double value) && value < 0;
    }

    /// Prints what stands in parentheses, where a number before a power comes first: 1 + w².
    void inside(Expression expression) {
        if (expression instanceof Sum(var terms) && terms.size() == 2 && terms.getFirst() instanceof Power
                && terms.getLast() instanceof Number && !isMinus(terms.getLast())) {
            sum(terms.reversed());
        } else {
            write(expression);
        }
    }

    private void power(Expression base, Expression exponent) {
        if (base instanceof Call(var function, var arguments) && PrintedCall.takesExponent(function)
                && exponent instanceof Number(double value) && value > 1 && isWhole(value)) {
            calls.printRaised(function, arguments, digits(value), true);
            return;
        }
        print(base, Level.BASE);
        raise(exponent);
    }

    void raise(Expression exponent) {
        if (exponent instanceof Number(double value) && isWhole(value)) {
            ink.raised(digits(value));
            return;
        }
        boolean single = exponent instanceof Variable || exponent instanceof Constant
                || exponent instanceof Number(double value) && value >= 0;
        boolean before = raised;
        raised = true;
        ink.raised(single, () -> print(exponent));
        raised = before;
    }

    /// Whether this is an exponent, where halves are written w/2.
    boolean isRaised() {
        return raised;
    }

    static String digits(double whole) {
        return Long.toString((long) whole);
    }

    /// Whether an exponent is written in raised digits.
    static boolean isWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15;
    }
}
