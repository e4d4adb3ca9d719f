package downhill.export;

import downhill.export.text.Chapter;
import downhill.export.web.WebContent;
import downhill.picture.Painting;
import downhill.picture.Playhead;
import downhill.picture.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// Pages in their order: a worksheet, or a lesson. Numbers and steps are those of a run.
///
/// @param run whose numbers and steps they are
/// @param content what is on them
/// @param index the page that is a picture by itself, from 0
/// @param width of a page, in pixels
/// @param height of a page, in pixels
/// @param isOnPaper whether it is meant to be printed
public record PagesOrder(RunOrder run, Pages content, int index, int width, int height, boolean isOnPaper) implements Order {

    private static final int HUNDREDTHS = 600;

    /// What is on pages.
    public interface Pages {

        /// What all of them are called.
        ///
        /// @param run whose numbers and steps are with them
        String title(RunOrder run, Words words);

        /// How many there are.
        int count();

        /// One of them.
        ///
        /// @param index which, from 0
        Painting page(int index);

        /// The same for a browser.
        WebContent web();
    }

    @Override
    public Path file() {
        return run.file();
    }

    @Override
    public String title(Words words) {
        return content.title(run, words);
    }

    @Override
    public String table() {
        return run.table();
    }

    @Override
    public List<Chapter> chapters(Words words) {
        return run.chapters(words);
    }

    @Override
    public WebContent web() {
        return content.web();
    }

    @Override
    public Painting picture() {
        return content.page(index);
    }

    @Override
    public List<Shot> shots() {
        return IntStream.range(0, content.count()).mapToObj(page -> new Shot(Playhead.at(page), HUNDREDTHS)).toList();
    }

    @Override
    public List<Shot> pages() {
        return shots();
    }

    @Override
    public Film film() {
        return shot -> content.page(shot.head().step());
    }
}
