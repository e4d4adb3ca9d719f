package downhill.descent;

/// A plug-in's optimizer broke its contract. Never leaves this package: it becomes an [Ending] or a [Complaint].
final class PluginFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Complaint complaint;

    PluginFault(Complaint complaint) {
        super(complaint.key(), null, false, false);
        this.complaint = complaint;
    }

    Complaint complaint() {
        return complaint;
    }
}
