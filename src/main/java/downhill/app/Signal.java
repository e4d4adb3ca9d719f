package downhill.app;

import java.util.ArrayList;
import java.util.List;

/// Tells that something has changed, to whoever listens. It is made before what changes and before what shows that: so
/// neither of them is handed out before it is built.
final class Signal {

    private final List<Runnable> listeners = new ArrayList<>();

    /// @param listener told from now on, in the order of listening; may be told often, should do little
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }
}
