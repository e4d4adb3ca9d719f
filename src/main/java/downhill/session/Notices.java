package downhill.session;

import downhill.descent.Complaint;
import java.util.Optional;

/// What the user is told now, until it is dealt with: one thing at a time.
public final class Notices {

    private final Signal changed = new Signal();
    private Optional<Notice> notice;
    /// What is to be told when the present change has been made.
    private Optional<Notice> next = Optional.empty();

    Notices(Optional<Complaint> first) {
        notice = first.map(Notice::warning);
    }

    /// Given whenever there is another.
    Signal changed() {
        return changed;
    }

    Optional<Notice> notice() {
        return notice;
    }

    /// Says something to the user until the next change that works.
    public void tell(Complaint complaint) {
        show(Notice.warning(complaint));
    }

    public void show(Notice told) {
        notice = Optional.of(told);
        changed.run();
    }

    /// Says something to the user that outlives the change that is being made.
    void afterNext(Complaint complaint) {
        next = Optional.of(Notice.news(complaint));
        show(next.get());
    }

    /// Closes the notice, and with it ends what it tells of.
    public void dismiss() {
        notice.flatMap(Notice::cancel).ifPresent(Runnable::run);
        next = Optional.empty();
        clear();
        changed.run();
    }

    /// Something that works has been done; tells nobody.
    void clear() {
        notice = next;
        next = Optional.empty();
    }
}
