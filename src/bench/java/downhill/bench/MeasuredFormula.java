package downhill.bench;

import downhill.descent.Catalogue;
import downhill.formula.Tangent;
import java.util.function.DoubleFunction;

/// The formulas measured, all of the catalogue's and one with exp: as typed, value and slope as other libraries need them
/// typed, and both as a Java programmer would write them by hand, each subexpression once.
public enum MeasuredFormula {
    BOWL("bowl", "w^2", "2*w", w -> new Tangent(w * w, 2 * w)),
    NOTE("note", "0.5*w^2", "w", w -> new Tangent(0.5 * w * w, w)),
    STEEP("steep", "5*w^2", "10*w", w -> new Tangent(5 * w * w, 10 * w)),
    FLAT("flat", "0.1*w^2", "0.2*w", w -> new Tangent(0.1 * w * w, 0.2 * w)),
    TWO_VALLEYS("two-valleys", "w^4-3*w^2+w+4", "4*w^3-6*w+1", w -> {
        double square = w * w;
        return new Tangent(square * square - 3 * square + w + 4, 4 * square * w - 6 * w + 1);
    }),
    PLATEAU("plateau", "w^2/(1+w^2)", "2*w/(1+w^2)^2", w -> {
        double square = w * w;
        double below = 1 + square;
        return new Tangent(square / below, 2 * w / (below * below));
    }),
    KINK("kink", "abs(w)", "w/abs(w)", w -> new Tangent(Math.abs(w), Math.signum(w))),
    SHELF("shelf", "w^4/4-4*w^3/3+2*w^2", "w^3-4*w^2+4*w", w -> {
        double square = w * w;
        double cube = square * w;
        return new Tangent(square * square / 4 - 4 * cube / 3 + 2 * square, cube - 4 * square + 4 * w);
    }),
    BUMPY("bumpy", "0.1*w^2+1-cos(3*w)", "0.2*w+3*sin(3*w)",
            w -> new Tangent(0.1 * w * w + 1 - Math.cos(3 * w), 0.2 * w + 3 * Math.sin(3 * w))),
    CLIFF("cliff", "1/(1+exp(-8*(w-1)))+0.02*(w+1)^2", "8*exp(-8*(w-1))/(1+exp(-8*(w-1)))^2+0.04*(w+1)", w -> {
        double sigmoid = sigmoid(8 * (w - 1));
        double shifted = w + 1;
        return new Tangent(sigmoid + 0.02 * shifted * shifted, 8 * sigmoid * (1 - sigmoid) + 0.04 * shifted);
    }),
    WELL("", "1-exp(-(w^2)/2)", "w*exp(-(w^2)/2)", w -> {
        double bell = Math.exp(-w * w / 2);
        return new Tangent(1 - bell, w * bell);
    });

    private final String id;
    final String plain;
    final String slope;
    final DoubleFunction<Tangent> handWritten;

    /// @param id the catalogue's; empty for a formula that is not in it
    /// @param plain the value, in the spelling that every library reads
    /// @param slope the slope, in the same
    MeasuredFormula(String id, String plain, String slope, DoubleFunction<Tangent> handWritten) {
        this.id = id;
        this.plain = plain;
        this.slope = slope;
        this.handWritten = handWritten;
    }

    /// As a user types it.
    String typed() {
        return id.isEmpty() ? plain : Catalogue.find(id).orElseThrow().formula();
    }

    private static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + Math.exp(-x));
        }
        double small = Math.exp(x);
        return small / (1 + small);
    }
}
