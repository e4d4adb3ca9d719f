package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.plugin.Curvature;
import downhill.plugin.Evaluation;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/// One coordinate of one moment is all that the curve and the rectangle need.
class SectionTest {

    private static final Viewport VIEW = new Viewport(new Interval(-2, 4), new Interval(-1, 12), new Interval(-3, 8));

    /// A loss along one coordinate, the others held still.
    private record Along(Loss loss, BiFunction<Double, Loss, Evaluation> cut) implements Loss {

        @Override
        public int weights() {
            return 1;
        }

        @Override
        public double value(Vector at) {
            return at(at).value();
        }

        @Override
        public Evaluation at(Vector point) {
            return cut.apply(point.w(), loss);
        }
    }

    private static Along alongW(Loss loss, double b) {
        return new Along(loss, (w, of) -> {
            Evaluation there = of.at(Vector.of(w, b));
            return new Evaluation(there.value(), Vector.of(there.gradient().w()), Curvature.of(there.curvature().ww()));
        });
    }

    private static Along alongB(Loss loss, double w) {
        return new Along(loss, (b, of) -> {
            Evaluation there = of.at(Vector.of(w, b));
            return new Evaluation(there.value(), Vector.of(there.gradient().b()), Curvature.of(there.curvature().bb()));
        });
    }

    private static Run run(String loss, Vector start) {
        return Moment.of(Moment.of(loss, 1, 0.1).scenario().withStart(start)).run();
    }

    private static Section section(Run run, Coordinate coordinate, Loss along, double bottom) {
        return new Section(new Track(run, coordinate), along, Playhead.at(0), Mode.EXACT, VIEW, Curves.of(along, VIEW), 0.1,
                OptionalDouble.of(bottom), Prediction.none(run), Optional.empty());
    }

    private static String svg(Section section) {
        return Golden.svg((page, box) -> TwoFigures.paint(page, box, section));
    }

    @Test
    void a_section_of_one_weight_is_the_moment_itself() {
        Frame frame = Moment.of("w^4 - 3w^2 + w + 4", 1.8, 0.03).at(3).frame();
        assertThat(frame.sections()).hasSize(1);
        Section section = frame.section(Coordinate.W);
        assertThat(section.position()).isEqualTo(frame.run().point(3).w());
        assertThat(section.next()).isEqualTo(frame.run().point(4).w());
        assertThat(section.slope()).isEqualTo(frame.run().slope(3).w());
        assertThat(section.change()).isEqualTo(frame.run().change(3).w());
        assertThat(section.loss()).isEqualTo(frame.run().loss(3));
        assertThat(section.lossAfter()).isEqualTo(frame.run().loss(4));
        assertThat(section.promised()).isEqualTo(frame.run().promised(3));
        assertThat(section.delivered()).isEqualTo(frame.run().delivered(3));
        assertThat(section.symbol()).isEqualTo("w");
    }

    @Test
    void the_figures_of_a_section_depend_on_nothing_else() {
        Run one = run("w^2 + 3", Vector.of(2));
        Run two = run("w^2 + 3b^2", Vector.of(2, 1));
        Section plain = section(one, Coordinate.W, one.descent().loss(), 0);
        Section held = section(two, Coordinate.W, alongW(two.descent().loss(), 1), 0);
        assertThat(held.position()).isEqualTo(plain.position());
        assertThat(held.change()).isEqualTo(plain.change());
        assertThat(figure(held)).as("all but the path, of which the loss falls faster in two").isEqualTo(figure(plain));
    }

    /// The lower figure.
    private static String figure(Section section) {
        return Golden.svg((page, box) ->
                SlopeFigure.paint(page, Sheet.of(box, VIEW, page.em()).slope(), section, Optional.empty()));
    }

    @Test
    void along_the_bias_everything_is_the_biass_and_called_so() {
        Run run = run("w^2 + 3b^2", Vector.of(2, 1));
        Section section = section(run, Coordinate.B, alongB(run.descent().loss(), 2), 0);
        assertThat(section.slope()).isEqualTo(6);
        assertThat(section.change()).isEqualTo(run.change(0).b());
        assertThat(section.promised()).isCloseTo(3.6, within(1e-12));
        assertThat(section.delivered()).as("L(2, 1) − L(2, 0.4)").isCloseTo(3 - 3 * 0.16, within(1e-12));
        Sketch sketch = new Sketch();
        Page page = sketch.page(13);
        TwoFigures.paint(page, new Box(0, 0, 960, 640), section);
        Bars.lengths(page, new Box(0, 0, 300, 60), section);
        assertThat(sketch.texts()).contains("δL/δb = +6.00", "δb = 0.1", "δb", "|δL/δb|", "b", "b = 1.000, L = 7.000");
        assertThat(sketch.texts()).noneMatch(text -> text.contains("w"));
        assertThat(svg(section)).isNotEqualTo(svg(section(run, Coordinate.W, alongW(run.descent().loss(), 1), 0)));
    }

    @Test
    void promises_of_the_coordinates_add_up_to_the_steps() {
        Run run = run("w^2 + 3b^2 + w*b", Vector.of(2, 1));
        List<Section> sections = List.of(section(run, Coordinate.W, alongW(run.descent().loss(), 1), 0),
                section(run, Coordinate.B, alongB(run.descent().loss(), 2), 0));
        assertThat(sections.stream().mapToDouble(Section::promised).sum()).isCloseTo(run.promised(0), within(1e-12));
    }
}
