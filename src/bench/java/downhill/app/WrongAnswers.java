package downhill.app;

import downhill.lesson.Answer;
import downhill.lesson.ChooseOne;
import downhill.lesson.DragTo;
import downhill.lesson.LeftOrRight;
import downhill.lesson.LessonMoment;
import downhill.lesson.LessonWalk;
import downhill.lesson.PutInOrder;
import downhill.lesson.Question;
import downhill.lesson.Reply;
import downhill.lesson.TypeNumber;
import downhill.plugin.Vector;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Answers to a page's question that are not right: one for each thing that is said to such answers.
record WrongAnswers(Session session) {

    /// How far from the right place, or from where it stands, is tried.
    private static final double[] TIMES = {-1, 0, 0.5, 0.9, 1.1, 2, 10};
    private static final double[] MORE = {-1, -0.5, 0.5, 1};

    /// As the page stands: whoever gives one begins the page anew first.
    List<Answer> all() {
        LessonWalk walk = session.state().lessons().walk().orElseThrow();
        Question question = walk.page().question().orElseThrow();
        LessonMoment asked = walk.asked();
        List<Optional<Reply>> told = new ArrayList<>();
        return candidates(question, asked).filter(answer -> !question.isRight(answer, asked)).filter(answer -> {
            Optional<Reply> reply = question.reply(answer, asked);
            // Each choice is looked at, also where the same is said to two of them.
            return told.add(reply) && (question instanceof ChooseOne || Collections.frequency(told, reply) == 1);
        }).toList();
    }

    private Stream<Answer> candidates(Question question, LessonMoment asked) {
        return switch (question) {
            case ChooseOne choose -> IntStream.range(0, choose.choices().size()).mapToObj(Answer.Choice::new);
            case LeftOrRight side -> DoubleStream.of(-1, 0, 1).filter(at -> at != 0 || side.neither())
                    .mapToObj(Answer.Number::new);
            case PutInOrder order -> {
                List<Integer> written = IntStream.range(0, order.items().size()).boxed().toList();
                yield Stream.of(new Answer.Order(written), new Answer.Order(written.reversed()));
            }
            case TypeNumber number -> numbers(question.rightAnswer(asked).map(WrongAnswers::number).orElse(1.0));
            case DragTo drag -> switch (drag.what()) {
                case RATE -> numbers(session.scene().scenario().rate()).filter(answer -> number(answer) > 0);
                case NUDGE -> numbers(session.scene().view().nudge()).filter(answer -> number(answer) > 0);
                case START, GUESS -> places(session.scene().scenario().start());
            };
        };
    }

    private static double number(Answer answer) {
        return answer instanceof Answer.Number(double value) ? value : 0;
    }

    private static Stream<Answer> numbers(double right) {
        return Stream.of(DoubleStream.of(right), DoubleStream.of(TIMES).map(times -> times * right),
                DoubleStream.of(MORE).map(more -> more + right)).flatMapToDouble(each -> each).mapToObj(Answer.Number::new);
    }

    private static Stream<Answer> places(Vector start) {
        return start.size() == 1 ? numbers(start.w()) : DoubleStream.concat(DoubleStream.of(0), DoubleStream.of(MORE))
                .mapToObj(more -> new Answer.Place(start.w() + more, start.b() + more));
    }

    /// Answers as somebody would: drags what is to be dragged.
    void give(Answer answer) {
        Question question = session.state().lessons().walk().orElseThrow().page().question().orElseThrow();
        if (question instanceof DragTo drag) {
            Vector at = answer instanceof Answer.Place(double w, double b) ? Vector.of(w, b) : Vector.of(number(answer));
            switch (drag.what()) {
                case RATE -> session.edit(scenario -> scenario.withRate(number(answer)));
                case NUDGE -> session.nudge(number(answer));
                case START -> session.edit(scenario -> scenario.withStart(at));
                case GUESS -> session.predicting().guess(at);
            }
        } else {
            session.learning().answer(answer);
        }
        session.learning().check();
    }
}
