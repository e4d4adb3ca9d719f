package downhill.export;

import downhill.descent.Coordinate;
import downhill.descent.Optimizers;
import downhill.descent.OutcomeMap;
import downhill.descent.Run;
import downhill.export.lesson.LessonFigures;
import downhill.export.text.Chapter;
import downhill.export.web.WebShow;
import downhill.picture.Frame;
import downhill.picture.LaneFacts;
import downhill.picture.MapPicture;
import downhill.picture.Painting;
import downhill.picture.RaceFrame;
import downhill.picture.RacePoster;
import downhill.picture.RateScale;
import downhill.picture.Tally;
import downhill.picture.Viewport;
import downhill.picture.Words;
import downhill.scene.LossView;
import downhill.scene.Scene;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/// Several runs, to be written to a file.
///
/// @param file its ending says in which format
/// @param scene what is looked at; an animation shows all of the race
/// @param runs the run of each lane
/// @param plane the part of the plane that is seen
/// @param facts what is told of each
/// @param rates the map's scale of rates
/// @param map of starts and rates, once it is made
/// @param width of the picture, in pixels
/// @param height of the picture, in pixels
/// @param tally what a class has answered about it, if that is to be seen
public record RaceOrder(Path file, Scene scene, List<Run> runs, Viewport plane, List<LaneFacts> facts, RateScale rates,
        Optional<MapPicture> map, int width, int height, Optional<Tally> tally) implements Order {

    /// Without what a class has answered.
    public RaceOrder(Path file, Scene scene, List<Run> runs, Viewport plane, List<LaneFacts> facts, RateScale rates,
            Optional<MapPicture> map, int width, int height) {
        this(file, scene, runs, plane, facts, rates, map, width, height, Optional.empty());
    }

    /// The same with what a class has answered, or without.
    public RaceOrder answered(Optional<Tally> answers) {
        return new RaceOrder(file, scene, runs, plane, facts, rates, map, width, height, answers);
    }

    /// The runs of a scene, made here and now.
    ///
    /// @param optimizers what they are made with; the scene can be run
    /// @param words of the names of runs
    public static RaceOrder of(Path file, Scene scene, Optimizers optimizers, Words words, int width, int height) {
        LessonFigures figures = LessonFigures.of(scene, optimizers, true);
        RaceFrame race = figures.race();
        return new RaceOrder(file, scene, figures.runs(), race.view(), LaneFacts.of(race, optimizers, words),
                RateScale.of(scene.scenario().rate()), Optional.empty(), width, height);
    }

    /// With the map, whole: that of a window may still be in the making.
    @Override
    public Order prepared() throws InterruptedException {
        if (plane.bias().isPresent()) {
            return this;
        }
        Thread exporting = Thread.currentThread();
        AtomicReference<OutcomeMap> made = new AtomicReference<>();
        OutcomeMap.make(runs.get(scene.runs().current()).descent(), MapPicture.grid(plane.across(), rates),
                exporting::isInterrupted, made::set);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return new RaceOrder(file, scene, runs, plane, facts, rates, Optional.ofNullable(made.get()).map(MapPicture::of),
                width, height, tally);
    }

    @Override
    public String title(Words words) {
        return race(words) + ": " + Chapters.loss(scene.scenario().loss()).plain();
    }

    /// What is compared.
    String race(Words words) {
        return words.text("race." + scene.runs().race().id());
    }

    private RaceFrame race() {
        Run current = runs.get(scene.runs().current());
        Frame frame = Frame.of(current, scene.head(), plane, scene.view().mode(), scene.view().nudge())
                .onGround(scene.view().ground());
        return new RaceFrame(scene.runs(), runs, scene.head(), plane, frame.section(Coordinate.W).curves(),
                scene.view().ahead(), frame.ground(), tally);
    }

    @Override
    public String table() {
        return Csv.of(runs, facts.stream().map(LaneFacts::name).toList());
    }

    @Override
    public List<Chapter> chapters(Words words) {
        return IntStream.range(0, runs.size()).mapToObj(lane ->
                Chapters.of(runs.get(lane), scene.scenario().loss(), scene.view(), plane, facts.get(lane).name())).toList();
    }

    @Override
    public Painting picture() {
        return poster(race());
    }

    private Painting poster(RaceFrame frame) {
        return (page, box) -> RacePoster.paint(page, box, new RacePoster.Content(frame, facts,
                scene.view().logarithmic(), rates, map, ledger(frame)));
    }

    /// The run that is looked at, where its ledger is to be seen.
    private Optional<Frame> ledger(RaceFrame race) {
        Run run = runs.get(scene.runs().current());
        return Optional.of(scene.view()).filter(view -> view.losses() == LossView.LEDGER)
                .map(view -> Frame.of(run, race.head(), plane, view.mode(), view.nudge()).ahead(view.ahead()));
    }

    @Override
    public List<Shot> shots() {
        return Shots.ofRace(scene.runs().race().length(runs));
    }

    @Override
    public WebShow web() {
        return RaceShow.of(this);
    }

    @Override
    public List<Shot> pages() {
        return Shots.atRest(scene.head().step(), scene.runs().race().length(runs));
    }

    /// Without what a class has answered: that was about one step.
    @Override
    public Film film() {
        RaceFrame race = answered(Optional.empty()).race();
        return shot -> poster(race.at(shot.head()));
    }
}
