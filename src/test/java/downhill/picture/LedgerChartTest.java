package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Ledger;
import downhill.descent.Scenario;
import downhill.plugin.Vector;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LedgerChartTest {

    private static final Box BOX = new Box(20, 30, 330, 84);

    private static final double EM = 13;

    private static final List<Moment> STATES = List.of(
            Moment.of("w^2", 3, 0.1).at(4), Moment.of("w^2", -3, 0.9).at(4), Moment.of("w^2", 2, 1.1).at(20),
            Moment.of("w^2", 2, 1.1), Moment.of("w^2", 2, 10).steps(400).at(3), Moment.of("w^2", 0, 0.3),
            Moment.of("e^(-w)", 1, 10), Moment.of("w^2", "momentum", 3, 0.05).at(20), Moment.of("|w|", 1, 0.4).at(5),
            Moment.of("w^2", 3, 0.0001).steps(10_000).at(5_000), Moment.of("w^4", 3, 0.5).steps(60).at(30),
            Moment.of("w^2", "sign-descent", 3, 0.1).steps(10_000).at(9_000), Moment.of("1e300 w", 1, 1),
            Moment.of("w^2", 1e-200, 0.1), Moment.of("sqrt(abs(w))", 1e-12, 0.1).steps(50).at(50),
            Moment.of("w - ln w", 3, 0.2).at(2), Moment.of("7", 1, 1));

    private static Sketch draw(Frame frame, OptionalInt pointed) {
        Sketch sketch = new Sketch();
        LedgerChart.paint(sketch.page(EM), BOX, frame, pointed);
        return sketch;
    }

    private static Sketch draw(Frame frame) {
        return draw(frame, OptionalInt.empty());
    }

    private static double area(List<LedgerColumn> columns, ToDoubleFunction<LedgerColumn> height,
            LedgerScale scale) {
        return columns.stream().mapToDouble(column -> height.applyAsDouble(column)
                * (scale.edges()[column.to()] - scale.edges()[column.from()]) * scale.unit()).sum();
    }

    @Test
    void areas_are_what_was_promised_and_delivered_also_of_merged_strips() {
        for (double thinnest : new double[] {0, 1.5, 40, 1_000}) {
            for (Moment moment : List.of(Moment.of("w^2", 3, 0.1).at(30), Moment.of("w^2", "momentum", 3, 0.05).at(30),
                    Moment.of("0.1w^2 + 1 - cos(3w)", "adam", 4.4, 0.3).at(30))) {
                Ledger ledger = moment.run().ledger();
                LedgerScale scale = LedgerScale.of(BOX, ledger, 30);
                List<LedgerColumn> columns = LedgerColumn.of(ledger, scale, 0, 30, thinnest);
                double promised = area(columns, column -> column.promised() + column.uphill(), scale);
                double delivered = area(columns, column -> column.delivered() + column.rise(), scale);
                assertThat(promised).isCloseTo(ledger.promised(30), within(1e-9));
                assertThat(delivered).isCloseTo(ledger.delivered(30), within(1e-9));
            }
        }
    }

    @Test
    void strips_stand_side_by_side_as_wide_as_their_steps() {
        Ledger ledger = Moment.of("w^2", 3, 0.1).run().ledger();
        LedgerScale scale = LedgerScale.of(BOX, ledger, 0);
        assertThat(scale.left(0)).isEqualTo(BOX.left());
        assertThat(scale.right(29)).isCloseTo(BOX.right(), within(1e-9));
        for (int step = 1; step < 30; step++) {
            assertThat(scale.left(step)).isEqualTo(scale.right(step - 1));
            assertThat((scale.right(step) - scale.left(step)) / (scale.right(0) - scale.left(0)))
                    .isCloseTo(ledger.length(step) / ledger.length(0), within(1e-9));
        }
    }

    @Test
    void what_rose_hangs_below_the_axis_as_a_warning() {
        Ledger rising = Moment.of("w^2", 2, 1.1).run().ledger();
        LedgerColumn strip = LedgerColumn.of(rising, LedgerScale.of(BOX, rising, 3), 0, 1, 1).getFirst();
        assertThat(strip.promised()).isEqualTo(4);
        assertThat(strip.rise()).isNegative();
        assertThat(strip.delivered()).isZero();
        assertThat(draw(Moment.of("w^2", 2, 1.1).at(3).frame()).all(Sketch.Piece.Area.class))
                .anyMatch(area -> area.fill().role() == Role.WARNING);
        assertThat(draw(Moment.of("w^2", 2, 0.3).at(3).frame()).all(Sketch.Piece.Area.class))
                .noneMatch(area -> area.fill().role() == Role.WARNING);
    }

    @Test
    void a_promise_uphill_hangs_too() {
        Moment uphill = Moments.all().get("uphill");
        int step = uphill.head().step() - 1;
        Ledger ledger = uphill.run().ledger();
        LedgerColumn strip =
                LedgerColumn.of(ledger, LedgerScale.of(BOX, ledger, step), step, step + 1, 0).getFirst();
        assertThat(strip.uphill()).isNegative();
        assertThat(strip.promised()).isZero();
    }

    @Test
    void on_a_plateau_more_is_delivered_than_the_outline_is_high() {
        Ledger ledger = Moment.of("1 - e^(-w^2)", 2, 1).run().ledger();
        LedgerColumn strip = LedgerColumn.of(ledger, LedgerScale.of(BOX, ledger, 0), 0, 1, 0).getFirst();
        assertThat(strip.delivered()).isGreaterThan(strip.promised());
    }

    @Test
    void a_run_that_runs_away_leaves_the_present_strip_in_sight() {
        for (int step = 0; step < 29; step++) {
            Ledger ledger = Moment.of("w^2", 2, 1.1).run().ledger();
            LedgerScale scale = LedgerScale.of(BOX, ledger, step);
            assertThat(scale.right(step) - scale.left(step)).as("step " + step).isGreaterThan(8);
            assertThat(scale.cuts()).isEqualTo(scale.shown() < 30);
        }
        assertThat(draw(Moment.of("w^2", 2, 1.1).at(3).frame()).texts()).anyMatch(text -> text.endsWith("steps too large"));
        assertThat(draw(Moment.of("w^2", 2, 1.1).at(30).frame()).texts()).noneMatch(text -> text.contains("too large"));
    }

    @Test
    void the_sums_are_told_up_to_the_playhead_and_hold_as_they_are_shown() {
        assertThat(draw(Moment.of("w^2", 2, 0.25).at(2).frame()).texts()).contains("promised in all 5.00",
                "delivered in all 3.75", "= L(w₀) − L(w₂)", "= 4.00 − 0.25", "kept 75 % of it");
        Pattern shown = Pattern.compile("delivered in all ([−0-9.]+) = L\\(w₀\\) − L\\(w.*\\) = ([−0-9.]+) − ([−0-9.]+)");
        for (Moment moment : STATES) {
            Matcher told = shown.matcher(String.join(" ", draw(moment.frame()).texts()));
            if (told.find()) {
                assertThat(decimal(told.group(2)).subtract(decimal(told.group(3)))).as(moment.toString())
                        .isEqualByComparingTo(decimal(told.group(1)));
            }
        }
    }

    private static BigDecimal decimal(String shown) {
        return new BigDecimal(shown.replace('−', '-'));
    }

    @Test
    void a_rise_in_all_is_no_kept_promise() {
        assertThat(draw(Moment.of("w^2", 2, 1.1).at(3).frame()).texts()).contains("kept none: L rose");
        assertThat(draw(Moment.of("1 - e^(-w^2)", 2, 1).at(1).frame()).texts())
                .contains("114 % of it: more than", "promised");
    }

    @Test
    void without_a_step_that_moves_words_say_so() {
        assertThat(String.join(" ", draw(Moment.of("w^2", 0, 0.3).frame()).texts())).contains("None of these steps");
        assertThat(String.join(" ", draw(Moment.of("ln w", 1e-9, 1e9).frame()).texts())).contains("There is no step");
        assertThat(String.join(" ", draw(Moment.of("w^2", 2, 0.3).frame()).texts())).contains("No step is made yet");
    }

    @Test
    void the_width_of_all_strips_is_called_what_it_is() {
        assertThat(draw(Moment.of("w^2", 3, 0.1).at(4).frame()).texts()).contains("|Δw| of all steps");
        assertThat(draw(Moment.of(Scenario.of("w^2 + b^2", 0.1, Vector.of(3, 1), 30)).at(4).frame()).texts())
                .contains("|(Δw, Δb)| of all steps");
    }

    @Test
    void before_it_is_checked_the_present_strip_is_only_promised() {
        Frame asked = Moment.of("w^2", 2, 0.25).at(0, Phase.RATE).frame();
        Frame checked = Moment.of("w^2", 2, 0.25).at(0, Phase.CHECK).frame();
        assertThat(draw(asked).all(Sketch.Piece.Segments.class)).hasSizeLessThan(
                draw(checked).all(Sketch.Piece.Segments.class).size());
    }

    @Test
    void everything_is_finite_and_in_its_box_whatever_the_run() {
        for (Moment moment : STATES) {
            Sketch sketch = draw(moment.frame());
            assertThat(sketch.all(Sketch.Piece.Text.class)).allSatisfy(text ->
                    assertThat(BOX.grown(0.45 * EM).holds(text.box())).as(moment + " " + text.text().plain()).isTrue());
            Stream<Points> shapes = Stream.of(
                    sketch.all(Sketch.Piece.Line.class).stream().map(Sketch.Piece.Line::points),
                    sketch.all(Sketch.Piece.Area.class).stream().map(Sketch.Piece.Area::corners),
                    sketch.all(Sketch.Piece.Segments.class).stream().map(Sketch.Piece.Segments::pairs)).flatMap(all -> all);
            assertThat(shapes).allSatisfy(shape -> assertThat(DoubleStream.concat(
                    DoubleStream.of(shape.xs()), DoubleStream.of(shape.ys())).allMatch(Double::isFinite)).isTrue());
        }
    }

    @Test
    void ten_thousand_steps_are_drawn_by_columns_not_by_steps() {
        Sketch sketch = draw(Moment.of("w^2", 3, 0.0001).steps(10_000).at(5_000).frame());
        assertThat(sketch.all(Sketch.Piece.Line.class)).allMatch(line -> line.points().size() < 2 * BOX.width());
        assertThat(sketch.all(Sketch.Piece.Segments.class)).allMatch(lines -> lines.pairs().size() < 2 * BOX.width());
    }
}
