package downhill.picture;

import downhill.formula.Formula;
import downhill.formula.Piece;

/// A formula typeset: variables italic, exponents raised.
public final class FormulaText {

    private FormulaText() {
    }

    static RichText of(Formula formula, Role role) {
        return formula.typeset().stream().map(piece -> text(piece, role)).reduce(RichText.empty(), RichText::plus);
    }

    /// L(w) = …
    public static RichText loss(Formula formula) {
        return RichText.symbol("L(w) = ").plus(of(formula, Role.TEXT));
    }

    /// δL/δw = …
    public static RichText slope(Formula formula) {
        return RichText.symbol("δL/δw").plus(RichText.symbol(" = ", Role.SLOPE))
                .plus(of(formula.derivative("w"), Role.SLOPE));
    }

    /// L″ = …
    public static RichText curvature(Formula formula) {
        return RichText.symbol("L″ = ").plus(of(formula.derivative("w").derivative("w"), Role.TEXT));
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
