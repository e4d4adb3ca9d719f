package downhill.export;

import downhill.descent.Coordinate;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.lesson.Guessing;
import downhill.lesson.LessonMoment;
import downhill.picture.Box;
import downhill.picture.Frame;
import downhill.picture.Halves;
import downhill.picture.Page;
import downhill.picture.PlaneFigures;
import downhill.picture.PlaneSheet;
import downhill.picture.RaceChart;
import downhill.picture.RaceFigure;
import downhill.picture.RaceFrame;
import downhill.picture.RacePlane;
import downhill.picture.Sheet;
import downhill.picture.Tally;
import downhill.picture.TwoFigures;
import downhill.picture.Viewport;
import downhill.picture.Views;
import downhill.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The figures of a page of a lesson.
///
/// @param scene what is shown
/// @param runs the run of each lane
/// @param told whether a step that is to be predicted is shown all the same
/// @param tally what a class has answered, if that is to be seen
record LessonFigures(Scene scene, List<Run> runs, boolean told, Optional<Tally> tally) {

    private static final double RACE = 0.56;

    /// With its runs made, which the lesson's reader has found possible.
    static LessonFigures of(Scene scene, Optimizers optimizers, boolean told) {
        return new LessonFigures(scene, scene.runs().lanes().stream()
                .map(lane -> Preparation.of(lane.scenario(), optimizers)).map(Preparation.Ready.class::cast)
                .map(ready -> Runner.run(ready.descent())).toList(), told, Optional.empty());
    }

    /// The same with what a class has answered, or without.
    LessonFigures answered(Optional<Tally> answers) {
        return new LessonFigures(scene, runs, told, answers);
    }

    private Run run() {
        return runs.get(scene.runs().current());
    }

    private Viewport view() {
        Viewport home = scene.view().plane().orElseGet(() -> Views.home(scene.scenario(), run().descent().loss()));
        return Views.following(home, run(), Math.min(scene.head().step(), run().length()));
    }

    /// What the page's texts and questions are worked out from.
    LessonMoment moment() {
        return LessonMoment.of(scene, runs, scene.head().step(), view().across().length());
    }

    void paint(Page page, Box box) {
        if (scene.view().tab().isRace(runs.size())) {
            race(page, box);
            return;
        }
        Frame frame = frame();
        if (frame.weights() == 2) {
            PlaneFigures.paint(page, PlaneSheet.of(box, frame.hasData(), page.em()), frame);
        } else {
            Halves halves = Halves.of(box, frame.hasData());
            TwoFigures.paint(page, halves.figures(), frame.section(Coordinate.W));
            halves.paintData(page, frame, OptionalInt.empty());
        }
    }

    /// As much of the moment as may be seen.
    private Frame frame() {
        Guessing guessing = scene.asked().filter(asked -> !told)
                .map(asked -> Guessing.off().asking(asked).toggled(scene.head())).orElse(Guessing.off());
        Frame frame = Frame.of(guessing.shownOf(run()), scene.head(), view(), scene.view().mode(), scene.view().nudge());
        Frame shown = guessing.on() ? frame.with(guessing.prediction(scene.head().step(), run())) : frame;
        return shown.ahead(scene.view().ahead()).onGround(scene.view().ground()).answered(tally);
    }

    private void race(Page page, Box box) {
        Frame frame = Frame.of(run(), scene.head(), view(), scene.view().mode(), scene.view().nudge())
                .onGround(scene.view().ground());
        RaceFrame race = new RaceFrame(scene.runs(), runs, scene.head(), view(), frame.section(Coordinate.W).curves(),
                scene.view().ahead(), frame.ground(), tally);
        double height = Math.round(RACE * box.height());
        Box upper = new Box(box.left(), box.top(), box.width(), height);
        if (frame.weights() == 2) {
            RacePlane.paint(page, upper, race);
        } else {
            // The upper of two figures, whose lower one would not be seen.
            Box both = new Box(box.left(), box.top(), box.width(), height / 0.56);
            RaceFigure.paint(page, Sheet.of(both, race.view(), page.em()).loss(), race);
        }
        RaceChart.paint(page, new Box(box.left(), upper.bottom(), box.width(), box.height() - height), race,
                scene.view().logarithmic());
    }
}
