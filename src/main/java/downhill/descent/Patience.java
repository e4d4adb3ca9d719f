package downhill.descent;

import java.util.Optional;

/// Whether one plug-in may still be asked: one that did not answer once is not waited for again, whoever asks, and even if
/// nobody wanted that answer any more.
final class Patience {

    private volatile Complaint lost;

    void lose(Complaint why) {
        if (why.key().equals("plugin.late")) {
            lost = why;
        }
    }

    /// Why it is not asked again, if it isn't.
    Optional<Complaint> lost() {
        return Optional.ofNullable(lost);
    }
}
