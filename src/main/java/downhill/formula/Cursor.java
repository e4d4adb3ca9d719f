package downhill.formula;

import downhill.formula.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// A place in a row of tokens, and how deep it is nested.
final class Cursor {

    private static final String OPENING = "([{（［｛";
    private static final String CLOSING = ")]}）］｝";

    private final List<Token> tokens;
    private final Set<String> columns;
    private final Deque<Kind> open = new ArrayDeque<>();
    private int position;
    private int depth;
    private int aggregates;

    /// @param columns the variables that mean something only inside `mean(…)` and `sum(…)`
    Cursor(List<Token> tokens, Set<String> columns) {
        this.tokens = tokens;
        this.columns = columns;
    }

    Token peek() {
        return tokens.get(position);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(position + ahead, tokens.size() - 1));
    }

    boolean sees(Kind kind) {
        return peek().is(kind);
    }

    Token next() {
        Token token = peek();
        if (!token.is(Kind.END)) {
            position++;
        }
        return token;
    }

    boolean accept(Kind kind) {
        boolean seen = sees(kind);
        if (seen) {
            next();
        }
        return seen;
    }

    /// Takes a variable, which may be a column only where rows are gone over.
    Expression variable() {
        Token name = next();
        if (aggregates == 0 && columns.contains(name.text())) {
            throw name.refuse(SyntaxProblem.COLUMN_OUTSIDE, name.text());
        }
        return new Expression.Variable(name.text());
    }

    /// Reads what is worked out for each row.
    <T> T overRows(Supplier<T> read) {
        aggregates++;
        T inside = read.get();
        aggregates--;
        return inside;
    }

    /// Reads one level deeper, which is refused beyond [Formula#GREATEST_DEPTH].
    <T> T deeper(Supplier<T> read) {
        if (++depth > Formula.GREATEST_DEPTH) {
            throw peek().refuse(SyntaxProblem.TOO_DEEP, Integer.toString(Formula.GREATEST_DEPTH));
        }
        T inside = read.get();
        depth--;
        return inside;
    }

    /// Reads what stands between a parenthesis or bar just read and its partner, one level deeper.
    <T> T within(Token opening, Kind closing, Supplier<T> read) {
        return enclosed(opening, closing, () -> deeper(read));
    }

    /// The same on the level that has been reached.
    <T> T enclosed(Token opening, Kind closing, Supplier<T> read) {
        open.push(opening.kind());
        T inside = read.get();
        open.pop();
        if (!sees(closing)) {
            throw unclosed(opening);
        }
        Token partner = next();
        if (closing == Kind.CLOSE && shape(OPENING, opening) != shape(CLOSING, partner)) {
            throw partner.refuse(SyntaxProblem.OTHER_PARENTHESIS, partner.text(), opening.text());
        }
        return inside;
    }

    /// Round, square or curly, whichever keyboard it comes from.
    private static int shape(String signs, Token parenthesis) {
        return signs.indexOf(parenthesis.text()) % 3;
    }

    /// Whether a bar at an operator's place closes: it does where a bar was the last thing opened.
    boolean insideBars() {
        return open.peek() == Kind.BAR;
    }

    boolean insideParentheses() {
        return open.contains(Kind.OPEN);
    }

    private SyntaxRefusal unclosed(Token opening) {
        Token found = peek();
        if (found.is(Kind.END) || found.is(Kind.CLOSE)) {
            boolean bar = opening.is(Kind.BAR);
            return opening.refuse(bar ? SyntaxProblem.UNCLOSED_BAR : SyntaxProblem.UNCLOSED_PARENTHESIS, opening.text());
        }
        return unexpected();
    }

    /// What is wrong with a token that cannot follow what was read.
    SyntaxRefusal unexpected() {
        Token found = peek();
        return switch (found.kind()) {
            case CLOSE -> found.refuse(SyntaxProblem.EXTRA_PARENTHESIS, found.text());
            case COMMA -> found.refuse(SyntaxProblem.STRAY_COMMA);
            case AND, OR -> found.refuse(SyntaxProblem.JOIN_OUTSIDE_IF, found.text());
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL ->
                    found.refuse(SyntaxProblem.COMPARISON_OUTSIDE_IF, found.text());
            case NUMBER, VARIABLE, CONSTANT, FUNCTION, AGGREGATE, IF, PLUS, MINUS, TIMES, DIVIDE, POWER, RAISED, ROOT, BAR,
                    OPEN, END ->
                    found.refuse(SyntaxProblem.MISSING_OPERATOR, found.text());
        };
    }

    /// What is wrong where a number, a name or a parenthesis should stand.
    SyntaxRefusal missingOperand() {
        Token found = peek();
        Token before = position == 0 ? found : tokens.get(position - 1);
        return switch (found.kind()) {
            case END -> position == 0
                    ? found.refuse(SyntaxProblem.EMPTY)
                    : found.refuse(SyntaxProblem.MISSING_AT_END, before.text());
            case CLOSE -> before.is(Kind.OPEN)
                    ? new SyntaxRefusal(before.at(), found.at() + found.length() - before.at(),
                            SyntaxProblem.EMPTY_PARENTHESES)
                    : open.isEmpty() ? unexpected() : found.refuse(SyntaxProblem.MISSING_OPERAND, found.text());
            case AND, OR, LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, NUMBER, VARIABLE, CONSTANT, FUNCTION, AGGREGATE, IF, PLUS,
                    MINUS, TIMES, DIVIDE, POWER, RAISED, ROOT, BAR, OPEN, COMMA ->
                    found.refuse(SyntaxProblem.MISSING_OPERAND, found.text());
        };
    }
}
