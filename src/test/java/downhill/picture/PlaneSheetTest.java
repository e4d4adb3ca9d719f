package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.descent.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// For an audience, the map, both slices and the data are all large enough.
class PlaneSheetTest {

    /// Of the height of the page.
    private static final double SMALLEST = 0.155;

    private static Frame hubble() {
        Scenario scenario = PlanePosters.fromData("hubble");
        Run run = PlanePosters.run(scenario);
        return Frame.of(run, new Playhead(1, 2), Views.home(scenario, run.descent().loss()), Mode.EXACT, 0.02);
    }

    private static List<Box> figures(PlaneSheet sheet, Frame frame) {
        Section w = frame.section(Coordinate.W);
        Section b = frame.section(Coordinate.B);
        Sheet first = SliceFigure.sheet(sheet.slice(Coordinate.W), w, sheet.em());
        Sheet second = SliceFigure.sheet(sheet.slice(Coordinate.B), b, sheet.em());
        return List.of(PlaneFigure.plane(sheet.map(), w.view().across(), b.view().across(), sheet.em()).box(),
                DataFigure.plane(sheet.data(), DataPainter.picture(frame).orElseThrow(), sheet.em()).box(),
                first.loss().box(), first.slope().box(), second.loss().box(), second.slope().box());
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080", "3840, 2160", "1280, 800", "1024, 768"})
    void figures_for_an_audience_are_large_and_apart(double width, double height) {
        Box page = new Box(0, 0, width, height);
        PlaneSheet sheet = PlaneSheet.projected(PosterLayout.usual(page), true, true);
        List<Box> boxes = figures(sheet, hubble());
        boxes.forEach(box -> {
            assertThat(Math.min(box.width(), box.height())).isGreaterThan(SMALLEST * height);
            assertThat(page.holds(box)).isTrue();
            assertThat(boxes).filteredOn(other -> other != box && other.overlaps(box)).isEmpty();
            assertThat(box.overlaps(sheet.bars()) && sheet.bars().height() > 0).isFalse();
        });
        assertThat(boxes.subList(2, boxes.size())).allSatisfy(slice ->
                assertThat(slice.height()).isGreaterThan(0.21 * height));
    }

    /// As large as a sentence, and not only as the smallest that may be: with no data there is room.
    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080", "1024, 768"})
    void worked_lines_of_two_weights_without_data_are_large(double width, double height) {
        Scenario scenario = Catalogue.find("tilted-valley").orElseThrow().scenario();
        Run run = PlanePosters.run(scenario);
        Frame frame = Frame.of(run, new Playhead(1, 4), Views.home(scenario, run.descent().loss()), Mode.EXACT, 0.02);
        Sketch sketch = new Sketch();
        Poster.paint(sketch.page(13), new Box(0, 0, width, height), frame);
        assertThat(sketch.all(Sketch.Piece.Text.class)).filteredOn(text -> text.text().plain().startsWith("w ← w"))
                .isNotEmpty().allSatisfy(text -> assertThat(text.size()).isGreaterThan(0.033 * height));
        Box bars = PlaneSheet.projected(PosterLayout.usual(new Box(0, 0, width, height)), false, true).bars();
        assertThat(sketch.all(Sketch.Piece.Text.class)).filteredOn(text -> text.text().plain().equals("delivered"))
                .isNotEmpty().allSatisfy(text -> assertThat(bars.holds(text.box())).isTrue());
    }

    @Test
    void nothing_moves_when_the_rate_is_laid_over_it_but_for_its_height() {
        Box page = new Box(0, 0, 1024, 768);
        PlaneSheet without = PlaneSheet.projected(new PosterLayout(page, 1, false), true, true);
        PlaneSheet with = PlaneSheet.projected(new PosterLayout(page, 1, true), true, true);
        assertThat(with.slices().left()).isEqualTo(without.slices().left());
        assertThat(with.data().left()).isEqualTo(without.data().left());
    }
}
