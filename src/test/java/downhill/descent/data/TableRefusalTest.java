package downhill.descent.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is no table is refused in one sentence, and nothing is thrown.
class TableRefusalTest {

    private static final String LETTERS = "0123456789.,;\t\"\n\r-+eE xyäö온\u0000\uFEFF";

    @Test
    void what_is_no_table_is_refused() {
        assertThat(Tables.refusal("")).isEqualTo(
                "There is nothing in it: a table has a row for each point, with at least two numbers.");
        assertThat(Tables.refusal("\n\n")).startsWith("There is nothing in it");
        assertThat(Tables.refusal("x,y\n")).startsWith("There is no row for a point");
        assertThat(Tables.refusal("x\n1\n2\n")).startsWith("There is only one column");
        assertThat(Tables.refusal("a\u0000b,c\n1,2\n")).startsWith("This is no text");
        assertThat(Tables.refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).startsWith("This is a spreadsheet's own file");
    }

    @Test
    void quotes_that_would_swallow_rows_are_refused_with_their_line() {
        assertThat(Tables.refusal("x,y\n1,2\n3,\"4\n5,6\n")).isEqualTo(
                "The quote that opens in line 3 is never closed: close it, or write it twice if it is part of a text.");
        assertThat(Tables.refusal("x;y\n1;2\n3;\"4\"5\n6;7\n")).isEqualTo(
                "In line 3 something follows a closing quote: a quote within a quoted text is written twice.");
        assertThat(Tables.pick(Tables.read("x,y,note\n1,2,5\" long\n3,4,\"say \"\"a\"\"\"\n")).data().rows()).isEqualTo(2);
    }

    @Test
    void what_is_beyond_a_limit_is_refused_and_the_limit_is_said() {
        assertThat(Tables.refusal("x,y\n" + "1,2\n".repeat(100_001)))
                .isEqualTo("The table has too many rows: at most 100000 can be read.");
        assertThat(Tables.read("x,y\n" + "1,2\n".repeat(100_000)).rows()).isEqualTo(100_000);
        assertThat(Tables.refusal("x,y\n1,2\n" + "1,".repeat(1000) + "2\n"))
                .isEqualTo("Line 3 has too many columns: at most 1000 can be read.");
        assertThat(Tables.read("1,".repeat(999) + "2\n").columns()).hasSize(1000);
        assertThat(Tables.refusal("x,y\n1,2\n3," + "4".repeat(10_001)))
                .isEqualTo("Line 3 has a cell that is too long: at most 10000 characters can be read.");
        byte[] large = new byte[TableReading.MOST_BYTES + 1];
        Arrays.fill(large, (byte) '1');
        assertThat(Tables.refusal(large)).isEqualTo("The file is too large: at most 64 MB can be read.");
        assertThat(Tables.refusal(Arrays.copyOf(large, 20 << 20)))
                .isEqualTo("There is a cell that is too long: at most 10000 characters can be read.");
    }

    @Test
    void files_are_read_and_those_that_cannot_be_are_named(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.data.csv"), "x,y\n1,2\n");
        assertThat(TableReading.of(file, TableWish.NONE, () -> false)).isInstanceOfSatisfying(TableReading.Good.class,
                good -> assertThat(good.table().name()).isEqualTo("my.data"));
        assertThat(refusal(folder.resolve("none.csv"))).isEqualTo("There is no file " + folder.resolve("none.csv") + ".");
        assertThat(refusal(folder)).isEqualTo(folder + " is a folder: give a file.");
        assertThat(TableReading.of("pasted", "a\tb\n1\t2", TableWish.NONE, () -> false))
                .isInstanceOf(TableReading.Good.class);
    }

    private static String refusal(Path file) {
        return Tables.said(((TableReading.Bad) TableReading.of(file, TableWish.NONE, () -> false)).message());
    }

    @Test
    void reading_and_picking_end_when_nobody_wants_them_any_more() {
        byte[] bytes = ("x,y\n" + "1,2\n".repeat(90_000)).getBytes(StandardCharsets.UTF_8);
        for (int patience = 0; patience < 60; patience += 3) {
            AtomicInteger left = new AtomicInteger(patience);
            assertThat(TableReading.of("t", bytes, TableWish.NONE, () -> left.getAndDecrement() <= 0))
                    .isInstanceOf(TableReading.Cancelled.class);
        }
        Table table = Tables.read(bytes, TableWish.NONE);
        AtomicInteger left = new AtomicInteger(5);
        assertThat(table.pick(table.choice().orElseThrow(), () -> left.getAndDecrement() <= 0))
                .isInstanceOf(Picking.Cancelled.class);
    }

    @Test
    void no_bytes_whatever_throw_anything() {
        for (long seed = 0; seed < 3_000; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            byte[] bytes = seed % 2 == 0 ? noise(random) : text(random);
            assertThatCode(() -> readAndPick(bytes)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    private static byte[] noise(RandomGenerator random) {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = bytes[at] == 0 ? (byte) ',' : bytes[at];
        }
        return bytes;
    }

    private static byte[] text(RandomGenerator random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "a,b\n1,2\n3,4\n" : "a;b\n1,5;2\n");
        for (int count = random.nextInt(80); count > 0; count--) {
            text.insert(random.nextInt(text.length() + 1), LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        String[] charsets = {"UTF-8", "UTF-16", "x-windows-949", "windows-1252"};
        return text.toString().getBytes(Charset.forName(charsets[random.nextInt(charsets.length)]));
    }

    private static void readAndPick(byte[] bytes) {
        if (TableReading.of("t", bytes, TableWish.NONE, () -> false) instanceof TableReading.Good(Table table)) {
            table.choice().ifPresent(choice -> {
                if (table.pick(choice, () -> false) instanceof Picking.Good good) {
                    assertThat(good.data().rows() + good.skipped().size()).isEqualTo(table.rows());
                }
            });
        }
    }
}
