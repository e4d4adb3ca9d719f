package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripLabelTest {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    @ParameterizedTest
    @CsvSource({"w^2, 3, 0.5, IDEA", "w^2, 3, 0.1, IDEA", "w^2/2, 0.04, 0.01, IDEA", "w^2, 2, 0.02, EXACT",
            "w^2, 1, 0.1, EXACT", "w^2, 3, 1.3, EXACT", "w^2, 1.5, 0.1, EXACT", "-w^2, -2, 0.5, EXACT"})
    void the_strips_area_is_told_at_the_strip_and_not_over_the_rectangle_beside_it(String loss, double start, double nudge,
            Mode mode) {
        Frame frame = Moment.of(loss, start, 0.15).nudge(nudge).in(mode).frame();
        Plane plane = Sketch.sheet(frame, WIDTH, HEIGHT).slope();
        assertThat(Sketch.ofFigures(frame, WIDTH, HEIGHT).all(Sketch.Piece.Text.class))
                .filteredOn(text -> text.text().plain().contains(" · ")).singleElement().satisfies(text -> {
                    assertThat(text.box().left()).isGreaterThan(plane.x(start));
                    assertThat(text.box().left()).isLessThan(plane.x(start + nudge) + 3.5 * PosterLayout.em(WIDTH, HEIGHT));
                });
    }
}
