package downhill.formula;

import downhill.formula.Condition.Relation;
import java.util.Optional;

/// A word of a formula's text: a number, a name, a sign.
///
/// @param text   a name's spelling in plain letters (`beta1` for β₁); otherwise the sign
/// @param number what a number or a raised exponent is worth
/// @param at     offset into the text as typed
record Token(Kind kind, String text, double number, int at, int length) {

    enum Kind {
        NUMBER, VARIABLE, CONSTANT, FUNCTION, AGGREGATE, IF, AND, OR,
        PLUS, MINUS, TIMES, DIVIDE, POWER,
        /// A raised whole number, such as ².
        RAISED,
        ROOT, BAR, OPEN, CLOSE, COMMA,
        LESS, AT_MOST, GREATER, AT_LEAST, EQUAL,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /// The comparison it is, if it is one.
    Optional<Relation> relation() {
        return switch (kind) {
            case LESS -> Optional.of(Relation.LESS);
            case AT_MOST -> Optional.of(Relation.AT_MOST);
            case GREATER -> Optional.of(Relation.GREATER);
            case AT_LEAST -> Optional.of(Relation.AT_LEAST);
            case EQUAL -> Optional.of(Relation.EQUAL);
            case NUMBER, VARIABLE, CONSTANT, FUNCTION, AGGREGATE, IF, AND, OR, PLUS, MINUS, TIMES, DIVIDE, POWER, RAISED,
                    ROOT, BAR, OPEN, CLOSE, COMMA, END -> Optional.empty();
        };
    }

    boolean isSign() {
        return kind == Kind.PLUS || kind == Kind.MINUS;
    }

    SyntaxRefusal refuse(SyntaxProblem problem, String... arguments) {
        return new SyntaxRefusal(at, length, problem, arguments);
    }
}
