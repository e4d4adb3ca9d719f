package downhill.app;

import downhill.app.present.Screens;
import downhill.app.view.Command;
import downhill.descent.Catalogue;
import downhill.descent.Method;
import downhill.descent.Scenario;
import downhill.lesson.Answer;
import downhill.lesson.Lesson;
import downhill.lesson.Question;
import downhill.scene.Tab;
import downhill.session.Session;
import downhill.session.Typing.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ComboBox;

/// Ways to the views that take more than one deed to get to.
final class Views {

    static final Scenario PLANE = Catalogue.find("tilted-valley").orElseThrow().scenario();

    /// How many kinds of questions a page can be given, with none.
    static final int KINDS = 6;

    private Views() {
    }

    static void guess(Session session) {
        session.edit(scenario -> scenario.withOptimizer("adam").withPace(pace -> pace.withSchedule("step"))
                .withChance(chance -> chance.withNoise(0.1)));
        session.looking().unfold(true);
        session.predicting().toggle();
    }

    static void own(Session session, String rule) {
        session.edit(scenario -> scenario.withOptimizer(Method.OWN));
        session.typing().type(Part.RULE, rule);
    }

    /// As many runs as there can be, one of them left out.
    static void compare(Session session, Scenario first) {
        session.edit(any -> first);
        session.looking().on(Tab.COMPARE);
        for (String optimizer : List.of("adam", "momentum", "amsgrad", "barzilai-borwein", "rprop", "lion", "newton")) {
            session.comparing().add(first.withOptimizer(optimizer), session.state().comparison().race());
        }
        session.comparing().arrange(comparison -> comparison.hiding(1, true).lookingAt(0));
    }

    /// The first page there is with a question of a kind, and what is answered to it.
    static void ask(Session session, Class<? extends Question> kind, Optional<Answer> answer) {
        for (Lesson lesson : session.learning().shelf().lessons()) {
            Optional<Integer> found = IntStream.range(0, lesson.pages().size()).boxed()
                    .filter(index -> lesson.pages().get(index).question().filter(kind::isInstance).isPresent())
                    .findFirst();
            if (found.isPresent()) {
                session.learning().turnTo(Tab.LESSONS);
                session.learning().open(lesson, found.get());
                answer.ifPresent(given -> {
                    session.learning().answer(given);
                    session.learning().check();
                });
                return;
            }
        }
        throw new AssertionError("no page asks for " + kind);
    }

    /// The editor, with two pages of what was looked at.
    ///
    /// @param kind which of the kinds of questions, from 0 for none
    static void make(Opened opened, int kind) {
        opened.run(Command.ADD_MOMENT);
        opened.run(Command.ADD_MOMENT);
        opened.run(Command.MAKE_LESSON);
        opened.show();
        opened.find(ComboBox.class, "#draft-question-kind").getSelectionModel().select(kind);
    }

    /// Beside an audience's screen, the window of who presents.
    static void beside(Opened opened) {
        Rectangle2D own = Screens.ofSystem().bounds().getFirst();
        opened.screens = List.of(own, new Rectangle2D(own.getMaxX() + 5000, 0, 1280, 720));
        ask(opened.session, Question.class, Optional.empty());
        opened.run(Command.PRESENT);
    }
}
