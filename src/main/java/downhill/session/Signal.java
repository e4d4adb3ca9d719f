package downhill.session;

import java.util.ArrayList;
import java.util.List;

/// Passes on that something has changed. Made before both who tells and who listens, so that neither has to be handed out
/// before it is built.
public final class Signal implements Runnable {

    private final List<Runnable> listeners = new ArrayList<>();

    /// From now on, this is run, too, whenever the signal is given.
    public void listen(Runnable told) {
        listeners.add(told);
    }

    /// Gives the signal.
    @Override
    public void run() {
        listeners.forEach(Runnable::run);
    }
}
