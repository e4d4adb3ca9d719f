package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.draw.CanvasDarkroom;
import downhill.picture.Painting;
import downhill.picture.Role;
import downhill.picture.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.w3c.dom.Document;

/// Pictures of one run and of several, and how large ones are put together.
@Execution(ExecutionMode.SAME_THREAD)
class ExportedPictureTest {

    @TempDir
    private Path folder;
    private Exports exports;

    @BeforeEach
    void start() throws Exception {
        exports = Exports.to(folder);
    }

    @Test
    void a_picture_has_its_size_and_the_colours_of_its_roles() throws Exception {
        BufferedImage image = ImageIO.read(exports.written("a.png", 640, 400).toFile());
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getHeight()).isEqualTo(400);
        Set<String> colours = Arrays.stream(image.getRGB(0, 0, 640, 400, null, 0, 640))
                .mapToObj(pixel -> "#%06X".formatted(pixel & 0xFFFFFF)).collect(Collectors.toSet());
        for (Role role : List.of(Role.NUDGE, Role.SLOPE, Role.STEP, Role.PATH, Role.CURVE, Role.CARD)) {
            assertThat(colours).contains(Theme.light().colour(role));
        }
    }

    @Test
    void a_picture_of_tiles_is_the_same_as_one_of_one_piece() throws Exception {
        Painting picture = Exports.picture();
        int[] whole = new CanvasDarkroom(exports.look(), 640, 400).develop(picture).argb();
        int[] tiled = new CanvasDarkroom(exports.look(), 640, 400, 150).develop(picture).argb();
        assertThat(tiled).isEqualTo(whole);
    }

    @Test
    void a_picture_wider_than_a_texture_is_drawn_to_its_edge() throws Exception {
        int[] pixels = new CanvasDarkroom(exports.look(), 10_000, 200).develop(Exports.picture()).argb();
        int card = Integer.parseInt(Theme.light().colour(Role.CARD).substring(1), 16);
        for (int column = 0; column < 10_000; column += 1_000) {
            int from = column;
            long drawn = IntStream.range(0, 200).map(row -> pixels[row * 10_000 + from] & 0xFFFFFF)
                    .filter(pixel -> pixel != card).count();
            assertThat(drawn).as("marks at column " + from).isPositive();
            assertThat(IntStream.range(0, 200).map(row -> pixels[row * 10_000 + from] & 0xFFFFFF)).contains(card);
        }
    }

    @Test
    void an_svg_is_well_formed_and_has_its_size() throws Exception {
        byte[] svg = Files.readAllBytes(exports.written("a.svg", 640, 400));
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getDocumentElement().getAttribute("width")).isEqualTo("640");
        assertThat(document.getElementsByTagName("polyline").getLength()).isGreaterThan(3);
    }

    @Test
    void several_runs_are_pictured_with_their_colours_and_with_what_is_made_equal() throws Exception {
        BufferedImage image = ImageIO.read(exports.written(exports.race("race.png")).toFile());
        assertThat(image.getWidth()).isEqualTo(640);
        int[] pixels = image.getRGB(0, 0, 640, 400, null, 0, 640);
        for (Role role : List.of(Role.LANE_1, Role.LANE_2, Role.LANE_3)) {
            assertThat(pixels).contains(0xFF000000 | Integer.parseInt(Theme.light().colour(role).substring(1), 16));
        }
        assertThat(Files.readString(exports.written(exports.race("race.svg")))).contains("Momentum", "Adam", "slider")
                .as("the map, whole").contains("data:image/png");
    }
}
