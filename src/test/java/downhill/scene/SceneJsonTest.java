package downhill.scene;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.descent.race.Lane;
import downhill.json.JsonField;
import downhill.json.JsonObject;
import downhill.json.JsonPatch;
import downhill.json.JsonReading;
import downhill.json.JsonValue;
import downhill.json.JsonWriter;
import downhill.picture.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneJsonTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();
    private static final Words WORDS = Words.of("en");

    private static JsonValue json(String text) {
        return ((JsonReading.Good) JsonReading.of(text)).value();
    }

    private static Scene read(String text) {
        SceneReading reading = SceneReader.read(json(text));
        assertThat(reading).as(text).isInstanceOf(SceneReading.Good.class);
        return ((SceneReading.Good) reading).scene();
    }

    /// What is said of a scene that can't be read or run.
    private static String refused(String text) {
        return switch (SceneReader.read(json(text))) {
            case SceneReading.Bad(Complaint why) -> WORDS.text(why);
            case SceneReading.Good good -> switch (SceneCheck.of(good.scene(), JsonField.of(json(text)), OPTIMIZERS)) {
                case SceneCheck.Impossible(Complaint why) -> WORDS.text(why);
                case SceneCheck.Possible possible -> "";
            };
        };
    }

    @Test
    void any_scene_comes_back_from_its_text() {
        RandomScenes scenes = new RandomScenes(7);
        for (int count = 0; count < 120; count++) {
            Scene scene = scenes.next();
            String text = JsonWriter.pretty(SceneWriter.write(scene));
            Scene back = read(text);
            assertThat(back).as(text).isEqualTo(scene);
            assertThat(back.scenario().problem().data().original())
                    .isEqualTo(scene.scenario().problem().data().original());
            assertThat(JsonWriter.pretty(SceneWriter.write(back))).isEqualTo(text);
        }
    }

    @Test
    void any_scene_comes_back_from_what_differs_from_the_first() {
        JsonObject first = SceneWriter.write(SceneReader.first());
        RandomScenes scenes = new RandomScenes(8);
        for (int count = 0; count < 60; count++) {
            Scene scene = scenes.next();
            JsonObject patch = JsonPatch.between(first, SceneWriter.write(scene));
            assertThat(SceneReader.read(JsonPatch.merge(first, patch)))
                    .isInstanceOfSatisfying(SceneReading.Good.class, good -> assertThat(good.scene()).isEqualTo(scene));
        }
        assertThat(JsonPatch.between(first, SceneWriter.write(SceneReader.first()))).isEqualTo(JsonObject.EMPTY);
    }

    @Test
    void any_scene_that_was_read_can_be_run() {
        RandomScenes scenes = new RandomScenes(9);
        for (int count = 0; count < 25; count++) {
            Scene scene = scenes.next();
            JsonField whole = JsonField.of(SceneWriter.write(scene));
            assertThat(SceneCheck.of(scene, whole, OPTIMIZERS))
                    .isEqualTo(new SceneCheck.Possible(scene, List.of()));
        }
    }

    @Test
    void what_is_left_out_is_as_at_the_first_launch() {
        assertThat(read("{}")).isEqualTo(SceneReader.first());
        assertThat(read("{\"loss\": null, \"run\": {\"rate\": null}, \"view\": {\"plane\": null}}"))
                .isEqualTo(SceneReader.first());
        assertThat(read("{\"run\": {\"rate\": 0.25}}").scenario().rate()).isEqualTo(0.25);
        assertThat(read("{\"runs\": [{}, {\"rate\": 1}]}").runs().lanes()).extracting(Lane::mark).containsExactly(0, 1);
        assertThat(read("{\"parts\": {\"rate\": \"locked\"}}").parts().of(WindowPart.RATE)).isEqualTo(Access.LOCKED);
        assertThat(read("{\"data\": \"hubble\"}").scenario().problem().data().name()).isEqualTo("Hubble 1929");
    }

    @Test
    void it_is_the_same_text_in_every_locale() {
        Locale before = Locale.getDefault();
        String text = JsonWriter.pretty(SceneWriter.write(new RandomScenes(3).next()));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(JsonWriter.pretty(SceneWriter.write(new RandomScenes(3).next()))).isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void what_nothing_is_known_of_is_kept_and_named() {
        JsonValue text = json("{\"colour\": 1, \"run\": {\"shape\": 2}, \"view\": {\"ground\": {\"fog\": true}}}");
        SceneReading.Good good = (SceneReading.Good) SceneReader.read(text);
        assertThat(good.extras().names()).containsExactlyInAnyOrder("colour", "run.shape", "view.ground.fog");
        JsonObject written = (JsonObject) good.extras().in(SceneWriter.write(good.scene()));
        assertThat(((SceneReading.Good) SceneReader.read(written)).extras()).isEqualTo(good.extras());
    }

    @Test
    void an_optimizer_that_is_not_here_is_replaced_and_named() {
        JsonValue text = json("{\"runs\": [{\"optimizer\": \"warp\", \"settings\": {\"x\": 1}}, {\"rate\": 1}]}");
        Scene scene = ((SceneReading.Good) SceneReader.read(text)).scene();
        SceneCheck.Possible possible = (SceneCheck.Possible) SceneCheck.of(scene, JsonField.of(text), OPTIMIZERS);
        assertThat(possible.scene().scenario().optimizer()).isEqualTo("gradient-descent");
        assertThat(possible.notes()).extracting(WORDS::text).singleElement().asString().contains("warp");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            `[]`;                                                   Line 1, column 1; {
            `{"steps": "many"}`;                                    Line 1, steps; whole number from 1 to 10000
            `{"steps": 0.5}`;                                       Line 1, steps; whole number
            `{"loss": 5}`;                                          Line 1, loss; text in quotes
            `{"loss": "w^2 +"}`;                                    Line 1, loss, character 6; something is missing
            `{"loss": "mean((w*x - y)^2)"}`;                        Line 1, data; goes over the rows
            `{"data": "hubbel"}`;                                   Line 1, data; hubble, o-rings
            `{"data": {"x": [1, 2], "y": [1]}}`;                    Line 1, data.y; as many
            `{"data": {"x": [], "y": []}}`;                         Line 1, data; no points
            `{"data": {"x": [1, "two"], "y": [1, 2]}}`;             Line 1, data.x[1]; number
            `{"run": 5}`;                                           Line 1, run; object
            `{"run": {"rate": -1}}`;                                Line 1, run.rate; greater than 0
            `{"run": {"start": [1, 2]}}`;                           Line 1, run.start; as many numbers
            `{"run": {"start": []}}`;                               Line 1, run.start; one number
            `{"run": {"settings": {"beta": 1}}}`;                   Line 1, run.settings; beta
            `{"run": {"optimizer": "momentum", "settings": {"momentum": 7}}}`; Line 1, run.settings; momentum
            `{"run": {"schedule": "never"}}`;                       Line 1, run.schedule; constant
            `{"run": {"optimizer": "own", "rule": "step ="}}`;      Line 1, run.rule, its line 1; .
            `{"runs": [{}, {"mark": 0}]}`;                          Line 1, runs[1].mark; 0 to 7
            `{"runs": [{}, {"earlier": [{"until": 3}]}]}`;          Line 1, runs[1].earlier[0].rate; number
            `{"runs": [{}, {}, {}, {}, {}, {}, {}, {}, {}]}`;       Line 1, runs; There can be 8
            `{"runs": [{}], "current": 1}`;                         Line 1, current; from 0 to 0
            `{"race": "fair"}`;                                     .; .
            `{"runs": [{}], "race": "fair"}`;                       Line 1, race; own-rates, same-rate
            `{"progress": 5}`;                                      Line 1, progress; from 0 to 4
            `{"view": {"nudge": 0}}`;                               Line 1, view.nudge; greater than 0
            `{"view": {"plane": {"across": [1, 0]}}}`;              Line 1, view.plane.across; smaller one first
            `{"view": {"tab": "news"}}`;                            Line 1, view.tab; compare
            `{"parts": {"rate": "gone"}}`;                          Line 1, parts.rate; shown, highlighted, locked, hidden
            `{"asked": "everything"}`;                              Line 1, asked; w, point, direction, loss
            """)
    void what_is_wrong_is_told_with_its_line_its_field_and_what_would_be_right(String text, String where, String right) {
        String said = refused(text);
        if (!where.equals(".")) {
            assertThat(said).startsWith(where).contains(right);
        }
    }

    @Test
    void the_line_is_that_of_the_text() {
        assertThat(refused("{\n  \"run\": {\n    \"rate\": 0\n  }\n}")).startsWith("Line 3, run.rate: The learning rate 0");
    }
}
