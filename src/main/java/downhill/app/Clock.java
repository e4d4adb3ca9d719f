package downhill.app;

import downhill.session.Session;
import javafx.animation.AnimationTimer;

/// Turns the toolkit's pulses into seconds for a session, as long as there is something that moves.
final class Clock extends AnimationTimer {

    /// A pause longer than this (a stalled machine, a dragged window) is not made up for.
    private static final double LONGEST = 0.1;

    private final Session session;
    private long before;
    private boolean running;

    Clock(Session session) {
        this.session = session;
    }

    /// Starts or stops with what the session does.
    void follow() {
        if (session.viewing().isMoving() && !running) {
            before = 0;
            running = true;
            start();
        }
    }

    @Override
    public void handle(long now) {
        if (before != 0) {
            session.viewing().advance(Math.min((now - before) / 1e9, LONGEST));
        }
        before = now;
        if (!session.viewing().isMoving()) {
            running = false;
            stop();
        }
    }
}
