package downhill.descent;

import java.util.stream.Stream;

/// A plug-in's optimizer broke its contract. Never leaves this package: it becomes an [Ending] or a [Complaint].
final class PluginFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Complaint complaint;

    private PluginFault(Complaint complaint) {
        super(complaint.key(), null, false, false);
        this.complaint = complaint;
    }

    /// @param arguments what to fill in; texts among them may be the plug-in's, and are made fit to be shown
    static PluginFault of(String key, Object... arguments) {
        return new PluginFault(complaint(key, arguments));
    }

    /// The complaint of a failure that was told before.
    static PluginFault again(Complaint complaint) {
        return new PluginFault(complaint);
    }

    /// The same as a complaint alone.
    static Complaint complaint(String key, Object... arguments) {
        return Complaint.of(key, Stream.of(arguments)
                .map(argument -> argument instanceof Double ? argument : ForeignText.quoted(String.valueOf(argument)))
                .toArray());
    }

    Complaint complaint() {
        return complaint;
    }
}
