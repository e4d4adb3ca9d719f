package downhill.app;

/// How the card of the losses shows a run.
enum LossView {
    /// The loss after every step.
    CHART,
    /// What every step promised and delivered.
    LEDGER;

    LossView other() {
        return this == CHART ? LEDGER : CHART;
    }
}
