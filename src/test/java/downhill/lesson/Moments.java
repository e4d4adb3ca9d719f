package downhill.lesson;

import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.picture.Views;
import downhill.plugin.Vector;
import downhill.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Moments of pages, and answers to their questions, for tests.
final class Moments {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();

    private Moments() {
    }

    static LessonMoment of(LessonPage page) {
        return of(page.scene(), page.scene().head().step());
    }

    static LessonMoment of(Scene scene, int step) {
        List<Run> runs = runs(scene);
        Run run = runs.get(scene.runs().current());
        double seen = scene.view().plane().orElseGet(() -> Views.home(scene.scenario(), run.descent().loss())).across()
                .length();
        return LessonMoment.of(scene, runs, step, seen);
    }

    static List<Run> runs(Scene scene) {
        return scene.runs().lanes().stream().map(lane -> run(lane.scenario())).toList();
    }

    private static Run run(Scenario scenario) {
        return Preparation.of(scenario, OPTIMIZERS) instanceof Preparation.Ready ready ? Run.of(ready.descent())
                : failed(scenario);
    }

    private static Run failed(Scenario scenario) {
        throw new AssertionError("no run of " + scenario);
    }

    /// The same page with other starts and rates.
    static List<LessonMoment> changed(LessonPage page) {
        List<LessonMoment> moments = new ArrayList<>();
        for (double factor : new double[] {0.3, 1.7}) {
            Scene scene = page.scene();
            Scenario now = scene.scenario();
            moments.add(of(scene.with(scene.runs().replacing(scene.runs().current(),
                    now.withRate(factor * now.rate()))), scene.head().step()));
            moments.add(of(scene.with(scene.runs().replacing(scene.runs().current(),
                    now.withStart(now.start().times(-factor)))), scene.head().step()));
        }
        return moments;
    }

    /// The moment at which an answer is given: where something is dragged, that is where it was dragged to.
    static LessonMoment when(Answer answer, LessonPage page) {
        if (!(page.question().orElseThrow() instanceof DragTo drag) || !(answer instanceof Answer.Number(double value))) {
            return of(page);
        }
        Scene scene = page.scene();
        int current = scene.runs().current();
        Scenario run = scene.scenario();
        return of(switch (drag.what()) {
            case RATE -> scene.with(scene.runs().replacing(current, run.withRate(value)));
            case START -> scene.with(scene.runs().replacing(current, run.withStart(Vector.of(value))));
            case NUDGE -> scene.with(scene.view().withNudge(value));
            case GUESS -> scene;
        }, scene.head().step());
    }

    /// Answers that somebody might give: all where they can be counted, else some on all sides.
    static List<Answer> answers(Question question, LessonMoment moment) {
        return switch (question) {
            case ChooseOne choose -> IntStream.range(0, choose.choices().size()).<Answer>mapToObj(Answer.Choice::new)
                    .toList();
            case LeftOrRight side -> (side.neither() ? Stream.of(-1.0, 0.0, 1.0) : Stream.of(-1.0, 1.0))
                    .<Answer>map(Answer.Number::new).toList();
            case TypeNumber number -> near(number.answer().value(moment)).<Answer>mapToObj(Answer.Number::new).toList();
            case DragTo drag when drag.along().isPresent() -> List.of(new Answer.Place(0, 0), new Answer.Place(1, 2),
                    new Answer.Place(-3, 1));
            case DragTo drag when drag.what() == DragTo.What.RATE || drag.what() == DragTo.What.NUDGE ->
                    near(drag.answer().map(answer -> answer.value(moment)).orElse(1.0)).filter(value -> value > 0)
                            .<Answer>mapToObj(Answer.Number::new).toList();
            case DragTo drag -> near(drag.answer().map(answer -> answer.value(moment)).orElse(1.0))
                    .<Answer>mapToObj(Answer.Number::new).toList();
            case PutInOrder order -> orders(order.items().size());
        };
    }

    private static DoubleStream near(double right) {
        return DoubleStream.of(right, 0.1 * right, 0.5 * right, 2 * right, 10 * right, -right, right + 1, right - 1,
                0.001, 3);
    }

    private static List<Answer> orders(int size) {
        List<Integer> written = IntStream.range(0, size).boxed().toList();
        return List.of(new Answer.Order(written), new Answer.Order(written.reversed()));
    }

    /// Some answer that is right where the question names none.
    static Optional<Answer> someRight(LessonPage page) {
        boolean isPlace = page.question().orElseThrow() instanceof DragTo drag && drag.what() == DragTo.What.START;
        return DoubleStream.iterate(isPlace ? -4 : 0.02, value -> value <= 4, value -> value + 0.02)
                .<Answer>mapToObj(Answer.Number::new)
                .filter(answer -> page.question().get().isRight(answer, when(answer, page))).findFirst();
    }
}
