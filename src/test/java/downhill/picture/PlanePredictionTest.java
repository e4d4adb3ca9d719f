package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Coordinate;
import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the pictures of a step of two weights tell of it, and where it is guessed.
class PlanePredictionTest {

    private static final double EM = 13;
    private static final Box BOX = new Box(0, 0, 600, 600);

    static List<String> optimizers() {
        return Optimizers.installed().ids();
    }

    private static Moment moment(String optimizer, double rate) {
        return Moment.of(Scenario.of("w^2 + 0.6w*b + 2b^2 + 0.1w^3", rate, Vector.of(1.9, -1.3), 12)
                .withOptimizer(optimizer));
    }

    private static List<String> said(Frame frame) {
        Sketch sketch = Sketch.ofPoster(frame, 1440, 900);
        PlaneBars.paint(sketch.page(EM), new Box(0, 0, 300, 60), frame);
        return sketch.texts();
    }

    private static Plane map(Frame frame) {
        return PlaneFigure.plane(BOX, frame.view().across(), frame.view().along(Coordinate.B).across(), EM);
    }

    private static PlaneGuess mark(Frame frame) {
        return PlaneGuess.of(frame, map(frame), EM).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void while_hidden_nothing_tells_the_answer(String optimizer) {
        Moment moment = moment(optimizer, 0.037).at(2);
        Frame whole = moment.frame();
        for (Quantity asked : Quantity.of(2)) {
            String told = String.join("\n", said(moment.asked(asked)));
            assertThat(told).contains("?").doesNotContain("Δw =").doesNotContain("Δb =").doesNotContain("run ends");
            for (Section along : whole.sections()) {
                String next = Numbers.significant(along.next(), 4);
                assertThat(told.contains(next) && !next.equals(Numbers.significant(along.position(), 4))).isFalse();
                assertThat(told).doesNotContain(Numbers.significant(Math.abs(along.change()), 3));
            }
        }
    }

    @Test
    void the_picture_of_a_hidden_step_is_the_same_whatever_comes() {
        Moment moment = moment("gradient-descent", 0.1).at(2);
        for (Quantity asked : Quantity.of(2)) {
            Sketch one = Sketch.ofPoster(moment.steps(3).asked(asked), 1440, 900);
            Sketch other = Sketch.ofPoster(moment.steps(12).asked(asked), 1440, 900);
            assertThat(other.all(Sketch.Piece.Dot.class)).isEqualTo(one.all(Sketch.Piece.Dot.class)).isNotEmpty();
            assertThat(other.all(Sketch.Piece.Line.class)).isEqualTo(one.all(Sketch.Piece.Line.class)).isNotEmpty();
            assertThat(other.all(Sketch.Piece.Area.class)).isEqualTo(one.all(Sketch.Piece.Area.class)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void no_phase_tells_what_a_later_one_is_to_show(String optimizer) {
        Moment moment = moment(optimizer, 0.037);
        Frame slope = moment.at(3, Phase.SLOPE).frame();
        String told = String.join("\n", said(slope));
        assertThat(told).contains("?").doesNotContain("Δw =").doesNotContain("Δb =");
        for (Section along : slope.sections()) {
            String change = Numbers.significant(Math.abs(along.change()), 3);
            assertThat(told).doesNotContain(change);
        }
        Frame rate = moment.at(3, Phase.RATE).frame();
        String ofRate = String.join("\n", said(rate));
        assertThat(ofRate).contains("?").contains("Δw =");
        for (Section along : rate.sections()) {
            String next = Numbers.significant(along.next(), 4);
            assertThat(ofRate.contains(next) && !next.equals(Numbers.significant(along.position(), 4))).isFalse();
        }
        String delivered = Numbers.significant(rate.run().delivered(3), 3);
        assertThat(ofRate.contains(delivered) && !delivered.equals(Numbers.significant(rate.run().promised(3), 3)))
                .isFalse();
        assertThat(String.join("\n", said(moment.at(3, Phase.CHECK).frame()))).doesNotContain("?");
    }

    @Test
    void what_waits_stands_where_the_answer_has_no_say() {
        for (Quantity asked : List.of(Quantity.POINT, Quantity.DIRECTION)) {
            PlaneGuess first = mark(moment("gradient-descent", 0.01).asked(asked));
            assertThat(first.made()).isFalse();
            assertThat(mark(moment("gradient-descent", 0.4).asked(asked))).isEqualTo(first);
            assertThat(mark(moment("adam", 0.4).asked(asked))).isEqualTo(first);
        }
    }

    @Test
    void a_point_is_marked_where_it_was_guessed_and_at_the_edge_where_that_is_out_of_sight() {
        Frame frame = moment("gradient-descent", 0.1).asked(Quantity.POINT, 0.4, -0.7);
        assertThat(map(frame).acrossAt(mark(frame).x())).isCloseTo(0.4, within(1e-9));
        assertThat(map(frame).valueAt(mark(frame).y())).isCloseTo(-0.7, within(1e-9));
        Frame far = moment("gradient-descent", 0.1).asked(Quantity.POINT, 1e9, -1e9);
        assertThat(map(far).box().grown(1e-6).contains(mark(far).x(), mark(far).y())).isTrue();
    }

    /// Somebody may guess that nothing moves.
    @Test
    void a_point_that_was_guessed_where_the_run_stands_is_seen() {
        Sketch sketch = Sketch.ofPoster(moment("gradient-descent", 0.1).asked(Quantity.POINT, 1.9, -1.3), 1440, 900);
        List<Sketch.Piece> pieces = sketch.pieces();
        Sketch.Piece.Area guess = sketch.all(Sketch.Piece.Area.class).stream()
                .filter(area -> area.fill().role() == Role.GUESS).findFirst().orElseThrow();
        Box place = Sketch.around(guess.corners());
        assertThat(pieces.subList(pieces.indexOf(guess), pieces.size())).noneMatch(piece -> piece
                instanceof Sketch.Piece.Dot dot && dot.fill().role() == Role.PATH && place.contains(dot.x(), dot.y()));
    }

    @Test
    void a_direction_is_an_arrow_that_goes_that_way_in_the_planes_own_units() {
        Frame frame = moment("gradient-descent", 0.1).asked(Quantity.DIRECTION, 3, 4);
        Plane map = map(frame);
        PlaneGuess arrow = mark(frame);
        double w = map.acrossAt(arrow.x()) - 1.9;
        double b = map.valueAt(arrow.y()) + 1.3;
        assertThat(b / w).isCloseTo(4.0 / 3, within(1e-9));
        assertThat(w).isPositive();
        Frame longer = moment("gradient-descent", 0.1).asked(Quantity.DIRECTION, 300, 400);
        assertThat(mark(longer).x()).as("its length says nothing").isCloseTo(arrow.x(), within(1e-9));
    }

    @Test
    void the_guess_stays_beside_the_step_when_that_is_shown() {
        Moment moment = moment("gradient-descent", 0.1);
        for (Guess guess : List.of(new Guess(Quantity.POINT, Vector.of(1, 1)),
                new Guess(Quantity.DIRECTION, Vector.of(1, 1)),
                new Guess(Quantity.LOSS, 3))) {
            Frame told = moment.frame().with(new Prediction(false, 12, guess.quantity(), Optional.of(guess), List.of()));
            assertThat(said(told)).contains("your guess").anyMatch(text -> text.startsWith("Δw"));
            assertThat(said(moment.frame())).doesNotContain("your guess");
        }
    }

    @Test
    void every_question_is_asked_in_words() {
        Moment moment = moment("gradient-descent", 0.1);
        assertThat(said(moment.asked(Quantity.POINT))).anyMatch(text -> text.startsWith("Where on the map"));
        assertThat(said(moment.asked(Quantity.DIRECTION))).anyMatch(text -> text.startsWith("Which way on the map"));
        assertThat(said(moment.asked(Quantity.LOSS))).anyMatch(text -> text.startsWith("What will the loss be"));
    }
}
