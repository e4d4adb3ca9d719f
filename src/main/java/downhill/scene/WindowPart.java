package downhill.scene;

/// A part of the window that can be hidden or locked by itself.
public enum WindowPart {
    /// The figures, and what can be taken hold of in them.
    FIGURES,
    /// The learning rate with its ribbon.
    RATE,
    /// This step: the update in symbols, numbers and words.
    STEP,
    /// The losses, as a chart or as a ledger.
    LOSSES,
    /// Loss, optimizer, start and number of steps.
    SETUP,
    /// The list of the runs that are compared.
    RUNS,
    /// Play, step, scrubber, phases.
    TRANSPORT
}
