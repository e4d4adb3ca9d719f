package downhill.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    private static JsonValue read(String text) {
        return ((JsonReading.Good) JsonReading.of(text)).value();
    }

    @Test
    void it_is_written_for_people() {
        JsonObject written = JsonObject.EMPTY.with("loss", "w^2").with("rate", 0.15)
                .with("start", JsonArray.ofNumbers(3, -0.5)).with("parts", JsonObject.EMPTY)
                .with("runs", JsonArray.of(List.of(JsonObject.EMPTY.with("mark", 0), JsonObject.EMPTY)))
                .with("data", JsonNull.MADE).with("ahead", true);
        assertThat(JsonWriter.pretty(written)).isEqualTo("""
                {
                  "loss": "w^2",
                  "rate": 0.15,
                  "start": [3, -0.5],
                  "parts": {},
                  "runs": [
                    {
                      "mark": 0
                    },
                    {}
                  ],
                  "data": null,
                  "ahead": true
                }
                """);
        assertThat(JsonWriter.line(written)).isEqualTo("{\"loss\": \"w^2\", \"rate\": 0.15, \"start\": [3, -0.5], "
                + "\"parts\": {}, \"runs\": [{\"mark\": 0}, {}], \"data\": null, \"ahead\": true}");
    }

    @Test
    void long_lists_stand_in_rows() {
        String text = JsonWriter.pretty(JsonArray.ofNumbers(IntStream.range(0, 30).mapToDouble(each -> each).toArray()));
        assertThat(text.lines()).hasSize(3);
        assertThat(text.lines().skip(1)).allMatch(line -> line.startsWith("  "));
    }

    @Test
    void numbers_lose_nothing() {
        Random random = new Random(1);
        for (int index = 0; index < 10_000; index++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                JsonNumber read = (JsonNumber) read(JsonWriter.line(JsonNumber.of(number)));
                assertThat(Double.doubleToLongBits(read.value())).isEqualTo(Double.doubleToLongBits(number));
            }
            long whole = random.nextLong();
            assertThat(((JsonNumber) read(JsonWriter.line(JsonNumber.of(whole)))).whole()).hasValue(whole);
        }
        assertThat(JsonNumber.of(3.0).text()).isEqualTo("3");
        assertThat(JsonNumber.of(-0.0).value()).isEqualTo(-0.0);
        assertThatThrownBy(() -> JsonNumber.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void any_text_comes_back_from_its_bytes() {
        Random random = new Random(2);
        for (int index = 0; index < 1_000; index++) {
            String text = random.ints(random.nextInt(20), 0, 0x10000).collect(StringBuilder::new,
                    (all, unit) -> all.append((char) unit), StringBuilder::append).toString();
            byte[] bytes = JsonWriter.pretty(JsonText.of(text)).getBytes(StandardCharsets.UTF_8);
            assertThat(((JsonReading.Good) JsonReading.of(bytes)).value()).isEqualTo(JsonText.of(text));
        }
        assertThat(JsonWriter.line(JsonText.of("경사 하강법 ∂L"))).isEqualTo("\"경사 하강법 ∂L\"");
    }

    @Test
    void what_nothing_is_known_of_is_written_where_it_was() {
        JsonObject before = (JsonObject) read(
                "{\"runs\": [{\"rate\": 1}, {\"rate\": 2, \"colour\": \"red\"}], \"note\": 7}");
        JsonExtras extras = new JsonExtras(Map.of(List.of("note"), JsonNumber.of(7),
                List.of("runs", "1", "colour"), JsonText.of("red"), List.of("gone", "x"), JsonNull.MADE));
        JsonObject known = (JsonObject) read("{\"runs\": [{\"rate\": 1}, {\"rate\": 2}]}");
        assertThat(extras.in(known)).isEqualTo(before);
        assertThat(extras.names()).containsExactlyInAnyOrder("note", "runs[1].colour", "gone.x");
    }
}
