package downhill.export.lesson;

import downhill.descent.Coordinate;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.descent.Scenario;
import downhill.lesson.Guessing;
import downhill.lesson.LessonMoment;
import downhill.picture.Box;
import downhill.picture.Frame;
import downhill.picture.Halves;
import downhill.picture.KnownCurves;
import downhill.picture.MapFigure;
import downhill.picture.MapPicture;
import downhill.picture.Page;
import downhill.picture.PlaneFigures;
import downhill.picture.PlaneSheet;
import downhill.picture.Playhead;
import downhill.picture.RaceChart;
import downhill.picture.RaceFigure;
import downhill.picture.RaceFrame;
import downhill.picture.RaceHeading;
import downhill.picture.RacePlane;
import downhill.picture.RateScale;
import downhill.picture.Sheet;
import downhill.picture.Tally;
import downhill.picture.TwoFigures;
import downhill.picture.Viewport;
import downhill.picture.Views;
import downhill.plugin.Vector;
import downhill.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The figures of a page of a lesson.
///
/// @param scene what is shown
/// @param runs the run of each lane
/// @param told whether a step that is to be predicted is shown all the same
/// @param guess what has been guessed of a step
/// @param tally what a class has answered, if that is to be seen
public record LessonFigures(Scene scene, List<Run> runs, boolean told, Optional<Guessed> guess, Optional<Tally> tally) {

    /// How much of the height the map of two weights has, or the curve with the map of ends below it.
    private static final double RACE = 0.56;
    private static final double CURVE_AND_MAP = 0.66;
    /// Where the losses' heading is, in ems: how high, and above the figure's left edge.
    private static final double HEADING = 1.8;
    private static final double HEADING_LEFT = 4;

    /// What has been guessed.
    ///
    /// @param step of which step
    /// @param value where it leads to
    public record Guessed(int step, Vector value) {
    }

    /// Without what a class has answered.
    LessonFigures(Scene scene, List<Run> runs, boolean told, Optional<Guessed> guess) {
        this(scene, runs, told, guess, Optional.empty());
    }

    /// The same with what a class has answered, or without.
    public LessonFigures answered(Optional<Tally> answers) {
        return new LessonFigures(scene, runs, told, guess, answers);
    }

    /// With its runs made, which the lesson's reader has found possible.
    public static LessonFigures of(Scene scene, Optimizers optimizers, boolean told) {
        return new LessonFigures(scene, scene.runs().lanes().stream().map(lane -> run(lane.scenario(), optimizers)).toList(),
                told, Optional.empty());
    }

    static Run run(Scenario scenario, Optimizers optimizers) {
        return Runner.run(((Preparation.Ready) Preparation.of(scenario, optimizers)).descent());
    }

    /// The run that is looked at.
    Run run() {
        return runs.get(scene.runs().current());
    }

    /// The part of the plane that is seen.
    Viewport view() {
        return view(scene.head().step());
    }

    private Viewport view(int step) {
        Viewport home = scene.view().plane().orElseGet(() -> Views.home(scene.scenario(), run().descent().loss()));
        return Views.following(home, run(), Math.min(step, run().length()));
    }

    /// What the page's texts and questions are worked out from.
    public LessonMoment moment() {
        return LessonMoment.of(scene, runs, scene.head().step(), view().across().length());
    }

    public void paint(Page page, Box box) {
        if (isRace()) {
            race(page, box);
            return;
        }
        Frame frame = frame();
        if (frame.weights() == 2) {
            PlaneFigures.paint(page, PlaneSheet.printed(box, frame.hasData(), page.em()), frame);
        } else {
            Halves halves = Halves.of(box, frame.hasData());
            TwoFigures.paint(page, halves.figures(), frame.section(Coordinate.W));
            halves.paintData(page, frame, OptionalInt.empty());
        }
    }

    /// Whether it shows several runs beside each other.
    public boolean isRace() {
        return scene.view().tab().isRace(runs.size());
    }

    /// As much of the moment as may be seen.
    public Frame frame() {
        return frame(scene.head(), new KnownCurves()).onGround(scene.view().ground()).answered(tally);
    }

    /// The same of another moment, the ground not known.
    Frame frame(Playhead head, KnownCurves known) {
        Guessing guessing = guessing(head);
        Run shown = guessing.shownOf(run());
        Frame frame = Frame.of(shown, head, view(head.step()), scene.view().mode(), scene.view().nudge(), known);
        Frame predicted = guessing.on() ? frame.with(guessing.prediction(head.step(), run())) : frame;
        return predicted.ahead(scene.view().ahead());
    }

    private Guessing guessing(Playhead head) {
        if (told || scene.asked().isEmpty()) {
            return Guessing.off();
        }
        Guessing asking = Guessing.off().asking(scene.asked().get());
        return guess.map(made -> asking.toggled(Playhead.at(made.step())).guessed(made.step(), made.value()).at(head))
                .orElseGet(() -> asking.toggled(head));
    }

    /// The runs at the moment.
    public RaceFrame race() {
        Frame frame = Frame.of(run(), scene.head(), view(), scene.view().mode(), scene.view().nudge())
                .onGround(scene.view().ground());
        return new RaceFrame(scene.runs(), runs, scene.head(), view(), frame.section(Coordinate.W).curves(),
                scene.view().ahead(), frame.ground(), tally);
    }

    /// What comes of every start at every rate, for several runs of one weight; takes its time.
    public Optional<MapPicture> ends() {
        return view().bias().isPresent() ? Optional.empty()
                : KnownEnds.make(run(), view().across(), RateScale.of(scene.scenario().rate()));
    }

    private void race(Page page, Box box) {
        RaceFrame race = race();
        boolean isPlane = race.view().bias().isPresent();
        double height = Math.round((isPlane ? RACE : CURVE_AND_MAP) * box.height());
        Box upper = new Box(box.left(), box.top(), box.width(), height);
        if (isPlane) {
            RacePlane.paint(page, upper, race);
        } else {
            Sheet sheet = Sheet.of(upper, race.view(), page.em());
            RateScale rates = RateScale.of(scene.scenario().rate());
            RaceFigure.paint(page, sheet.loss(), race);
            MapFigure.paintPrinted(page, sheet, rates, race, ends());
        }
        Box heading = new Box(box.left() + HEADING_LEFT * page.em(), upper.bottom(), box.width(), HEADING * page.em());
        RaceHeading.paint(page, heading, race);
        RaceChart.paint(page, new Box(box.left(), heading.bottom(), box.width(), box.bottom() - heading.bottom()), race,
                scene.view().logarithmic());
    }
}
