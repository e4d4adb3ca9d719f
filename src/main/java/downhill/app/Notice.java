package downhill.app;

import downhill.descent.Complaint;
import java.util.Optional;

/// Something the user must be told.
///
/// @param message what
/// @param warning whether something is wrong
/// @param cancel what closing the message ends, if it tells of something under way
record Notice(Complaint message, boolean warning, Optional<Runnable> cancel) {

    static Notice warning(Complaint message) {
        return new Notice(message, true, Optional.empty());
    }

    static Notice news(Complaint message) {
        return new Notice(message, false, Optional.empty());
    }

    static Notice progress(Complaint message, Runnable cancel) {
        return new Notice(message, false, Optional.of(cancel));
    }
}
