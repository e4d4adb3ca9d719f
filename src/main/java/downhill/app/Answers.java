package downhill.app;

import downhill.app.answers.AnswerDeeds;
import downhill.app.answers.AnswersPane;
import downhill.app.draw.Look;
import downhill.app.view.Overlays;
import downhill.descent.Complaint;
import downhill.lesson.answers.AnswerSheet;
import downhill.session.Notice;
import downhill.session.Session;

/// A student's answers, shown over the window before anything is done with them.
final class Answers {

    private final Look look;
    private final Session session;
    private final Overlays overlays;
    private final AnswerDeeds deeds;

    Answers(Look look, Session session, Overlays overlays, AnswerDeeds deeds) {
        this.look = look;
        this.session = session;
        this.overlays = overlays;
        this.deeds = deeds;
    }

    /// Shows those to the lesson whose page is seen; without any there is nothing to show.
    ///
    /// @param first what Enter does with them
    void show(AnswersPane.Deed first) {
        session.state().lessons().walk().ifPresent(walk -> session.learning().shelf().answers().in(walk.lesson().id())
                .ifPresent(sheet -> overlays.answers(close -> new AnswersPane(look, walk.lesson(), sheet, first,
                        (deed, named) -> {
                            close.run();
                            act(deed, named);
                        }))));
    }

    private void act(AnswersPane.Deed deed, AnswerSheet sheet) {
        switch (deed) {
            case SAVE -> deeds.save(sheet);
            case COPY -> deeds.copy(sheet);
            case FORGET -> {
                session.learning().shelf().answers().forget(sheet.lesson());
                session.notices().show(Notice.news(Complaint.of("answers.forgotten")));
            }
        }
    }
}
