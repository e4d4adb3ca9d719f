package downhill.formula;

import downhill.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Reads a formula by recursive descent. From the loosest binding to the tightest:
///
///     sum      = product { ("+" | "−") product }
///     product  = { "+" | "−" } power { ("·" | "/") { "+" | "−" } power  |  power }
///     power    = operand { "²" } [ "^" { "+" | "−" } power ]
///
/// So −w² is −(w²) and 2^3^2 is 2^(3²). A product without a sign binds like one with it, from left to right: 1/2w is
/// (1/2)·w, because that is how a half of w is typed, and the formula is echoed as ½w at once.
final class Parser {

    private final Cursor cursor;
    private final Operands operands;

    Parser(Cursor cursor) {
        this.cursor = cursor;
        this.operands = new Operands(cursor, this);
    }

    Expression formula() {
        Expression sum = sum();
        if (!cursor.sees(Kind.END)) {
            throw cursor.unexpected();
        }
        return sum;
    }

    Expression sum() {
        List<Expression> terms = new ArrayList<>();
        terms.add(product());
        while (cursor.peek().isSign()) {
            boolean minus = cursor.next().is(Kind.MINUS);
            Expression term = product();
            terms.add(minus ? new Expression.Negative(term) : term);
        }
        return terms.size() == 1 ? terms.getFirst() : new Expression.Sum(terms);
    }

    private Expression product() {
        boolean negative = signs();
        List<Expression> factors = new ArrayList<>();
        factors.add(power());
        while (true) {
            if (cursor.accept(Kind.TIMES)) {
                factors.add(signedPower());
            } else if (cursor.accept(Kind.DIVIDE)) {
                factors.add(new Expression.Inverse(signedPower()));
            } else if (startsOperand()) {
                factors.add(power());
            } else {
                break;
            }
        }
        Expression product = factors.size() == 1 ? factors.getFirst() : new Expression.Product(factors);
        return negative ? new Expression.Negative(product) : product;
    }

    private Expression signedPower() {
        boolean negative = signs();
        return negative ? new Expression.Negative(power()) : power();
    }

    Expression power() {
        return raised(operands.operand());
    }

    private Expression raised(Expression operand) {
        Expression base = operand;
        while (cursor.sees(Kind.RAISED)) {
            base = new Expression.Power(base, new Expression.Number(cursor.next().number()));
        }
        if (!cursor.accept(Kind.POWER)) {
            return base;
        }
        return new Expression.Power(base, cursor.deeper(this::exponent));
    }

    /// The parentheses about an exponent are not one more level: e^(w) is as deep as exp(w).
    private Expression exponent() {
        return cursor.sees(Kind.OPEN) ? raised(cursor.enclosed(cursor.next(), Kind.CLOSE, this::sum)) : signedPower();
    }

    /// Reads any number of signs; whether they come to a minus.
    boolean signs() {
        boolean negative = false;
        while (cursor.peek().isSign()) {
            negative ^= cursor.next().is(Kind.MINUS);
        }
        return negative;
    }

    /// Whether a factor follows without a sign. A number after something else does not: 2 3 is a slip.
    boolean startsOperand() {
        return switch (cursor.peek().kind()) {
            case VARIABLE, CONSTANT, FUNCTION, AGGREGATE, IF, ROOT, OPEN -> true;
            case BAR -> !cursor.insideBars();
            case NUMBER, AND, OR, PLUS, MINUS, TIMES, DIVIDE, POWER, RAISED, CLOSE, COMMA, LESS, AT_MOST, GREATER,
                    AT_LEAST, EQUAL, END -> false;
        };
    }
}
