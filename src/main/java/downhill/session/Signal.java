package downhill.session;

/// Passes on that something has changed. Made before both who tells and who listens, so that neither has to be handed out
/// before it is built.
public final class Signal implements Runnable {

    private Runnable listener = () -> { };

    /// From now on, this is run whenever the signal is given.
    public void listen(Runnable told) {
        listener = told;
    }

    /// Gives the signal.
    @Override
    public void run() {
        listener.run();
    }
}
