package downhill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What counts as softening alone, and what doesn't.
class LikenessTest {

    private static final BufferedImage STEM = bar(20, 1, Color.BLACK);

    @Test
    void a_stem_between_two_pixels_is_as_one_in_a_pixel() {
        assertThat(Likeness.difference(STEM, bar(20.5, 1, Color.BLACK))).isZero();
        assertThat(Likeness.difference(STEM, bar(19.7, 1, Color.BLACK))).isZero();
    }

    @Test
    void a_slanted_line_may_be_softened_or_not() {
        assertThat(Likeness.difference(slanted(0), slanted(0.4))).isZero();
    }

    @Test
    void a_stem_that_is_elsewhere_differs() {
        assertThat(Likeness.difference(STEM, bar(22, 1, Color.BLACK))).isGreaterThan(40);
    }

    @Test
    void a_stem_that_is_thicker_by_two_pixels_or_missing_differs() {
        assertThat(Likeness.difference(STEM, bar(20, 3, Color.BLACK))).isGreaterThan(20);
        assertThat(Likeness.difference(STEM, bar(20, 0, Color.BLACK))).isGreaterThan(20);
    }

    @Test
    void a_line_that_is_drawn_twice_differs() {
        Color once = new Color(0, 0, 0, 128);
        Color twice = new Color(0, 0, 0, 192);
        assertThat(Likeness.difference(bar(20, 2, once), bar(20, 2, twice))).isGreaterThan(20);
    }

    @Test
    void a_line_that_is_longer_differs() {
        assertThat(Likeness.difference(STEM, drawn(on -> fill(on, 20, 8, 1, 27, Color.BLACK)))).isPositive();
    }

    @Test
    void an_area_of_a_colour_that_is_a_little_other_differs() {
        assertThat(Likeness.difference(bar(10, 20, new Color(0xF4E4E4)), bar(10, 20, new Color(0xF4E4D8))))
                .isGreaterThan(300);
    }

    private static BufferedImage bar(double x, double width, Color colour) {
        return drawn(on -> fill(on, x, 8, width, 24, colour));
    }

    private static BufferedImage slanted(double right) {
        return drawn(on -> {
            on.setColor(Color.BLACK);
            on.setStroke(new BasicStroke(2));
            on.draw(new Line2D.Double(5 + right, 5, 30 + right, 35));
        });
    }

    private static void fill(Graphics2D on, double x, double y, double width, double height, Color colour) {
        on.setColor(colour);
        on.fill(new Rectangle2D.Double(x, y, width, height));
    }

    private static BufferedImage drawn(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        fill(on, 0, 0, 40, 40, Color.WHITE);
        drawing.accept(on);
        on.dispose();
        return image;
    }
}
