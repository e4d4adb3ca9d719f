package downhill.formula;

import downhill.formula.Condition.Relation;
import downhill.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Reads the condition of an `if`: comparisons, `and` (which binds tighter) and `or`, with parentheses; 0 < w < 1 is
/// both at once.
final class Conditions {

    private final Cursor cursor;
    private final Parser parser;

    Conditions(Cursor cursor, Parser parser) {
        this.cursor = cursor;
        this.parser = parser;
    }

    Condition condition() {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (cursor.accept(Kind.OR));
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Condition all() {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(cursor.sees(Kind.OPEN) && groupsCondition()
                    ? cursor.within(cursor.next(), Kind.CLOSE, this::condition)
                    : comparison());
        } while (cursor.accept(Kind.AND));
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    /// Whether the parenthesis ahead groups a condition rather than a number: it has a comparison directly inside.
    private boolean groupsCondition() {
        int depth = 0;
        for (int ahead = 0; !cursor.peek(ahead).is(Kind.END); ahead++) {
            Token token = cursor.peek(ahead);
            if (token.is(Kind.OPEN)) {
                depth++;
            } else if (token.is(Kind.CLOSE) && --depth == 0) {
                return isConditionEnd(cursor.peek(ahead + 1)) && seesComparison(ahead);
            }
        }
        return false;
    }

    private boolean seesComparison(int until) {
        for (int ahead = 1; ahead < until; ahead++) {
            if (cursor.peek(ahead).relation().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConditionEnd(Token token) {
        return token.is(Kind.AND) || token.is(Kind.OR) || token.is(Kind.COMMA) || token.is(Kind.CLOSE);
    }

    private Condition comparison() {
        Token start = cursor.peek();
        Expression left = parser.sum();
        if (cursor.peek().relation().isEmpty()) {
            throw new SyntaxRefusal(start.at(), Math.max(start.length(), cursor.peek().at() - start.at()),
                    SyntaxProblem.IF_WITHOUT_COMPARISON);
        }
        List<Condition> chain = new ArrayList<>();
        while (cursor.peek().relation().isPresent()) {
            Relation relation = cursor.next().relation().orElseThrow();
            Expression right = parser.sum();
            chain.add(new Condition.Comparison(left, relation, right));
            left = right;
        }
        return chain.size() == 1 ? chain.getFirst() : new Condition.All(chain);
    }
}
