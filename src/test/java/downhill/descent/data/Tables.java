package downhill.descent.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/// Tables as tests read them, and what is said of them in English.
final class Tables {

    private static final Properties MESSAGES = messages();

    private Tables() {
    }

    static Table read(String text) {
        return read(text, TableWish.NONE);
    }

    static Table read(String text, TableWish wish) {
        return read(text.getBytes(StandardCharsets.UTF_8), wish);
    }

    static Table read(byte[] bytes, TableWish wish) {
        return switch (TableReading.of("table", bytes, wish, () -> false)) {
            case TableReading.Good(Table table) -> table;
            case TableReading.Bad(DataMessage message) -> fail(said(message));
            case TableReading.Cancelled() -> fail("cancelled");
        };
    }

    /// Why a text is no table.
    static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    static String refusal(byte[] bytes) {
        return switch (TableReading.of("table", bytes, TableWish.NONE, () -> false)) {
            case TableReading.Bad(DataMessage message) -> said(message);
            case TableReading.Good(Table table) -> fail("a table of " + table.columns());
            case TableReading.Cancelled() -> fail("cancelled");
        };
    }

    static Picking.Good pick(Table table, String x, String y) {
        TableChoice choice = new TableChoice(table.find(x).orElseThrow(), table.find(y).orElseThrow());
        return switch (table.pick(choice, () -> false)) {
            case Picking.Good good -> good;
            case Picking.Bad(DataMessage message) -> fail(said(message));
            case Picking.Cancelled() -> fail("cancelled");
        };
    }

    static Picking.Good pick(Table table) {
        TableChoice choice = table.choice().orElseThrow();
        return pick(table, choice.x().name(), choice.y().name());
    }

    static String noRow(String text, String x, String y) {
        Table table = read(text);
        TableChoice choice = new TableChoice(table.find(x).orElseThrow(), table.find(y).orElseThrow());
        return table.pick(choice, () -> false) instanceof Picking.Bad(DataMessage message) ? said(message)
                : fail("some rows can be used");
    }

    static List<Double> x(Dataset data) {
        return IntStream.range(0, data.rows()).mapToObj(row -> data.points().x(row)).toList();
    }

    static List<Double> y(Dataset data) {
        return IntStream.range(0, data.rows()).mapToObj(row -> data.points().y(row)).toList();
    }

    /// A message with its places filled in, and none left over.
    static String said(DataMessage message) {
        String text = MESSAGES.getProperty(message.key());
        assertThat(text).as(message.key()).isNotBlank();
        for (int place = 0; place < message.arguments().size(); place++) {
            text = text.replace("{" + place + "}", message.arguments().get(place));
        }
        assertThat(text).as(message.key()).doesNotContainPattern("\\{\\d}");
        return text;
    }

    static Properties messages() {
        try (Reader in = new InputStreamReader(
                Tables.class.getResourceAsStream("/downhill/picture/words-en.properties"), StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(in);
            return messages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
