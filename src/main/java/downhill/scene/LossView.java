package downhill.scene;

/// How the card of the losses shows a run.
public enum LossView {
    /// The loss after every step.
    CHART,
    /// What every step promised and delivered.
    LEDGER;

    public LossView other() {
        return this == CHART ? LEDGER : CHART;
    }
}
