package downhill.cli;

/// The way out of reading a command line from any depth. Never leaves this package: it becomes a [LaunchRequest.Refuse].
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    Refused(Refusal refusal) {
        super(refusal.complaint().key(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
