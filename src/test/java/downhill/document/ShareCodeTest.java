package downhill.document;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.descent.Problem;
import downhill.descent.data.Dataset;
import downhill.formula.Columns;
import downhill.json.JsonReading;
import downhill.json.JsonValue;
import downhill.json.JsonWriter;
import downhill.picture.Words;
import downhill.scene.RandomScenes;
import downhill.scene.Scene;
import downhill.scene.SceneReader;
import downhill.scene.SceneWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareCodeTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();
    private static final Words WORDS = Words.of("en");

    private static Document opened(String code) {
        DocumentReading reading = ShareCode.read(code, OPTIMIZERS);
        assertThat(reading).as(code).isInstanceOf(DocumentReading.Good.class);
        return ((DocumentReading.Good) reading).document();
    }

    private static String refused(String text) {
        DocumentReading reading = ShareCode.read(text, OPTIMIZERS);
        assertThat(reading).as(text).isInstanceOf(DocumentReading.Bad.class);
        return WORDS.text(((DocumentReading.Bad) reading).complaint());
    }

    private static String code(Scene scene) {
        return ShareCode.of(Document.of(scene)).orElseThrow();
    }

    @Test
    void any_document_comes_back_from_its_code() {
        RandomScenes scenes = new RandomScenes(31);
        for (int count = 0; count < 20; count++) {
            Document document = Document.of(scenes.next());
            assertThat(opened(ShareCode.of(document).orElseThrow())).isEqualTo(document);
        }
    }

    /// Codes that somebody was given once. A line may be added here, and none may ever be changed or taken away.
    @Test
    void every_code_that_was_ever_given_opens_as_what_it_was() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/downhill/document/codes-1.txt"));
        assertThat(lines).hasSizeGreaterThan(40).allSatisfy(line -> {
            String[] parts = line.split("\t");
            JsonValue scene = ((JsonReading.Good) JsonReading.of(parts[1])).value();
            assertThat(SceneWriter.write(opened(parts[0]).scene())).isEqualTo(scene);
        });
    }

    @Test
    void a_code_fits_into_a_message() {
        Scene first = SceneReader.first();
        assertThat(code(first).length()).isLessThan(40);
        assertThat(code(first.with(first.runs().with(first.scenario().withRate(0.7)).with(
                first.scenario().withOptimizer("momentum").withRate(0.05)))).length()).isLessThan(300);
        RandomScenes scenes = new RandomScenes(32);
        for (int count = 0; count < 20; count++) {
            Scene scene = scenes.next();
            boolean isOwn = JsonWriter.line(SceneWriter.write(scene)).contains("\"x\": [");
            assertThat(isOwn ? 0 : code(scene).length()).isLessThan(2_000);
        }
    }

    @Test
    void a_code_is_found_wherever_it_stands_and_however_it_was_broken() {
        Scene scene = new RandomScenes(33).next();
        String code = code(scene);
        assertThat(opened("Look at this: <" + code + "> and say what you think.").scene()).isEqualTo(scene);
        assertThat(opened("  " + code.replaceAll("(.{40})", "$1\r\n") + "\n").scene()).isEqualTo(scene);
        assertThat(opened(code.replace("downhill:", "Downhill:")).scene()).isEqualTo(scene);
        assertThat(ShareCode.isIn("a " + code)).isTrue();
        assertThat(ShareCode.isIn("x,y\n1,2")).isFalse();
    }

    @Test
    void a_code_that_was_changed_or_cut_is_refused() {
        String code = code(new RandomScenes(34).next());
        Random random = new Random(5);
        for (int count = 0; count < 100; count++) {
            int at = "downhill:".length() + random.nextInt(code.length() - "downhill:".length() - 1);
            char other = (char) ('a' + random.nextInt(26));
            if (code.charAt(at) != other) {
                String changed = code.substring(0, at) + other + code.substring(at + 1);
                DocumentReading reading = ShareCode.read(changed, OPTIMIZERS);
                assertThat(reading).satisfiesAnyOf(
                        bad -> assertThat(bad).isInstanceOf(DocumentReading.Bad.class),
                        // A bit that no byte needs says nothing.
                        same -> assertThat(same).isEqualTo(ShareCode.read(code, OPTIMIZERS)));
            }
        }
        assertThat(refused(code.substring(0, code.length() / 2))).contains("not whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "downhill:", "downhill:!", "downhill:A", "downhill:AQ", "downhill:AQAAAAA", "hello"})
    void what_is_no_code_is_refused_in_words(String text) {
        assertThat(refused(text)).matches(".*(no code|not whole).*");
    }

    @Test
    void a_code_of_a_later_way_of_packing_says_so() {
        assertThat(refused("downhill:AgAAAAAAAAA")).contains("way of packing 2");
    }

    @Test
    void a_code_that_unpacks_into_something_huge_or_wrong_is_refused() {
        String huge = Packing.packed("[" + " ".repeat((1 << 20) - 10) + "]").orElseThrow();
        assertThat(huge.length()).isLessThan(5_000);
        assertThat(refused("downhill:" + huge)).contains("not whole");
        assertThat(Packing.packed("x".repeat((1 << 20) + 1))).isEmpty();
        assertThat(refused("downhill:" + Packing.packed("{\"scene\": {\"steps\": -1}}").orElseThrow()))
                .contains("can't be opened").contains("scene.steps");
    }

    @Test
    void data_that_are_too_many_for_a_message_have_no_code() {
        Scene scene = SceneReader.first();
        Dataset data = Dataset.of("mine", "x", "y", Columns.of(new Random(1).doubles(20_000).toArray(),
                new Random(2).doubles(20_000).toArray()));
        assertThat(ShareCode.of(Document.of(scene.with(scene.runs().edited(run ->
                run.with(new Problem("mean((w*x - y)^2)", data))))))).isEmpty();
    }

    @Test
    void what_codes_are_told_apart_from_has_not_changed() throws IOException {
        try (var base = Packing.class.getResourceAsStream("share-1.json");
                var words = Packing.class.getResourceAsStream("share-1.txt")) {
            String all = new String(base.readAllBytes(), StandardCharsets.UTF_8)
                    + new String(words.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(all.hashCode()).isEqualTo(-346339149);
        }
    }
}
