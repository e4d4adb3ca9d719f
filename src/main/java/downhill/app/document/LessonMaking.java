package downhill.app.document;

import downhill.app.draw.Look;
import downhill.app.lessons.edit.DraftMoments;
import downhill.app.view.Command;
import downhill.app.view.CommandState;
import downhill.descent.Complaint;
import downhill.scene.Tab;
import downhill.session.Notice;
import downhill.session.Session;

/// What commands do to a lesson that is being made.
public record LessonMaking(Look look, Session session) {

    /// The list of lessons has no moment to add.
    public void addMoment() {
        if (CommandState.isPossible(Command.ADD_MOMENT, session.state())) {
            DraftMoments.add(look, session);
            session.authoring().now().ifPresent(now -> session.notices().show(Notice.news(Complaint.of("draft.added",
                    now.page() + 1, now.draft().pages().size()))));
        }
    }

    public void goOn() {
        session.notices().dismiss();
        DraftMoments.goOn(look, session);
        if (session.learning().isOn()) {
            session.learning().list();
        } else {
            session.learning().turnTo(Tab.LESSONS);
        }
    }

    /// Where what was told of is then seen, nothing covers it.
    public void toLessons() {
        if (session.authoring().isOn()) {
            session.notices().dismiss();
        }
        session.learning().turnTo(Tab.LESSONS);
    }

    /// Where it is what the window shows, it is also what is saved and undone.
    ///
    /// @param deed does so with the lesson
    /// @param otherwise does so with what else is open
    public void on(Runnable deed, Runnable otherwise) {
        (CommandState.made(session.state()).isPresent() ? deed : otherwise).run();
    }
}
