package downhill.app.sound;

import downhill.descent.Complaint;
import downhill.descent.Run;
import downhill.session.Notice;
import downhill.session.Session;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Lets steps be heard, where that is switched on.
public final class Sounding {

    private final Session session;
    private final Consumer<List<byte[]>> player;
    private int heard;

    /// @param player plays samples, one after the other
    Sounding(Session session, Consumer<List<byte[]>> player) {
        this.session = session;
        this.player = player;
        heard = session.player().head().step();
    }

    /// On this machine's loudspeaker. Where there is none, that is said, and sounds are switched off again.
    ///
    /// @param foreground the session's thread
    public static Sounding of(Session session, Executor foreground) {
        Loudspeaker speaker = new Loudspeaker(() -> foreground.execute(() -> {
            if (session.viewing().habits().sounds()) {
                session.viewing().sounds(false);
                session.notices().show(Notice.news(Complaint.of("sound.none")));
            }
        }));
        return new Sounding(session, speaker::play);
    }

    /// Something has changed: one step on is heard, a jump or a step back isn't.
    public void follow() {
        int step = session.player().head().step();
        boolean isOneOn = step == heard + 1;
        heard = step;
        if (isOneOn && session.viewing().habits().sounds()) {
            Run run = session.state().run();
            if (step <= run.length()) {
                player.accept(StepSound.of(run, step - 1).samples());
            }
        }
    }
}
