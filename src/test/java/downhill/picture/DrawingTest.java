package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final Box PAGE = new Box(0, 0, 400, 300);
    private static final Fill CARD = Fill.of(Role.CARD);
    private static final Stroke THIN = Stroke.of(Role.CURVE, 1);

    @Test
    void what_is_drawn_again_is_the_same() {
        Consumer<Pen> painter = pen -> {
            pen.box(PAGE, CARD);
            pen.line(10, 10, 50, 60, THIN);
            pen.segments(Points.of(1, 2, 3, 4), THIN);
            pen.dot(100, 100, 4, CARD, THIN);
            pen.text(RichText.words("slope", Role.TEXT), 13, 200, 200);
            pen.within(new Box(0, 0, 200, 200), () -> pen.line(0, 0, 90, 90, THIN));
        };
        Sketch at = new Sketch();
        painter.accept(at);
        Sketch again = new Sketch();
        drawing(painter).seenThrough(PAGE).draw(again);
        assertThat(again.pieces()).isNotEmpty().isEqualTo(at.pieces());
    }

    @Test
    void of_a_part_of_the_page_only_what_reaches_into_it_is_drawn() {
        Sketch part = new Sketch();
        drawing(pen -> {
            pen.line(10, 10, 50, 60, THIN);
            pen.dot(300, 200, 4, CARD, THIN);
        }).seenThrough(new Box(290, 190, 8, 8)).draw(part);
        assertThat(part.pieces()).singleElement().isInstanceOf(Sketch.Piece.Dot.class);
    }

    @Test
    void a_part_looks_the_same_as_long_as_nothing_changes_that_reaches_into_it() {
        Box part = new Box(0, 0, 100, 100);
        Drawing before = drawing(pen -> dotOnCard(pen, 200, 200)).seenThrough(part);
        assertThat(drawing(pen -> dotOnCard(pen, 300, 200)).seenThrough(part)).isEqualTo(before).hasSameHashCodeAs(before);
        assertThat(drawing(pen -> dotOnCard(pen, 104, 50)).seenThrough(part)).isNotEqualTo(before);
    }

    @Test
    void of_a_long_line_a_part_has_the_stretch_that_comes_near_it() {
        Sketch seen = new Sketch();
        drawing(pen -> pen.line(zigzag(60), THIN)).near(new Box(100, 0, 50, 300)).draw(seen);
        Points stretch = ((Sketch.Piece.Line) seen.pieces().getFirst()).points();
        assertThat(stretch.size()).isBetween(6, 9);
        assertThat(stretch.x(0)).isLessThan(100);
        assertThat(stretch.x(stretch.size() - 1)).isGreaterThan(150);
    }

    @Test
    void a_part_looks_the_same_while_a_long_line_changes_elsewhere() {
        Box part = new Box(0, 0, 100, 300);
        Drawing before = drawing(pen -> pen.line(zigzag(30), THIN)).near(part);
        assertThat(drawing(pen -> pen.line(zigzag(35), THIN)).near(part)).isEqualTo(before);
        assertThat(drawing(pen -> pen.line(zigzag(5), THIN)).near(part)).isNotEqualTo(before);
        assertThat(drawing(pen -> pen.line(zigzag(30), THIN.dashed())).near(part))
                .isNotEqualTo(drawing(pen -> pen.line(zigzag(35), THIN.dashed())).near(part));
    }

    @Test
    void separate_lines_are_drawn_only_where_they_are() {
        Sketch seen = new Sketch();
        drawing(pen -> pen.segments(Points.of(10, 10, 20, 20, 210, 210, 220, 220), THIN)).near(new Box(0, 0, 100, 100))
                .draw(seen);
        assertThat(seen.pieces()).singleElement().asString().doesNotContain("210");
    }

    /// Ten to the right at each step, up and down by a hundred.
    private static Points zigzag(int steps) {
        Points.Builder line = new Points.Builder();
        for (int step = 0; step <= steps; step++) {
            line.add(10 * step, step % 2 == 0 ? 100 : 200);
        }
        return line.build();
    }

    @Test
    void pictures_that_are_the_same_differ_nowhere() {
        Consumer<Pen> painter = pen -> {
            pen.box(PAGE, CARD);
            pen.text(RichText.words("slope", Role.TEXT), 13, 200, 200);
        };
        assertThat(drawing(painter).differenceFrom(drawing(painter))).isEmpty();
    }

    @Test
    void a_mark_that_moves_makes_a_difference_where_it_was_and_where_it_is() {
        List<Box> difference =
                drawing(pen -> dotOnCard(pen, 350, 250)).differenceFrom(drawing(pen -> dotOnCard(pen, 50, 50)));
        assertThat(difference).hasSize(2).anyMatch(box -> box.contains(350, 250)).anyMatch(box -> box.contains(50, 50))
                .allMatch(box -> box.width() < 20 && box.height() < 20);
    }

    @Test
    void a_mark_that_comes_between_others_leaves_them_as_they_are() {
        List<Box> difference = drawing(pen -> {
            pen.box(PAGE, CARD);
            pen.line(10, 10, 40, 10, THIN);
            pen.dot(300, 200, 4, CARD, THIN);
        }).differenceFrom(drawing(pen -> dotOnCard(pen, 300, 200)));
        assertThat(difference).singleElement().matches(box -> box.holds(new Box(10, 10, 30, 0)) && box.right() < 60);
    }

    @Test
    void marks_in_another_order_make_a_difference() {
        List<Box> difference = drawing(pen -> {
            pen.dot(100, 100, 9, CARD, THIN);
            pen.dot(104, 100, 9, Fill.of(Role.STEP), THIN);
        }).differenceFrom(drawing(pen -> {
            pen.dot(104, 100, 9, Fill.of(Role.STEP), THIN);
            pen.dot(100, 100, 9, CARD, THIN);
        }));
        assertThat(difference).anyMatch(box -> box.holds(new Box(95, 91, 18, 18)));
    }

    @Test
    void another_colour_is_a_difference() {
        assertThat(drawing(pen -> pen.box(PAGE, CARD)).differenceFrom(drawing(pen -> pen.box(PAGE, Fill.of(Role.STEP)))))
                .singleElement().matches(box -> box.holds(PAGE));
    }

    @Test
    void a_mark_off_all_pages_or_nowhere_is_no_more_than_that() {
        Drawing odd = drawing(pen -> {
            pen.line(Double.NEGATIVE_INFINITY, 10, Double.POSITIVE_INFINITY, 10, THIN);
            pen.line(Double.NaN, 20, 40, 20, THIN);
        });
        Sketch seen = new Sketch();
        odd.seenThrough(PAGE).draw(seen);
        assertThat(seen.pieces()).hasSize(2);
        assertThat(odd.differenceFrom(drawing(pen -> { }))).anyMatch(box -> box.common(PAGE).width() == PAGE.width());
    }

    private static void dotOnCard(Pen pen, double x, double y) {
        pen.box(PAGE, CARD);
        pen.dot(x, y, 4, CARD, THIN);
    }

    private static Drawing drawing(Consumer<Pen> painter) {
        return Drawing.of(painter, new Ruler());
    }
}
