package downhill.session;

import downhill.descent.Complaint;
import java.util.Optional;

/// Something the user must be told.
///
/// @param message what
/// @param warning whether something is wrong
/// @param cancel what closing the message ends, if it tells of something under way
public record Notice(Complaint message, boolean warning, Optional<Runnable> cancel) {

    public static Notice warning(Complaint message) {
        return new Notice(message, true, Optional.empty());
    }

    public static Notice news(Complaint message) {
        return new Notice(message, false, Optional.empty());
    }

    public static Notice progress(Complaint message, Runnable cancel) {
        return new Notice(message, false, Optional.of(cancel));
    }
}
