package downhill.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReadingTest {

    private static JsonProblem problem(String text) {
        JsonReading reading = JsonReading.of(text);
        assertThat(reading).as(text).isInstanceOf(JsonReading.Bad.class);
        return ((JsonReading.Bad) reading).problem();
    }

    private static JsonValue value(String text) {
        JsonReading reading = JsonReading.of(text);
        assertThat(reading).as(text).isInstanceOf(JsonReading.Good.class);
        return ((JsonReading.Good) reading).value();
    }

    @Test
    void every_value_knows_its_line_and_column() {
        JsonObject read = (JsonObject) value("{\n  \"rate\": 0.5,\n  \"start\": [3,\n    null]\n}");
        assertThat(read.place()).isEqualTo(new JsonPlace(1, 1));
        assertThat(read.find("rate").orElseThrow().place()).isEqualTo(new JsonPlace(2, 11));
        JsonArray start = (JsonArray) read.find("start").orElseThrow();
        assertThat(start.items().get(1).place()).isEqualTo(new JsonPlace(4, 5));
    }

    @Test
    void columns_count_characters_and_not_bytes() {
        JsonObject read = (JsonObject) value("{\"기울기\": 1}");
        assertThat(read.find("기울기").orElseThrow().place()).isEqualTo(new JsonPlace(1, 9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
            '';                            json.empty;    1
            '   ';                         json.empty;    1
            '{"a": 1';                     json.end;      1
            '[1, 2';                       json.end;      1
            '{"a": "x';                    json.end;      1
            '{"a": 1} {';                  json.more;     1
            '{"a": 1,}';                   json.syntax;   1
            '{a: 1}';                      json.syntax;   1
            '{"a": 01}';                   json.syntax;   1
            '{"a": NaN}';                  json.syntax;   1
            '{"a": 1 "b": 2}';             json.syntax;   1
            'hello';                       json.foreign;  0
            '{"a": 1e999}';                json.infinite; 1
            '{"a": 1, "a": 2}';            json.twice;    1
            """)
    void what_is_no_json_is_told_with_its_place(String text, String key, int line) {
        JsonProblem problem = problem(text == null ? "" : text);
        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.place().line()).isEqualTo(line);
    }

    @Test
    void a_mistake_in_a_later_line_names_that_line() {
        assertThat(problem("{\n\"a\": 1,\n\"b\" 2}").place()).isEqualTo(new JsonPlace(3, 5));
        assertThat(problem("{\n\"a\": 1,\n\"a\": 2}").arguments()).containsExactly("3", "a");
    }

    @Test
    void there_is_a_limit_to_everything() {
        assertThat(value("[".repeat(64) + "]".repeat(64))).isInstanceOf(JsonArray.class);
        assertThat(problem("[".repeat(65) + "]".repeat(65)).key()).isEqualTo("json.limit");
        assertThat(problem("[".repeat(1_000_000)).key()).isEqualTo("json.limit");
        assertThat(problem("\"" + "x".repeat(JsonReading.LONGEST_TEXT + 1) + "\"").key()).isEqualTo("json.limit");
        assertThat(problem("{\"" + "x".repeat(1_001) + "\": 1}").key()).isEqualTo("json.limit");
        assertThat(problem("1" + "0".repeat(100)).key()).isEqualTo("json.limit");
        assertThat(JsonReading.of(new byte[JsonReading.MOST_BYTES + 1])).isInstanceOfSatisfying(JsonReading.Bad.class,
                bad -> assertThat(bad.problem().key()).isEqualTo("json.large"));
    }

    @Test
    void bytes_are_utf_8_with_or_without_its_mark() {
        byte[] marked = "\uFEFF{\"w\": \"✓\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(JsonReading.of(marked)).isInstanceOfSatisfying(JsonReading.Good.class,
                good -> assertThat(good.value()).isEqualTo(JsonObject.EMPTY.with("w", "✓")));
        assertThat(JsonReading.of("{\"w\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(JsonReading.Bad.class,
                        bad -> assertThat(bad.problem().key()).isEqualTo("json.encoding"));
    }

    @Test
    void a_long_name_is_quoted_short() {
        assertThat(problem("{\"" + "x".repeat(900) + "\": 1, \"" + "x".repeat(900) + "\": 1}").field()).hasSize(400);
    }
}
