package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Nothing of a figure leaves its box: neither arrows nor the lines of a path, wherever a run goes.
class InsideTest {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 640;
    private static final double EM = PosterLayout.em(WIDTH, HEIGHT);
    /// A curve along the edge is as wide as it is.
    private static final double EDGE = 1.01 * EM / 13;

    /// Patches below labels, the marks of points outside, and a guess are drawn in these.
    private static final Set<Role> NO_PARTS = Set.of(Role.CARD, Role.PATH, Role.GUESS);

    private static Map<String, Frame> frames() {
        Map<String, Frame> frames = new LinkedHashMap<>(Moments.frames());
        for (int step = 0; step < 30; step++) {
            frames.put("runs away " + step, Moment.of("w^2", 3, 1.05).at(step).frame());
            frames.put("runs away in sight of the start " + step, Moment.of("w^2", 3, 1.05).at(step).staying().frame());
            frames.put("runs away left " + step, Moment.of("w^2", -3, 1.2).at(step).staying().frame());
            frames.put("momentum " + step, Moment.of("w^2", "momentum", 3, 0.2).at(step).frame());
            frames.put("momentum, phase " + step,
                    Moment.of("w^2", "momentum", 3, 0.2).at(step, Phase.RATE).staying().frame());
        }
        return frames;
    }

    @Test
    void every_arrow_and_every_line_ends_at_the_edge() {
        List<String> outside = new ArrayList<>();
        frames().forEach((name, frame) -> {
            Sketch sketch = new Sketch();
            TwoFigures.paint(new Page(new ClippedPen(sketch), Sketch.WORDS, Sketch.RULER, EM),
                    new Box(0, 0, WIDTH, HEIGHT), frame.section(W));
            Sheet sheet = Sketch.sheet(frame, WIDTH, HEIGHT);
            List<Box> figures = List.of(sheet.loss().box().grown(EDGE), sheet.slope().box().grown(EDGE));
            sketch.all(Sketch.Piece.Line.class).stream().filter(InsideTest::isOfAFigure)
                    .filter(line -> figures.stream().noneMatch(box -> box.holds(Sketch.around(line.points()))))
                    .forEach(line -> outside.add(name + ": a line in " + line.stroke().role()));
            sketch.all(Sketch.Piece.Area.class).stream()
                    .filter(area -> !NO_PARTS.contains(area.fill().role()))
                    .filter(area -> figures.stream().noneMatch(box -> box.holds(Sketch.around(area.corners()))))
                    .forEach(area -> outside.add(name + ": an area in " + area.fill().role()));
            sketch.all(Sketch.Piece.Dot.class).stream()
                    .filter(dot -> figures.stream().noneMatch(box -> box.contains(dot.x(), dot.y())))
                    .forEach(dot -> outside.add(name + ": a dot"));
        });
        assertThat(outside).isEmpty();
    }

    /// Dotted lines tie the two figures together, and a plain one divides them; a guess is a mark at the edge.
    private static boolean isOfAFigure(Sketch.Piece.Line line) {
        return line.points().size() > 0 && line.stroke().role() != Role.GUESS && line.stroke().dash() != Stroke.Dash.DOTTED
                && line.stroke().role() != Role.LINE;
    }
}
