package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Scenario;
import downhill.plugin.Vector;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class SlopeFigureTest {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 640;
    private static final double EM = PosterLayout.em(WIDTH, HEIGHT);

    private static Sketch draw(Frame frame) {
        return Sketch.ofFigures(frame, WIDTH, HEIGHT);
    }

    private static Plane plane(Frame frame) {
        return Sketch.sheet(frame, WIDTH, HEIGHT).slope();
    }

    /// Moments in which everything near the point is in sight, and what was drawn.
    private static void eachInSight(BiConsumer<Frame, Sketch> check) {
        Moments.frames().forEach((name, frame) -> {
            Interval seen = frame.view().across();
            if (seen.contains(frame.section(W).position()) && seen.contains(frame.section(W).next())) {
                check.accept(frame, draw(frame));
            }
        });
    }

    /// The outlines of rectangles in a colour: lines that come back to where they began.
    private static List<Box> rectangles(Sketch sketch, Role role, double pixels) {
        return sketch.lines(role).filter(line -> line.points().size() == 5)
                .filter(line -> Math.abs(line.stroke().width() - pixels * EM / 13) < 1e-9)
                .map(line -> Sketch.around(line.points())).toList();
    }

    private static void assertStands(Box box, Frame frame, double from, double to) {
        Plane plane = plane(frame);
        double slope = frame.section(W).slope();
        assertThat(box.left()).isCloseTo(plane.x(Math.min(from, to)), within(1e-9));
        assertThat(box.right()).isCloseTo(plane.x(Math.max(from, to)), within(1e-9));
        assertThat(box.top()).isCloseTo(plane.y(Math.max(0, slope)), within(1e-9));
        assertThat(box.bottom()).isCloseTo(plane.y(Math.min(0, slope)), within(1e-9));
    }

    @Test
    void the_strip_is_as_wide_as_the_step_and_as_high_as_the_slope() {
        eachInSight((frame, sketch) -> {
            List<Box> strips = rectangles(sketch, Role.STEP, 1.8);
            boolean seen = frame.hasStep() && frame.head().phase().filter(phase -> phase == Phase.SLOPE).isEmpty();
            assertThat(strips).hasSize(seen ? 1 : 0);
            Section section = frame.section(W);
            strips.forEach(strip -> assertStands(strip, frame, section.position(), section.next()));
        });
    }

    @Test
    void the_nudge_is_delta_wide_on_the_side_where_the_loss_grows() {
        eachInSight((frame, sketch) -> {
            Section section = frame.section(W);
            double to = section.position() + section.outward() * section.nudge();
            assertThat(rectangles(sketch, Role.SLOPE, 1.2)).singleElement()
                    .satisfies(strip -> assertStands(strip, frame, section.position(), to));
            assertThat(nudges(sketch, Stroke.Dash.WHOLE)).singleElement().satisfies(line -> {
                assertThat(line.points().xs()).containsExactly(plane(frame).x(section.position()), plane(frame).x(to));
                assertThat(line.points().ys()).containsOnly(plane(frame).y(0));
            });
            double tiny = 1e-6 * Math.max(1, Math.abs(section.position()));
            if (Math.abs(section.slope()) > 1e-3) {
                assertThat(frame.loss().value(section.position() + section.outward() * tiny))
                        .isGreaterThan(frame.run().loss(frame.step()));
            }
        });
    }

    private static List<Sketch.Piece.Line> nudges(Sketch sketch, Stroke.Dash dash) {
        return sketch.lines(Role.NUDGE).filter(line -> line.stroke().dash() == dash).toList();
    }

    @Test
    void beside_what_the_step_cuts_off_is_the_sliver_that_taking_back_the_nudge_cuts_off() {
        eachInSight((frame, sketch) -> {
            Section section = frame.section(W);
            boolean isMore = frame.hasStep() && section.reveal().step() == 1 && section.change() * section.slope() < 0
                    && Math.abs(section.change()) > section.nudge();
            double edge = plane(frame).x(section.position() - section.outward() * section.nudge());
            assertThat(nudges(sketch, Stroke.Dash.DASHED)).hasSize(isMore ? 1 : 0)
                    .allSatisfy(line -> assertThat(line.points().xs()).containsOnly(edge));
        });
    }

    @Test
    void what_the_optimizer_sees_of_a_slope_is_a_line_as_high_and_told_from_when_the_step_is_drawn() {
        Moment noisy = Moment.of(Scenario.of("w^2", 0.1, Vector.of(3), 30)
                .withChance(chance -> chance.withNoise(1.5).withSeed(4)));
        Frame frame = noisy.at(0, Phase.MOVE).frame();
        double seen = frame.run().gradient(0).w();
        Sketch sketch = draw(frame);
        assertThat(sketch.texts()).contains("g = " + Numbers.significant(seen, 3));
        assertThat(sketch.lines(Role.SLOPE)).filteredOn(line -> line.stroke().dash() == Stroke.Dash.DOTTED).singleElement()
                .satisfies(line -> assertThat(line.points().y(0)).isCloseTo(plane(frame).y(seen), within(1e-9)));
        for (Frame silent : List.of(noisy.at(0, Phase.SLOPE).frame(), Moment.of("w^2", 3, 0.1).at(0, Phase.MOVE).frame())) {
            assertThat(draw(silent).texts()).noneMatch(text -> text.startsWith("g = "));
        }
    }

    @Test
    void the_base_goes_from_the_bottom_of_the_valley_to_the_point() {
        eachInSight((frame, sketch) -> {
            Section section = frame.section(W);
            double pixels = frame.mode() == Mode.EXACT ? 1.1 : 1.4;
            assertThat(rectangles(sketch, Role.SLOPE, pixels)).singleElement()
                    .satisfies(base -> assertStands(base, frame, section.valley().orElse(0), section.position()));
        });
    }

    @Test
    void two_numbers_at_least_tell_the_scale_of_either_figure() {
        Moments.frames().forEach((name, frame) -> {
            Sketch sketch = draw(frame);
            Sheet sheet = Sketch.sheet(frame, WIDTH, HEIGHT);
            for (Box box : List.of(sheet.loss().box(), sheet.slope().box())) {
                assertThat(sketch.all(Sketch.Piece.Text.class).stream().filter(text -> text.box().right() < box.left()
                        && text.box().middleY() > box.top() - 1 && text.box().middleY() < box.bottom() + 1)).as(name)
                        .hasSizeGreaterThan(1);
            }
        });
    }

    @Test
    void no_label_crowds_the_heading() {
        for (double rate : new double[] {0.05, 0.3, 0.9}) {
            for (String loss : new String[] {"w^2", "e^(-w)", "-4w", "w^4 - 3w^2 + w + 4"}) {
                Frame frame = Moment.of(loss, -2, rate).frame();
                double top = plane(frame).box().top();
                assertThat(draw(frame).all(Sketch.Piece.Text.class)).filteredOn(text -> text.box().middleY()
                        > Sketch.sheet(frame, WIDTH, HEIGHT).divider() && text.box().top() < top - 0.01)
                        .extracting(text -> text.text().plain()).containsExactly("Slope δL/δw");
            }
        }
    }

    @Test
    void the_hatching_is_as_dense_as_the_loss_that_the_step_delivers() {
        Frame frame = Moment.of("w^2", 3, 0.3).at(0, Phase.CHECK).frame();
        double unit = plane(frame).across().length() * plane(frame).value().length()
                / (plane(frame).box().width() * plane(frame).box().height());
        assertThat(hatched(draw(frame), Role.STEP) * 7 * EM / 13 * unit)
                .isCloseTo(frame.run().delivered(0), within(0.03 * frame.run().delivered(0)));
        double broken = frame.run().promised(0) - frame.run().delivered(0);
        assertThat(hatched(draw(frame), Role.DIM) * 5 * EM / 13 * unit).isCloseTo(broken, within(0.03 * broken));
    }

    /// The length of all hatching lines of a colour.
    private static double hatched(Sketch sketch, Role role) {
        double length = 0;
        for (Sketch.Piece.Segments hatching : sketch.all(Sketch.Piece.Segments.class)) {
            for (int at = 0; hatching.stroke().role() == role && at < hatching.pairs().size(); at += 2) {
                length += Math.hypot(hatching.pairs().x(at + 1) - hatching.pairs().x(at),
                        hatching.pairs().y(at + 1) - hatching.pairs().y(at));
            }
        }
        return length;
    }

    @Test
    void what_the_step_gives_back_is_in_the_colour_of_a_warning() {
        assertThat(hatched(draw(Moment.of("w^2", 3, 0.3).at(0, Phase.CHECK).frame()), Role.WARNING)).isZero();
        assertThat(hatched(draw(Moment.of("w^2", 3, 0.9).at(0, Phase.CHECK).frame()), Role.WARNING)).isPositive();
        Frame carriedFromTheBottom = Moment.of("w^2", "momentum", 2, 0.5).at(1, Phase.CHECK).frame();
        assertThat(carriedFromTheBottom.section(W).slope()).isZero();
        assertThat(hatched(draw(carriedFromTheBottom), Role.WARNING)).isPositive();
        Frame uphill = Moments.frames().get("uphill-check");
        assertThat(hatched(draw(uphill), Role.WARNING)).isPositive();
        assertThat(hatched(draw(uphill), Role.STEP)).isZero();
    }

    @Test
    void of_the_area_under_the_slope_every_place_in_sight_lies_on_the_curve() {
        Frame frame = Moment.of("w^4", 3, 0.5).steps(3).at(3).staying().frame();
        assertThat(Math.abs(frame.section(W).position())).isGreaterThan(1e6);
        Plane plane = plane(frame);
        Points area = draw(frame).all(Sketch.Piece.Area.class).stream()
                .filter(mark -> mark.fill().role() == Role.SLOPE_FILL).findFirst().orElseThrow().corners();
        for (int at = 1; at < area.size(); at++) {
            double w = plane.acrossAt((area.x(at - 1) + area.x(at)) / 2);
            double slope = plane.valueAt((area.y(at - 1) + area.y(at)) / 2);
            if (Math.abs(slope) > 1e-6 && plane.value().contains(slope) && plane.across().contains(w)) {
                assertThat(slope).isCloseTo(frame.loss().slope(w), within(0.02 * plane.value().length()));
            }
        }
    }
}
