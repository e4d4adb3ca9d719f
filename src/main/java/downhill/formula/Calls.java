package downhill.formula;

import downhill.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Reads functions, `mean`, `sum` and `if`.
///
/// With parentheses right after the name, they hold the arguments: `sin(w)(w + 1)` is (sin w)·(w + 1). Without them the
/// argument is a power, and the numbers and letters that follow it: `sin 2w` is sin(2w), `sin w cos w` is
/// (sin w)·(cos w), `sin w/2` is (sin w)/2. A parenthesis, bar or root belongs to it after numbers only: `sin 2(w − 1)`
/// is sin(2(w − 1)), `cos w (1 − w)` is (cos w)·(1 − w).
final class Calls {

    private final Cursor cursor;
    private final Parser parser;
    private final Conditions conditions;

    Calls(Cursor cursor, Parser parser) {
        this.cursor = cursor;
        this.parser = parser;
        this.conditions = new Conditions(cursor, parser);
    }

    Expression call() {
        Token name = cursor.next();
        Function function = Function.named(name.text()).orElseThrow();
        Expression exponent = exponent(name);
        Expression call = cursor.sees(Kind.OPEN) ? withParentheses(name, function) : bare(name, function);
        return exponent == null ? call : new Expression.Power(call, exponent);
    }

    /// `sin² w` and `sin^2 w` are (sin w)²; sin⁻¹ could mean two things and is refused.
    private Expression exponent(Token name) {
        Token mark = cursor.peek();
        if (!mark.is(Kind.RAISED) && !mark.is(Kind.POWER)) {
            return null;
        }
        cursor.next();
        if (mark.is(Kind.RAISED) ? mark.number() < 0 : cursor.sees(Kind.MINUS)) {
            throw mark.refuse(SyntaxProblem.INVERSE_FUNCTION, name.text());
        }
        if (mark.is(Kind.RAISED)) {
            return new Expression.Number(mark.number());
        }
        if (cursor.sees(Kind.NUMBER)) {
            return new Expression.Number(cursor.next().number());
        }
        if (cursor.sees(Kind.VARIABLE)) {
            return cursor.variable();
        }
        if (cursor.sees(Kind.OPEN)) {
            return cursor.within(cursor.next(), Kind.CLOSE, parser::sum);
        }
        throw cursor.missingOperand();
    }

    private Expression withParentheses(Token name, Function function) {
        Token opening = cursor.next();
        if (cursor.sees(Kind.CLOSE)) {
            throw name.refuse(SyntaxProblem.MISSING_ARGUMENT, name.text());
        }
        List<Expression> arguments = cursor.within(opening, Kind.CLOSE, this::list);
        if (function.arity() == 1 && arguments.size() != 1) {
            throw name.refuse(SyntaxProblem.WRONG_ARGUMENT_COUNT, name.text(), "1", Integer.toString(arguments.size()));
        }
        if (function.arity() > 1 && arguments.size() < 2) {
            throw name.refuse(SyntaxProblem.TOO_FEW_ARGUMENTS, name.text());
        }
        if (function.arity() == 1) {
            return new Expression.Call(function, arguments);
        }
        return arguments.stream().reduce((all, next) -> Expression.Call.of(function, all, next)).orElseThrow();
    }

    private List<Expression> list() {
        List<Expression> list = new ArrayList<>();
        do {
            list.add(parser.sum());
        } while (cursor.accept(Kind.COMMA));
        return list;
    }

    private Expression bare(Token name, Function function) {
        if (function.arity() > 1) {
            throw name.refuse(SyntaxProblem.TOO_FEW_ARGUMENTS, name.text());
        }
        int ahead = 0;
        while (cursor.peek(ahead).isSign()) {
            ahead++;
        }
        if (!startsArgument(cursor.peek(ahead)) || ahead > 0 && cursor.peek().is(Kind.PLUS)) {
            throw name.refuse(SyntaxProblem.MISSING_ARGUMENT, name.text());
        }
        return Expression.Call.of(function, cursor.deeper(this::argument));
    }

    private boolean startsArgument(Token token) {
        return token.is(Kind.NUMBER) || token.is(Kind.BAR)
                || token.is(Kind.VARIABLE) || token.is(Kind.CONSTANT) || token.is(Kind.FUNCTION)
                || token.is(Kind.AGGREGATE) || token.is(Kind.IF) || token.is(Kind.ROOT) || token.is(Kind.OPEN);
    }

    private Expression argument() {
        boolean negative = parser.signs();
        List<Expression> factors = new ArrayList<>();
        boolean onlyNumbers = true;
        boolean more = true;
        while (more) {
            Kind first = cursor.peek().kind();
            factors.add(parser.power());
            onlyNumbers &= first == Kind.NUMBER || first == Kind.CONSTANT;
            more = cursor.sees(Kind.VARIABLE) || cursor.sees(Kind.CONSTANT)
                    || onlyNumbers && parser.startsOperand() && !startsWord();
        }
        Expression product = factors.size() == 1 ? factors.getFirst() : new Expression.Product(factors);
        return negative ? new Expression.Negative(product) : product;
    }

    private boolean startsWord() {
        return cursor.sees(Kind.FUNCTION) || cursor.sees(Kind.AGGREGATE) || cursor.sees(Kind.IF);
    }

    /// `mean(…)` and `sum(…)`, always with parentheses.
    Expression aggregate() {
        Token name = cursor.next();
        if (!cursor.sees(Kind.OPEN) || cursor.peek(1).is(Kind.CLOSE)) {
            throw name.refuse(SyntaxProblem.AGGREGATE_WITHOUT_PARTS, name.text());
        }
        List<Expression> parts = cursor.overRows(() -> cursor.within(cursor.next(), Kind.CLOSE, this::list));
        if (parts.size() > 1) {
            throw name.refuse(SyntaxProblem.WRONG_ARGUMENT_COUNT, name.text(), "1", Integer.toString(parts.size()));
        }
        return new Expression.Aggregate(Aggregation.named(name.text()).orElseThrow(), parts.getFirst());
    }

    /// `if(condition, then, otherwise)`.
    Expression choice() {
        Token name = cursor.next();
        if (!cursor.sees(Kind.OPEN)) {
            throw name.refuse(SyntaxProblem.IF_WITHOUT_PARTS, name.text());
        }
        return cursor.within(cursor.next(), Kind.CLOSE, () -> {
            Condition condition = conditions.condition();
            Expression.If choice = new Expression.If(condition, part(name), part(name));
            if (cursor.sees(Kind.COMMA)) {
                throw name.refuse(SyntaxProblem.IF_WITHOUT_PARTS, name.text());
            }
            return choice;
        });
    }

    private Expression part(Token name) {
        if (!cursor.accept(Kind.COMMA)) {
            throw cursor.sees(Kind.CLOSE) || cursor.sees(Kind.END)
                    ? name.refuse(SyntaxProblem.IF_WITHOUT_PARTS, name.text())
                    : cursor.unexpected();
        }
        return parser.sum();
    }
}
