package downhill.bench;

import downhill.formula.Tangent;
import java.util.function.DoubleFunction;

/// The formulas measured: as typed, their slope as other libraries need it typed, and both as a Java programmer would
/// write them by hand, each subexpression once.
public enum TypicalFormula {
    BOWL("w^2", "2*w", w -> new Tangent(w * w, 2 * w)),
    TWO_VALLEYS("w^4-3w^2+w", "4*w^3-6*w+1", w -> {
        double square = w * w;
        return new Tangent(square * square - 3 * square + w, 4 * square * w - 6 * w + 1);
    }),
    SATURATING("w^2/(1+w^2)", "2*w/(1+w^2)^2", w -> {
        double square = w * w;
        double below = 1 + square;
        return new Tangent(square / below, 2 * w / (below * below));
    }),
    WELL("1-exp(-w^2/2)", "w*exp(-w^2/2)", w -> {
        double bell = Math.exp(-w * w / 2);
        return new Tangent(1 - bell, w * bell);
    }),
    RIPPLES("0.1w^2+1-cos(3w)", "0.2*w+3*sin(3*w)",
        w -> new Tangent(0.1 * w * w + 1 - Math.cos(3 * w), 0.2 * w + 3 * Math.sin(3 * w))),
    STEP("sigmoid(8(w-1))+0.02(w+1)^2", "8*exp(-8*(w-1))/(1+exp(-8*(w-1)))^2+0.04*(w+1)", w -> {
        double sigmoid = sigmoid(8 * (w - 1));
        double shifted = w + 1;
        return new Tangent(sigmoid + 0.02 * shifted * shifted, 8 * sigmoid * (1 - sigmoid) + 0.04 * shifted);
    });

    final String typed;
    final String slope;
    final DoubleFunction<Tangent> handWritten;

    TypicalFormula(String typed, String slope, DoubleFunction<Tangent> handWritten) {
        this.typed = typed;
        this.slope = slope;
        this.handWritten = handWritten;
    }

    /// The value in the spelling that every library reads.
    String plain() {
        return switch (this) {
            case TWO_VALLEYS -> "w^4-3*w^2+w";
            case RIPPLES -> "0.1*w^2+1-cos(3*w)";
            case STEP -> "1/(1+exp(-8*(w-1)))+0.02*(w+1)^2";
            case BOWL, SATURATING, WELL -> typed;
        };
    }

    private static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + Math.exp(-x));
        }
        double small = Math.exp(x);
        return small / (1 + small);
    }
}
