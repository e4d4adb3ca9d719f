package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Cells side by side, as SVG and as cut by a box.
class RasterTest {

    private static final Theme THEME = Theme.light();
    private static final Raster CELLS = new Raster(3, 2, List.of(
            Fill.of(Role.CARD), Fill.of(Role.VALLEY_1), Fill.of(Role.VALLEY_1).faded(0.5),
            Fill.of(Role.RUNS_AWAY), Fill.of(Role.CRAWLS).faded(0.2), Fill.of(Role.STAYS)));
    private static final Box PLACE = new Box(10, 10, 60, 40);

    @Test
    void has_a_fill_for_every_cell() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Raster(2, 2, List.of(Fill.of(Role.CARD))));
        assertThat(CELLS.fill(2, 0)).isEqualTo(Fill.of(Role.VALLEY_1).faded(0.5));
        assertThat(CELLS.fill(0, 1)).isEqualTo(Fill.of(Role.RUNS_AWAY));
    }

    @Test
    void made_of_a_palette_it_is_the_same() {
        Raster raster = Raster.of(2, 2, List.of(Fill.of(Role.CARD), Fill.of(Role.STAYS).faded(0.5)), new int[] {1, 0, 0, 1});
        assertThat(raster.fill(0, 0)).isEqualTo(Fill.of(Role.STAYS).faded(0.5));
        assertThat(raster.argb(THEME)).containsExactly(argb(0x80, Role.STAYS), argb(0xFF, Role.CARD), argb(0xFF, Role.CARD),
                argb(0x80, Role.STAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> Raster.of(1, 1, List.of(Fill.of(Role.CARD)), new int[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Raster.of(2, 1, List.of(Fill.of(Role.CARD)), new int[] {0}));
    }

    @Test
    void in_svg_it_is_a_picture_that_others_read_with_its_colours_in_their_places() throws IOException {
        BufferedImage read = picture(svg(pen -> pen.raster(CELLS, PLACE, PLACE)));
        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getHeight()).isEqualTo(2);
        assertThat(read.getRGB(0, 0)).isEqualTo(argb(0xFF, Role.CARD));
        assertThat(read.getRGB(1, 0)).isEqualTo(argb(0xFF, Role.VALLEY_1));
        assertThat(read.getRGB(2, 0)).isEqualTo(argb(0x80, Role.VALLEY_1));
        assertThat(read.getRGB(0, 1)).isEqualTo(argb(0xFF, Role.RUNS_AWAY));
        assertThat(read.getRGB(1, 1)).isEqualTo(argb(0x33, Role.CRAWLS));
        assertThat(read.getRGB(2, 1)).isEqualTo(argb(0xFF, Role.STAYS));
    }

    @Test
    void a_part_of_it_is_seen_through_a_clip_and_stays_in_place() {
        String svg = svg(pen -> pen.within(new Box(0, 0, 40, 100), () -> pen.raster(CELLS, PLACE, PLACE)));
        assertThat(svg).contains("<rect x=\"10\" y=\"10\" width=\"30\" height=\"40\"/>")
                .contains("x=\"10\" y=\"10\" width=\"60\" height=\"40\" preserveAspectRatio");
    }

    @Test
    void outside_of_a_box_nothing_is_drawn() {
        assertThat(svg(pen -> pen.within(new Box(0, 0, 9, 9), () -> pen.raster(CELLS, PLACE, PLACE))))
                .doesNotContain("image");
    }

    /// A colour of the theme as it is written there, with how opaque it is.
    private static int argb(int alpha, Role role) {
        return alpha << 24 | Integer.parseInt(THEME.colour(role).substring(1), 16);
    }

    private static String svg(Consumer<Pen> drawing) {
        SvgPen svg = new SvgPen(THEME, 100, 100, Sketch.RULER);
        drawing.accept(new ClippedPen(svg));
        return svg.document();
    }

    private static BufferedImage picture(String svg) throws IOException {
        Matcher data = Pattern.compile("data:image/png;base64,([^\"]*)").matcher(svg);
        assertThat(data.find()).isTrue();
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data.group(1))));
    }
}
