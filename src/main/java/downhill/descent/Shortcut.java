package downhill.descent;

import downhill.formula.Compiled;
import downhill.formula.Jet;
import downhill.plugin.Curvature;
import downhill.plugin.Evaluation;
import downhill.plugin.Optimizer;
import downhill.plugin.Vector;

/// The short way to a loss's numbers: for the loop that makes runs, which must call the loss's own code and no other's.
///
/// One for each loss, kept as long as the loss.
public final class Shortcut {

    private final Compiled compiled;
    private final LoopCopies copies = new LoopCopies();

    /// @param compiled the loss, of a class that no other loss has
    public Shortcut(Compiled compiled) {
        this.compiled = compiled;
    }

    Compiled compiled() {
        return compiled;
    }

    /// The loop that makes many runs of a rule on the loss.
    LoopCopies.Loop loop(Optimizer<?> optimizer) {
        return copies.of(optimizer);
    }

    /// A formula's numbers, for as many weights as the loss has.
    static Evaluation evaluation(Jet jet, int weights) {
        return weights == 1
                ? new Evaluation(jet.value(), Vector.of(jet.dw()), Curvature.of(jet.dww()))
                : new Evaluation(jet.value(), Vector.of(jet.dw(), jet.db()),
                        new Curvature(jet.dww(), jet.dwb(), jet.dbb()));
    }
}
