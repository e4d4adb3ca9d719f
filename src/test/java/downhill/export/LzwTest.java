package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is packed is read back by the JDK's own reader.
class LzwTest {

    @Test
    void pictures_of_every_small_length_come_back() throws Exception {
        for (int length = 1; length <= 40; length++) {
            assertComesBack(length, 1, 250);
        }
    }

    @Test
    void so_do_those_around_each_length_of_codes() throws Exception {
        for (int codes : List.of(1 << 9, 1 << 10, 1 << 11, 1 << 12)) {
            for (int length = codes - 262; length < codes - 250; length++) {
                assertComesBack(length, 1, 255);
            }
        }
    }

    @Test
    void so_do_those_with_more_strings_than_there_are_codes() throws Exception {
        assertComesBack(500, 60, 255);
        assertComesBack(400, 400, 3);
    }

    @Test
    void so_does_one_of_one_colour() throws Exception {
        assertComesBack(1_000, 600, 1);
    }

    private static void assertComesBack(int width, int height, int colours) throws Exception {
        Random random = new Random(31L * width + colours);
        int[] pixels = IntStream.range(0, width * height).map(index -> 0x10101 * random.nextInt(colours)).toArray();
        Palette palette = new Palette(IntStream.range(0, colours).map(index -> 0x10101 * index).toArray());
        byte[] indexes = new byte[pixels.length];
        palette.indexes(pixels, 0, pixels.length, indexes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GifBlocks blocks = new GifBlocks(out);
        blocks.begin(width, height, palette);
        blocks.picture(0, 0, width, height, 10, indexes);
        blocks.end();
        assertThat(ReadGif.of(out.toByteArray()).pictures()).as("%d × %d", width, height).containsExactly(pixels);
    }
}
