package downhill.picture;

import downhill.formula.Formula;
import downhill.formula.Piece;

/// A formula typeset: variables italic, exponents raised.
public final class FormulaText {

    private FormulaText() {
    }

    static RichText of(Formula formula, Role role) {
        return RichText.joined(formula.typeset().stream().map(piece -> text(piece, role)).toList());
    }

    /// L(w) = …, or with a bias L(w, b) = …
    public static RichText loss(Formula formula) {
        return RichText.symbol(formula.variables().contains("b") ? "L(w, b) = " : "L(w) = ").plus(of(formula, Role.TEXT));
    }

    /// δL/δw = …
    ///
    /// @param derivative of the loss
    /// @param weight with respect to which
    static RichText slope(Formula derivative, String weight) {
        return RichText.symbol("δL/δ" + weight).plus(RichText.symbol(" = ", Role.SLOPE)).plus(of(derivative, Role.SLOPE));
    }

    /// L″ = …
    ///
    /// @param derivative of the loss's derivative
    static RichText curvature(Formula derivative) {
        return RichText.symbol("L″ = ").plus(of(derivative, Role.TEXT));
    }

    private static RichText text(Piece piece, Role role) {
        Typeface face = switch (piece.style()) {
            case ITALIC -> Typeface.MATH_ITALIC;
            case UPRIGHT -> Typeface.MATH;
        };
        Span.Script script = switch (piece.script()) {
            case NORMAL -> Span.Script.LINE;
            case SUPER -> Span.Script.RAISED;
            case SUB -> Span.Script.LOWERED;
        };
        return RichText.of(piece.text(), face, role, script);
    }
}
