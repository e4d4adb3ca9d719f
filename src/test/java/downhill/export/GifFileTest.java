package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
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
        Palette.Sampling sampling = new Palette.Sampling();
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

    private static int[] filled(int colour) {
        int[] pixels = new int[20 * 16];
        Arrays.fill(pixels, colour);
        return pixels;
    }

    private static ReadGif written(int[][] pictures, int... delays) throws Exception {
        Palette.Sampling sampling = new Palette.Sampling();
        for (int[] picture : pictures) {
            sampling.add(picture);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GifFile gif = new GifFile(out, 20, 16, sampling.palette())) {
            for (int index = 0; index < pictures.length; index++) {
                gif.add(pictures[index], delays[index]);
            }
        }
        return ReadGif.of(out.toByteArray());
    }
}
