package downhill.app.document;

import downhill.keep.Autosave;
import downhill.keep.KeptSlot;
import downhill.session.Session;
import downhill.session.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/// Keeps what the window shows over a restart: soon after each change, and when the window is closed.
public final class Autosaving {

    /// So long after a change it is kept, with whatever has changed meanwhile.
    private static final Duration SOON = Duration.seconds(2);

    private final Session session;
    private final Autosave autosave;
    private final PauseTransition soon = new PauseTransition(SOON);

    private Autosaving(Session session, Autosave autosave) {
        this.session = session;
        this.autosave = autosave;
        soon.setOnFinished(event -> autosave.keep(session.documents().kept()));
    }

    /// From now on.
    ///
    /// @param signal given when the session has changed
    public static Autosaving of(Session session, Signal signal, KeptSlot slot) {
        Autosaving keeping = new Autosaving(session, new Autosave(slot,
                why -> Platform.runLater(() -> session.notices().tell(why))));
        signal.listen(keeping::changed);
        return keeping;
    }

    private void changed() {
        if (soon.getStatus() != Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    /// Keeps what there is now, and waits until it is written.
    public void close() {
        soon.stop();
        autosave.keep(session.documents().kept());
        try {
            autosave.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
