package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Coordinate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is drawn paler than its colour, such as steps to come, can still be seen: in every picture that somebody has looked
/// at, in every theme.
class FadedContrastTest {

    private static final double LEAST = 3;

    /// Halos around what lies on a map, and lines that only help to read another.
    private static final Set<Role> HELPING = EnumSet.of(Role.BACKGROUND, Role.CARD, Role.LINE, Role.GRID, Role.SLOPE_FILL);

    static Stream<BiConsumer<Page, Box>> pictures() {
        List<BiConsumer<Page, Box>> pictures = new ArrayList<>();
        Moments.frames().values().forEach(frame -> pictures.add((page, box) -> {
            TwoFigures.paint(page, box, frame.section(Coordinate.W));
            LedgerChart.paint(page, box, frame, OptionalInt.empty());
        }));
        RaceMoments.all().values().forEach(race -> pictures.add(race::paint));
        pictures.addAll(PlaneMoments.all().values());
        return pictures.stream();
    }

    /// Their shades are paler the longer a run takes.
    @Test
    void what_is_shaded_has_an_edge() {
        Sketch sketch = RibbonPictureTest.ribbon(Catalogue.first().scenario());
        Box ribbon = RibbonPictureTest.RIBBON;
        assertThat(sketch.lines(Role.EDGE)).anySatisfy(line ->
                assertThat(Sketch.around(line.points()).width()).isEqualTo(ribbon.width()));
        assertThat(sketch.all(Sketch.Piece.Segments.class).stream().filter(lines -> lines.stroke().role() == Role.EDGE))
                .singleElement().satisfies(lines -> assertThat(lines.pairs().size()).isGreaterThanOrEqualTo(2 * 3));
    }

    @Test
    void lines_stand_out_from_the_card_however_pale() {
        Set<Stroke> strokes = new HashSet<>();
        pictures().forEach(picture -> {
            Sketch sketch = new Sketch();
            picture.accept(sketch.page(13), new Box(0, 0, 960, 640));
            sketch.all(Sketch.Piece.Line.class).forEach(line -> strokes.add(line.stroke()));
            sketch.all(Sketch.Piece.Segments.class).forEach(line -> strokes.add(line.stroke()));
            sketch.all(Sketch.Piece.Dot.class).forEach(dot -> {
                strokes.add(dot.outline());
                strokes.add(Stroke.of(dot.fill().role(), 1).faded(dot.fill().opacity()));
            });
        });
        Set<String> pale = new TreeSet<>();
        for (Theme theme : Theme.all()) {
            Seen card = Seen.of(theme.colour(Role.CARD));
            strokes.stream().filter(stroke -> stroke.width() > 0 && stroke.opacity() > 0 && !HELPING.contains(stroke.role()))
                    .filter(stroke -> Seen.over(theme.colour(Role.CARD), theme.colour(stroke.role()), stroke.opacity())
                            .contrast(card) < LEAST)
                    .forEach(stroke -> pale.add(theme.id() + ": " + stroke.role() + " at " + stroke.opacity()));
        }
        assertThat(pale).isEmpty();
    }
}
