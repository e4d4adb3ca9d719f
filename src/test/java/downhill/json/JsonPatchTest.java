package downhill.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPatchTest {

    private static JsonValue read(String text) {
        return ((JsonReading.Good) JsonReading.of(text)).value();
    }

    /// The examples of RFC 7386, appendix A.
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
            '{"a":"b"}';              '{"a":"c"}';                    '{"a":"c"}'
            '{"a":"b"}';              '{"b":"c"}';                    '{"a":"b","b":"c"}'
            '{"a":"b"}';              '{"a":null}';                   '{}'
            '{"a":"b","b":"c"}';      '{"a":null}';                   '{"b":"c"}'
            '{"a":["b"]}';            '{"a":"c"}';                    '{"a":"c"}'
            '{"a":"c"}';              '{"a":["b"]}';                  '{"a":["b"]}'
            '{"a":{"b":"c"}}';        '{"a":{"b":"d","c":null}}';     '{"a":{"b":"d"}}'
            '{"a":[{"b":"c"}]}';      '{"a":[1]}';                    '{"a":[1]}'
            '["a","b"]';              '["c","d"]';                    '["c","d"]'
            '{"a":"b"}';              '["c"]';                        '["c"]'
            '{"a":"foo"}';            'null';                         'null'
            '{"a":"foo"}';            '"bar"';                        '"bar"'
            '{"e":null}';             '{"a":1}';                      '{"e":null,"a":1}'
            '[1,2]';                  '{"a":"b","c":null}';           '{"a":"b"}'
            '{}';                     '{"a":{"bb":{"ccc":null}}}';    '{"a":{"bb":{}}}'
            """)
    void it_merges_as_the_standard_says(String target, String patch, String result) {
        assertThat(JsonPatch.merge(read(target), read(patch))).isEqualTo(read(result));
    }

    @Test
    void what_lies_between_two_objects_makes_one_of_the_other() {
        JsonObject from = (JsonObject) read("{\"a\": 1, \"b\": {\"x\": 1, \"y\": [1, 2]}, \"c\": \"same\", \"d\": 2}");
        JsonObject to = (JsonObject) read("{\"a\": 2, \"b\": {\"x\": 1, \"y\": [1]}, \"c\": \"same\", \"e\": {\"f\": 1}}");
        JsonObject patch = JsonPatch.between(from, to);
        assertThat(patch).isEqualTo(read("{\"a\": 2, \"b\": {\"y\": [1]}, \"d\": null, \"e\": {\"f\": 1}}"));
        assertThat(JsonPatch.merge(from, patch)).isEqualTo(to);
        assertThat(JsonPatch.between(from, from)).isEqualTo(JsonObject.EMPTY);
    }
}
