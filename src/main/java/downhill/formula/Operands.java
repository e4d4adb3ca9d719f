package downhill.formula;

import downhill.formula.Token.Kind;

/// Reads what stands between two operators: numbers, names, parentheses, bars, roots; functions are left to [Calls].
final class Operands {

    private final Cursor cursor;
    private final Parser parser;
    private final Calls calls;

    Operands(Cursor cursor, Parser parser) {
        this.cursor = cursor;
        this.parser = parser;
        this.calls = new Calls(cursor, parser);
    }

    Expression operand() {
        Token token = cursor.peek();
        return switch (token.kind()) {
            case NUMBER -> new Expression.Number(cursor.next().number());
            case VARIABLE -> cursor.variable();
            case CONSTANT -> cursor.next().text().equals("e") ? Expression.Constant.E : Expression.Constant.PI;
            case OPEN -> cursor.within(cursor.next(), Kind.CLOSE, parser::sum);
            case BAR -> Expression.Call.of(Function.ABS, cursor.within(cursor.next(), Kind.BAR, parser::sum));
            case ROOT -> root();
            case FUNCTION -> calls.call();
            case AGGREGATE -> calls.aggregate();
            case IF -> calls.choice();
            case AND, OR, PLUS, MINUS, TIMES, DIVIDE, POWER, RAISED, CLOSE, COMMA, LESS, AT_MOST, GREATER, AT_LEAST,
                    EQUAL, END -> throw cursor.missingOperand();
        };
    }

    /// √ reaches over the next operand: √2w is (√2)·w. Over a parenthesis it is a call, so that √(w)² is (√w)²; over
    /// anything else the operand's power goes with it, so that √w² is √(w²).
    private Expression root() {
        cursor.next();
        return Expression.Call.of(Function.SQRT,
                cursor.sees(Kind.OPEN) ? operand() : cursor.deeper(parser::power));
    }
}
