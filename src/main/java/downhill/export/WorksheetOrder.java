package downhill.export;

import downhill.export.text.Chapter;
import downhill.export.web.WebShow;
import downhill.picture.Painting;
import downhill.picture.Playhead;
import downhill.picture.Words;
import downhill.picture.Worksheet;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// A worksheet of a run, each sheet a page.
///
/// @param run what is to be worked out
/// @param sheet what is on paper
public record WorksheetOrder(RunOrder run, Worksheet sheet) implements Order {

    /// A sheet of A4 paper, upright, at 96 pixels to an inch.
    private static final int WIDTH = 794;
    private static final int HEIGHT = 1123;
    private static final int HUNDREDTHS = 300;

    @Override
    public Path file() {
        return run.file();
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return HEIGHT;
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
    public boolean isOnPaper() {
        return true;
    }

    @Override
    public WebShow show() {
        return run.show();
    }

    @Override
    public Painting picture() {
        return (page, box) -> sheet.paint(page, box, 0);
    }

    @Override
    public List<Shot> shots() {
        return IntStream.range(0, sheet.sheets()).mapToObj(index -> new Shot(Playhead.at(index), HUNDREDTHS)).toList();
    }

    @Override
    public List<Shot> pages() {
        return shots();
    }

    @Override
    public Film film() {
        return shot -> (page, box) -> sheet.paint(page, box, shot.head().step());
    }
}
