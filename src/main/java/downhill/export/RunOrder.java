package downhill.export;

import downhill.descent.Run;
import downhill.export.text.Chapter;
import downhill.export.web.WebShow;
import downhill.picture.Frame;
import downhill.picture.KnownGround;
import downhill.picture.KnownLines;
import downhill.picture.Painting;
import downhill.picture.Playhead;
import downhill.picture.Poster;
import downhill.picture.Tally;
import downhill.picture.Viewport;
import downhill.picture.Views;
import downhill.picture.Words;
import downhill.picture.Worksheet;
import downhill.scene.Scene;
import downhill.session.Camera;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One run, to be written to a file.
///
/// @param file its ending says in which format
/// @param scene what is looked at; an animation begins at its step, the numbers are all of the run's
/// @param run the scene's run
/// @param width of the picture, in pixels
/// @param height of the picture, in pixels
/// @param tally what a class has answered about it, if that is to be seen in its picture
public record RunOrder(Path file, Scene scene, Run run, int width, int height, Optional<Tally> tally) implements Order {

    /// Without what a class has answered.
    public RunOrder(Path file, Scene scene, Run run, int width, int height) {
        this(file, scene, run, width, height, Optional.empty());
    }

    /// The same with what a class has answered, or without.
    public RunOrder answered(Optional<Tally> answers) {
        return new RunOrder(file, scene, run, width, height, answers);
    }

    /// How much faster the camera glides in an animation than in the window: a glide changes the whole picture, and each
    /// picture of it makes the file larger.
    private static final double HASTE = 4;

    private Viewport home() {
        return Views.home(scene.scenario(), run.descent().loss());
    }

    @Override
    public String table() {
        return Csv.of(run);
    }

    @Override
    public List<Chapter> chapters(Words words) {
        return List.of(Chapters.of(run, scene.scenario().loss(), scene.view(), home(), optimizer(words)));
    }

    @Override
    public Order prepared() {
        run.descent().loss().look(run.descent().start().w(), Thread.currentThread()::isInterrupted);
        return this;
    }

    @Override
    public Painting picture() {
        Viewport view = Views.following(home(), run, scene.head().step());
        Frame frame = Frame.of(run, scene.head(), view, scene.view().mode(), scene.view().nudge())
                .ahead(scene.view().ahead()).onGround(scene.view().ground()).answered(tally);
        return (page, box) -> Poster.paint(page, box, frame);
    }

    @Override
    public List<Shot> shots() {
        return Shots.of(run, scene.head().step(), home());
    }

    @Override
    public List<Shot> pages() {
        return Shots.atRest(scene.head().step(), run.length());
    }

    /// The run as a worksheet.
    ///
    /// @param answers whether they are there
    public Order worksheet(Words words, boolean answers) {
        Frame start = Frame.of(run, Playhead.at(0), home(), scene.view().mode(), scene.view().nudge())
                .onGround(scene.view().ground());
        Worksheet sheet = Worksheet.of(start, scene.scenario().optimizer(), optimizer(words),
                Chapters.loss(scene.scenario().loss()), words, answers);
        return new PagesOrder(this, new WorksheetPages(sheet, web()), 0, WorksheetPages.WIDTH, WorksheetPages.HEIGHT, true);
    }

    @Override
    public WebShow web() {
        return RunShow.of(this, home());
    }

    /// Gradient descent: L(w) = w².
    @Override
    public String title(Words words) {
        return optimizer(words) + ": " + Chapters.loss(scene.scenario().loss()).plain();
    }

    /// What its rule is called.
    String optimizer(Words words) {
        String optimizer = scene.scenario().optimizer();
        return words.textOr("optimizer." + optimizer, optimizer);
    }

    /// Seen by a camera that follows, without what a class has answered: that was about one step.
    @Override
    public Film film() {
        Camera camera = new Camera(home());
        camera.follow(run, scene.head().step());
        camera.arrive();
        KnownLines known = new KnownLines();
        KnownGround ground = new KnownGround(scene.view().ground());
        return shot -> {
            camera.follow(run, shot.head().step());
            camera.advance(HASTE * shot.seconds());
            Frame frame = camera.frame(run, shot.head(), scene.view().mode(), scene.view().nudge())
                    .ahead(scene.view().ahead());
            Frame grounded = ground.under(frame);
            return (page, box) -> Poster.paint(page, box, grounded, known);
        };
    }
}
