package downhill.descent;

import downhill.formula.Jet;

/// A loss at one point: its value and its exact first and second derivatives there.
///
/// @param value L
/// @param gradient δL/δw (and δL/δb); at a kink the loss's documented subgradient
/// @param curvature the second derivatives
public record Evaluation(double value, Vector gradient, Curvature curvature) {

    /// The same from a formula's numbers, for as many weights as the loss has.
    static Evaluation of(Jet jet, int weights) {
        return weights == 1
                ? new Evaluation(jet.value(), Vector.of(jet.dw()), Curvature.of(jet.dww()))
                : new Evaluation(jet.value(), Vector.of(jet.dw(), jet.db()),
                        new Curvature(jet.dww(), jet.dwb(), jet.dbb()));
    }
}
