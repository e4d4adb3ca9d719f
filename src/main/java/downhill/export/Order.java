package downhill.export;

import downhill.export.text.Chapter;
import downhill.export.web.WebContent;
import downhill.picture.Painting;
import downhill.picture.Words;
import java.nio.file.Path;
import java.util.List;

/// What is to be written to a file: numbers, a picture or an animation, whichever the file's ending asks for.
public interface Order {

    /// A sheet of A4 paper, lying, at 96 pixels to an inch.
    int PAGE_WIDTH = 1123;
    int PAGE_HEIGHT = 794;

    Path file();

    /// What a document of it is called.
    String title(Words words);

    /// Of the picture, in pixels.
    int width();

    /// Of the picture, in pixels.
    int height();

    /// The numbers, as comma-separated values.
    String table();

    /// The runs as they are written down, step by step.
    List<Chapter> chapters(Words words);

    /// The same with all that pictures of it need made. Takes its time, on the export's own thread.
    ///
    /// @throws InterruptedException if the export is cancelled meanwhile
    default Order prepared() throws InterruptedException {
        return this;
    }

    /// The picture.
    Painting picture();

    /// The moments of the animation, and how long each stays.
    List<Shot> shots();

    /// Whether it is meant to be printed, and so is dark on white in any theme.
    default boolean isOnPaper() {
        return false;
    }

    /// A page for any browser.
    WebContent web();

    /// The moments that a document has a page for, to be asked of the film.
    List<Shot> pages();

    /// The animation, from its beginning.
    Film film();

    /// The pictures of an animation, to be asked for in the order of its shots.
    interface Film {

        Painting next(Shot shot);
    }
}
