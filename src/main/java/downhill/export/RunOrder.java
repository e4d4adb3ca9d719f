package downhill.export;

import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.picture.Frame;
import downhill.picture.Mode;
import downhill.picture.Painting;
import downhill.picture.Playhead;
import downhill.picture.Poster;
import downhill.picture.Viewport;
import downhill.picture.Views;
import downhill.session.Camera;
import java.nio.file.Path;
import java.util.List;

/// One run, to be written to a file.
///
/// @param file its ending says in which format
/// @param run the run
/// @param scenario what the run was made from
/// @param head the moment of a single picture; an animation begins at its step; the numbers are all of the run's
/// @param mode what the rectangle is taken for
/// @param width of the picture, in pixels
/// @param height of the picture, in pixels
public record RunOrder(Path file, Run run, Scenario scenario, Playhead head, Mode mode, int width, int height)
        implements Order {

    /// How much faster the camera glides in an animation than in the window: a glide changes the whole picture, and each
    /// picture of it makes the file larger.
    private static final double HASTE = 4;

    private Viewport home() {
        return Views.home(scenario, run.descent().loss());
    }

    @Override
    public String table() {
        return Csv.of(run);
    }

    @Override
    public Painting picture() {
        Viewport view = Views.following(home(), run, head.step());
        Frame frame = Frame.of(run, head, view, mode, scenario.nudge());
        return (page, box) -> Poster.paint(page, box, frame);
    }

    @Override
    public List<Shot> shots() {
        return Shots.of(run, head.step(), home());
    }

    /// Seen by a camera that follows.
    @Override
    public Film film() {
        Camera camera = new Camera(home());
        camera.follow(run, head.step());
        camera.arrive();
        return shot -> {
            camera.follow(run, shot.head().step());
            camera.advance(HASTE * shot.seconds());
            Frame frame = camera.frame(run, shot.head(), mode, scenario.nudge());
            return (page, box) -> Poster.paint(page, box, frame);
        };
    }
}
