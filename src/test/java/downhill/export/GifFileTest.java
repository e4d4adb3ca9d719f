package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;

class GifFileTest {

    private static final int WHITE = 0xFFFFFF;
    private static final int RED = 0xB30000;
    private static final int BLUE = 0x0B62A8;

    @Test
    void pictures_come_back_as_they_were() throws Exception {
        int[] first = filled(WHITE);
        int[] second = first.clone();
        second[3 * 20 + 7] = RED;
        second[5 * 20 + 2] = BLUE;
        int[] third = filled(BLUE);
        ReadGif gif = written(new int[][] {first, second, third}, 10, 20, 30);
        assertThat(gif.pictures()).containsExactly(first, second, third);
        assertThat(gif.delays()).containsExactly(10, 20, 30);
    }

    @Test
    void it_loops_for_ever() throws Exception {
        assertThat(written(new int[][] {filled(WHITE), filled(RED)}, 5, 5).loops()).containsExactly(1, 0, 0);
    }

    @Test
    void only_what_has_changed_is_stored() throws Exception {
        int[] second = filled(WHITE);
        second[3 * 20 + 7] = RED;
        second[5 * 20 + 2] = BLUE;
        ReadGif gif = written(new int[][] {filled(WHITE), second}, 10, 20);
        assertThat(gif.places().get(1)).isEqualTo(new Rectangle(2, 3, 6, 3));
    }

    @Test
    void a_picture_like_the_one_before_makes_that_one_stay() throws Exception {
        ReadGif gif = written(new int[][] {filled(WHITE), filled(WHITE), filled(RED), filled(RED)}, 10, 20, 30, 40);
        assertThat(gif.delays()).containsExactly(30, 70);
    }

    @Test
    void all_pictures_share_one_table_of_colours() throws Exception {
        assertThat(written(new int[][] {filled(WHITE), filled(RED)}, 5, 5).localTables()).isZero();
    }

    @Test
    void many_colours_become_the_nearest_of_255() throws Exception {
        int[] pixels = new int[20 * 16];
        Arrays.setAll(pixels, index -> index * 0x3355);
        PaletteSampling sampling = new PaletteSampling();
        sampling.add(pixels);
        Palette palette = sampling.palette();
        assertThat(palette.size()).isEqualTo(255);
        int red = 0;
        for (int pixel : pixels) {
            int near = palette.colour(palette.index(pixel));
            red = Math.max(red, Math.abs((pixel >> 16 & 0xFF) - (near >> 16 & 0xFF)));
        }
        assertThat(red).isLessThan(24);
    }

    @Test
    void a_pixel_in_each_corner_is_stored_alone() throws Exception {
        for (int[] corner : new int[][] {{0, 0}, {19, 0}, {0, 15}, {19, 15}}) {
            int[] second = filled(WHITE);
            second[corner[1] * 20 + corner[0]] = RED;
            ReadGif gif = written(new int[][] {filled(WHITE), second}, 10, 20);
            assertThat(gif.places().get(1)).isEqualTo(new Rectangle(corner[0], corner[1], 1, 1));
            assertThat(gif.pictures().get(1)).containsExactly(second);
        }
    }

    @Test
    void a_picture_that_differs_everywhere_is_stored_whole() throws Exception {
        ReadGif gif = written(new int[][] {filled(WHITE), filled(RED)}, 10, 20);
        assertThat(gif.places()).containsExactly(new Rectangle(20, 16), new Rectangle(20, 16));
    }

    @Test
    void what_is_the_same_within_the_rectangle_shows_through() throws Exception {
        int[] second = filled(WHITE);
        second[0] = RED;
        second[319] = BLUE;
        byte[] file = bytes(List.of(whole(filled(WHITE)), whole(second)), 10, 20);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(file)));
        Raster indexes = reader.read(1).getRaster();
        assertThat(IntStream.range(0, 320).filter(at -> indexes.getSample(at % 20, at / 20, 0) != Palette.TRANSPARENT))
                .containsExactly(0, 319);
    }

    @Test
    void patches_that_lie_apart_or_overlap_become_one_picture() throws Exception {
        int[] second = filled(WHITE);
        second[2 * 20 + 3] = RED;
        second[9 * 20 + 12] = BLUE;
        List<Patch> apart = List.of(part(second, 1, 1, 5, 4), part(second, 10, 8, 4, 6), part(second, 11, 0, 9, 10));
        ReadGif gif = ReadGif.of(bytes(List.of(whole(filled(WHITE)), apart), 10, 20));
        assertThat(gif.pictures().get(1)).containsExactly(second);
        assertThat(gif.places().get(1)).isEqualTo(new Rectangle(3, 2, 10, 8));
    }

    @Test
    void no_patch_at_all_makes_the_picture_stay() throws Exception {
        assertThat(ReadGif.of(bytes(List.of(whole(filled(RED)), List.of(), whole(filled(BLUE)), List.of()), 10, 20, 30, 40))
                .delays()).containsExactly(30, 70);
    }

    @Test
    void what_stays_longer_than_a_delay_can_say_is_stored_again_as_nothing() throws Exception {
        ReadGif gif = ReadGif.of(bytes(List.of(whole(filled(RED)), List.of(), List.of()), 40_000, 40_000, 20_000));
        assertThat(gif.delays()).containsExactly(40_000, 60_000);
        assertThat(gif.places().get(1)).isEqualTo(new Rectangle(1, 1));
        assertThat(gif.pictures().get(1)).containsExactly(filled(RED));
    }

    private static int[] filled(int colour) {
        int[] pixels = new int[20 * 16];
        Arrays.fill(pixels, colour);
        return pixels;
    }

    private static List<Patch> whole(int[] picture) {
        return List.of(new Patch(0, 0, 20, 16, picture));
    }

    private static Patch part(int[] picture, int left, int top, int width, int height) {
        int[] pixels = IntStream.range(0, width * height)
                .map(at -> picture[(top + at / width) * 20 + left + at % width]).toArray();
        return new Patch(left, top, width, height, pixels);
    }

    private static ReadGif written(int[][] pictures, int... delays) throws Exception {
        return ReadGif.of(bytes(Stream.of(pictures).map(GifFileTest::whole).toList(), delays));
    }

    private static byte[] bytes(List<List<Patch>> pictures, int... delays) throws Exception {
        PaletteSampling sampling = new PaletteSampling();
        pictures.forEach(patches -> patches.forEach(patch -> sampling.add(patch.argb())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GifFile gif = new GifFile(out, 20, 16, sampling.palette())) {
            for (int index = 0; index < pictures.size(); index++) {
                gif.add(pictures.get(index), delays[index]);
            }
        }
        return out.toByteArray();
    }
}
