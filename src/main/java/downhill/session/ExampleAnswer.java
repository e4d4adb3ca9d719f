package downhill.session;

import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.lesson.Answer;
import downhill.lesson.DragTo;
import downhill.lesson.LessonMoment;
import downhill.picture.Interval;
import downhill.picture.Viewport;
import downhill.plugin.Vector;
import downhill.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Looks for an answer that is right where a question only says what must hold: tries places, and the run decides.
///
/// @param question which says no place
/// @param scene what is looked at
/// @param runs its runs
/// @param step the page's step
/// @param view the part of the plane that is seen
/// @param optimizers that runs are made with
record ExampleAnswer(DragTo question, Scene scene, List<Run> runs, int step, Viewport view, Optimizers optimizers) {

    private static final int PLACES = 80;
    private static final int PLACES_ON_MAP = 21;
    private static final int RATES_PER_DECADE = 20;
    private static final int DECADES = 2;
    private static final double NARROWEST = 0.005;
    private static final double WIDEST = 0.4;
    /// So far into what is right one is looked for: at its very edge, one doesn't see why.
    private static final int INSIDE = 6;
    private static final int INSIDE_RATES = 1;

    /// The one that is nearest to where it stands; nothing where none is right, or trying would take long.
    Optional<Answer> find() {
        if (!isQuick()) {
            return Optional.empty();
        }
        if (view.bias().isPresent() && isPlace()) {
            return places().filter(this::isRight).findFirst();
        }
        List<Double> numbers = numbers();
        double here = here();
        return IntStream.range(0, numbers.size()).boxed()
                .sorted(Comparator.comparingDouble(index -> away(numbers.get(index), here)))
                .filter(index -> isRight(new Answer.Number(numbers.get(index)))).findFirst()
                .map(nearest -> new Answer.Number(inside(numbers, nearest, here)));
    }

    private boolean isPlace() {
        return question.what() == DragTo.What.START || question.what() == DragTo.What.GUESS;
    }

    private boolean isQuick() {
        return runs.stream().allMatch(run -> run.descent().isQuick());
    }

    private double inside(List<Double> numbers, int nearest, double here) {
        int way = numbers.get(nearest) < here ? -1 : 1;
        int far = question.what() == DragTo.What.RATE ? INSIDE_RATES : INSIDE;
        int width = (int) IntStream.rangeClosed(1, 2 * far).map(more -> nearest + way * more)
                .takeWhile(index -> index >= 0 && index < numbers.size()
                        && isRight(new Answer.Number(numbers.get(index)))).count();
        return numbers.get(nearest + way * (width / 2));
    }

    private double here() {
        return switch (question.what()) {
            case RATE -> scene.scenario().rate();
            case NUDGE -> scene.view().nudge();
            case START -> scene.scenario().start().w();
            case GUESS -> runs.get(scene.runs().current()).point(step).w();
        };
    }

    private double away(double number, double here) {
        return question.what() == DragTo.What.RATE ? Math.abs(Math.log(number / here)) : Math.abs(number - here);
    }

    /// Those that can be dragged to, rising.
    private List<Double> numbers() {
        Interval across = view.across();
        return switch (question.what()) {
            case RATE -> IntStream.rangeClosed(-DECADES * RATES_PER_DECADE, DECADES * RATES_PER_DECADE)
                    .mapToObj(mark -> Rounding.significant(here() * Math.pow(10, (double) mark / RATES_PER_DECADE), 2))
                    .toList();
            case NUDGE -> spread(new Interval(NARROWEST * across.length(), WIDEST * across.length()), PLACES);
            case START, GUESS -> spread(across, PLACES);
        };
    }

    private static List<Double> spread(Interval over, int count) {
        return IntStream.range(0, count).mapToObj(index -> Rounding.to(over.low() + (index + 0.5) / count * over.length(),
                over.length() / 100)).distinct().toList();
    }

    private Stream<Answer> places() {
        Vector here = question.what() == DragTo.What.GUESS ? runs.get(scene.runs().current()).point(step)
                : scene.scenario().start();
        List<Vector> all = new ArrayList<>();
        for (double w : spread(view.across(), PLACES_ON_MAP)) {
            for (double b : spread(view.bias().orElseThrow().across(), PLACES_ON_MAP)) {
                all.add(Vector.of(w, b));
            }
        }
        return all.stream().sorted(Comparator.comparingDouble(place -> place.minus(here).dot(place.minus(here))))
                .map(place -> new Answer.Place(place.w(), place.b()));
    }

    private boolean isRight(Answer answer) {
        Scene there = Answering.dragged(scene, question.what(), answer);
        List<Run> made = new ArrayList<>();
        for (int lane = 0; lane < runs.size(); lane++) {
            Scenario wanted = there.runs().lanes().get(lane).scenario();
            (wanted.equals(scene.runs().lanes().get(lane).scenario()) ? Optional.of(runs.get(lane)) : run(wanted))
                    .ifPresent(made::add);
        }
        return made.size() == runs.size()
                && question.isRight(answer, LessonMoment.of(there, made, step, view.across().length()));
    }

    private Optional<Run> run(Scenario wanted) {
        return Preparation.of(wanted, optimizers) instanceof Preparation.Ready ready && ready.descent().isQuick()
                ? Optional.of(Run.of(ready.descent())) : Optional.empty();
    }
}
