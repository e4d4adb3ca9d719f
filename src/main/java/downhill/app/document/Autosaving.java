package downhill.app.document;

import downhill.keep.Autosave;
import downhill.keep.KeptSlot;
import downhill.session.Kept;
import downhill.session.Session;
import downhill.session.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/// Keeps what the window shows over a restart: soon after each change, when the window is closed, and when the program is
/// ended from outside, as where its user logs out.
public final class Autosaving {

    /// So long after a change it is kept, with whatever has changed meanwhile.
    private static final Duration SOON = Duration.seconds(2);

    private final Session session;
    private final Autosave autosave;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final Thread ending = new Thread(this::end, "keeping at the end");
    /// Known at any time, as the FX thread can't be asked for it any more once the program is being ended.
    private volatile Kept latest;
    private boolean isOver;

    private Autosaving(Session session, Autosave autosave) {
        this.session = session;
        this.autosave = autosave;
        latest = session.documents().kept();
        soon.setOnFinished(event -> autosave.keep(latest));
    }

    /// From now on.
    ///
    /// @param signal given when the session has changed
    public static Autosaving of(Session session, Signal signal, KeptSlot slot) {
        Autosaving keeping = new Autosaving(session, new Autosave(slot,
                why -> Platform.runLater(() -> session.notices().tell(why))));
        signal.listen(keeping::changed);
        Runtime.getRuntime().addShutdownHook(keeping.ending);
        return keeping;
    }

    private void changed() {
        latest = session.documents().kept();
        if (soon.getStatus() != Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    /// Keeps what there is now, and waits until it is written.
    public void close() {
        soon.stop();
        latest = session.documents().kept();
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException alreadyEnding) {
            // Then it has been written all the same.
        }
    }

    /// On any thread. What is over stays as it is.
    synchronized void end() {
        if (isOver) {
            return;
        }
        isOver = true;
        autosave.keep(latest);
        try {
            autosave.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
