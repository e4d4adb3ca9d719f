package downhill.descent.optimizer;

import downhill.plugin.Equation;
import downhill.plugin.Here;
import downhill.plugin.Setting;
import downhill.plugin.Settings;
import downhill.plugin.Vector;
import java.util.List;

/// How Adam and its relatives average: m ← β₁m + (1−β₁)g; v ← β₂v + (1−β₂)g²; m̂ = m/(1−β₁ᵗ); v̂ = v/(1−β₂ᵗ).
///
/// @param beta1 β₁, how much of the average gradient is kept
/// @param beta2 β₂, how much of the average square is kept
/// @param epsilon ε, keeps the divisor from being 0
record Averaging(double beta1, double beta2, double epsilon) {

    /// The three settings, with the defaults of the paper that introduced Adam.
    static List<Setting> settings() {
        return List.of(beta1(0.9), beta2(0.999), epsilon(1e-8));
    }

    static Setting beta1(double initial) {
        return Setting.number("beta1", initial, 0, 0.9999);
    }

    static Setting beta2(double initial) {
        return Setting.number("beta2", initial, 0, 0.99999);
    }

    static Setting epsilon(double initial) {
        return Setting.logarithmic("epsilon", initial, 1e-12, 1);
    }

    static Averaging of(Settings settings) {
        return new Averaging(settings.get("beta1"), settings.get("beta2"), settings.get("epsilon"));
    }

    Moments next(Moments before, Vector gradient) {
        return new Moments(nextM(before.m(), gradient),
                before.v().zip(gradient, (v, g) -> beta2 * v + (1 - beta2) * g * g));
    }

    Vector nextM(Vector before, Vector gradient) {
        return before.zip(gradient, (m, g) -> beta1 * m + (1 - beta1) * g);
    }

    /// m̂ of an m after t steps.
    Vector mhat(Vector m, int t) {
        return corrected(m, beta1, t);
    }

    /// v̂ of a v after t steps.
    Vector vhat(Vector v, int t) {
        return corrected(v, beta2, t);
    }

    /// An average that started at 0, divided by the weight it has gathered so far: 1 − βᵗ.
    private static Vector corrected(Vector average, double beta, int t) {
        double gathered = 1 - Math.pow(beta, t);
        return average.map(x -> x / gathered);
    }

    /// Adam's own step: −a·m̂/(√v̂ + ε).
    Vector change(double rate, Vector mhat, Vector vhat) {
        return mhat.zip(vhat, (m, v) -> -rate * m / (Math.sqrt(v) + epsilon));
    }

    /// All lines of Adam and its like: the averages, and the step that they lead to.
    ///
    /// @param move the step, which is worked out from m̂, v̂ and ε, and from whatever it brings itself
    List<Equation> lines(Working working, Here here, Moments before, Moments next, Equation move) {
        return List.of(lineM(working, before.m(), next.m()), lineV(working, before.v(), next.v()),
                lineMhat(here, next.m()), lineVhat(here, next.v()),
                move.with("mhat", mhat(next.m(), here.t())).with("vhat", vhat(next.v(), here.t()))
                        .with("epsilon", epsilon));
    }

    Equation lineM(Working working, Vector before, Vector next) {
        return working.line("m", "beta1*m + (1 - beta1)*g", next).with("beta1", beta1).with("m", before);
    }

    Equation lineV(Working working, Vector before, Vector next) {
        return working.line("v", "beta2*v + (1 - beta2)*g^2", next).with("beta2", beta2).with("v", before);
    }

    Equation lineMhat(Here here, Vector m) {
        return new Equation("mhat", "m/(1 - beta1^t)", mhat(m, here.t()))
                .with("m", m).with("beta1", beta1).with("t", here.t());
    }

    Equation lineVhat(Here here, Vector v) {
        return new Equation("vhat", "v/(1 - beta2^t)", vhat(v, here.t()))
                .with("v", v).with("beta2", beta2).with("t", here.t());
    }
}
