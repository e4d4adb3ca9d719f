package downhill.app.lessons.edit;

import downhill.app.draw.Look;
import downhill.lesson.DraftPage;
import downhill.scene.Scene;
import downhill.session.Session;

/// Makes pages of moments, with words that can be shown until others are typed.
public final class DraftMoments {

    private DraftMoments() {
    }

    static DraftPage page(Look look, Session session, Scene moment) {
        int number = session.authoring().now().map(now -> now.draft().pages().size()).orElse(0) + 1;
        return DraftPage.of(moment, look.words().language(), look.text("draft.title.begun", number),
                look.text("draft.text.begun", "{w}", "{slope:+}"));
    }

    /// Adds what is looked at now to the lesson that is being made; begins one where none is.
    public static void add(Look look, Session session) {
        if (!session.authoring().isOn()) {
            begin(look, session);
        }
        session.authoring().add(moment -> page(look, session, moment));
    }

    /// Goes on with the lesson that there is; begins one where none is.
    public static void goOn(Look look, Session session) {
        if (session.authoring().isOn()) {
            session.authoring().resume();
        } else {
            begin(look, session);
        }
    }

    /// Begins a lesson without pages.
    public static void begin(Look look, Session session) {
        session.authoring().begin(look.words().language(), look.text("draft.new.title"));
    }
}
