package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import java.util.Optional;
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
        Box label = label(Sketch.ofFigures(frame, WIDTH, HEIGHT)).orElseThrow();
        assertThat(label.left()).isGreaterThan(plane.x(start));
        assertThat(label.left()).isLessThan(plane.x(start + nudge) + 3.5 * PosterLayout.em(WIDTH, HEIGHT));
    }

    @ParameterizedTest
    @CsvSource({"w^2, 3, 0.1, 0.15", "w^2, 3, 0.5, 0.15", "w^2/2, 0.04, 0.01, 0.5", "w^2, -3, 0.1, 0.15",
            "w^2, -2, 0.1, 0.15", "w^2, -2, 0.5, 0.4", "w^2, 3, 0.1, 1.02", "w^4/4 - 2*w^3/3 + w^2/2, 3, 0.1, 0.01",
            "w^2, 0.02, 0.1, 0.15", "w^4 - 3*w^2 + w, 1.8, 0.05, 0.02", "w^4 - 3*w^2 + w, -2, 0.05, 0.02",
            "abs(w), 2, 0.1, 0.3", "abs(w), -2, 0.1, 0.3", "-w^2, 1, 0.1, 0.2", "cos(w), 2, 0.1, 0.3",
            "exp(w), 1, 0.1, 0.15", "w^2, 100, 0.001, 0.15", "sqrt(w^2 + 1), 3, 0.2, 0.5",
            "sin(w) + 0.1*w^2, 4, 0.1, 0.5"})
    void over_another_area_than_the_strips_a_line_leads_from_the_label_to_the_strip(String loss, double start, double nudge,
            double rate) {
        for (Mode mode : new Mode[] {Mode.IDEA, Mode.EXACT}) {
            for (int step = 0; step < 4; step++) {
                for (double[] size : new double[][] {{WIDTH, HEIGHT}, {1024, 768}, {640, 480}, {900, 320}, {3840, 2160}}) {
                    assertIsToldOfTheStrip(Moment.of(loss, start, rate).nudge(nudge).at(step).in(mode).frame(), size);
                }
            }
        }
    }

    /// Whoever presents says "the strip" first: a poster at rest has no other moment for it.
    @ParameterizedTest
    @CsvSource({"960, 640", "1440, 900", "1920, 1080", "1024, 768"})
    void a_poster_at_rest_tells_the_strips_area(double width, double height) {
        for (CatalogueLoss loss : Catalogue.of(1)) {
            Moment moment = Moment.of(loss);
            assertThat(Sketch.ofPoster(moment.frame(), width, height).texts()).as(loss.id())
                    .anyMatch(text -> text.startsWith("δw · δL/δw = "));
        }
    }

    private static void assertIsToldOfTheStrip(Frame frame, double[] size) {
        Sketch sketch = Sketch.ofFigures(frame, size[0], size[1]);
        Plane plane = Sketch.sheet(frame, size[0], size[1]).slope();
        Section section = frame.section(W);
        double from = plane.x(section.position());
        double to = plane.x(plane.across().clamp(section.position() + section.outward() * section.nudge()));
        double em = PosterLayout.em(size[0], size[1]);
        label(sketch).filter(box -> (plane.y(0) - box.middleY()) * section.outward() > 0)
                .filter(box -> section.outward() > 0 ? box.left() < from - em : box.right() > from + em)
                .ifPresent(box -> assertThat(sketch.lines(Role.SLOPE))
                        .as("step %s in %s, %s × %s", frame.head().step(), frame.mode(), size[0], size[1])
                        .anySatisfy(line -> {
                            assertThat(line.points().size()).isEqualTo(2);
                            assertThat(line.points().x(1)).isBetween(Math.min(from, to), Math.max(from, to));
                            assertThat(box.grown(0.4 * em).contains(line.points().x(0), line.points().y(0))).isTrue();
                        }));
    }

    private static Optional<Box> label(Sketch sketch) {
        return sketch.all(Sketch.Piece.Text.class).stream().filter(text -> text.text().plain().contains(" · "))
                .map(Sketch.Piece.Text::box).findFirst();
    }
}
