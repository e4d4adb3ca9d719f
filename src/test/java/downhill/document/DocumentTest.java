package downhill.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.picture.Words;
import downhill.scene.RandomScenes;
import downhill.scene.SceneReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();
    private static final Words WORDS = Words.of("en");

    private static DocumentReading read(String text) {
        return DocumentReading.of(text.getBytes(StandardCharsets.UTF_8), OPTIMIZERS);
    }

    private static DocumentReading.Good good(String text) {
        DocumentReading reading = read(text);
        assertThat(reading).as(text).isInstanceOf(DocumentReading.Good.class);
        return (DocumentReading.Good) reading;
    }

    private static String refused(String text) {
        DocumentReading reading = read(text);
        assertThat(reading).as(text).isInstanceOf(DocumentReading.Bad.class);
        return WORDS.text(((DocumentReading.Bad) reading).complaint());
    }

    private static List<String> notes(String text) {
        return good(text).notes().stream().map((Complaint note) -> WORDS.text(note)).toList();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs", "downhill.schema.json")), InputFormat.JSON);
    }

    @Test
    void any_document_comes_back_from_its_text_and_follows_the_schema() throws IOException {
        Schema schema = schema();
        RandomScenes scenes = new RandomScenes(21);
        for (int count = 0; count < 24; count++) {
            Document document = Document.of(scenes.next())
                    .in(count % 3 > 0 ? Optional.empty() : Optional.of(new LessonMark("the-idea", count)));
            String text = DocumentWriter.text(document);
            assertThat(good(text)).isEqualTo(new DocumentReading.Good(document, List.of()));
            assertThat(schema.validate(text, InputFormat.JSON)).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[]", "{}", "{\"format\": \"upward\"}", "{\"format\": \"downhill\", \"version\": 0}",
        "{\"format\": \"downhill\", \"scene\": 1}", "{\"format\": \"downhill\", \"scene\": {\"steps\": 0}}",
        "{\"format\": \"downhill\", \"scene\": {\"run\": {\"rate\": 0}}}",
        "{\"format\": \"downhill\", \"scene\": {\"run\": {\"start\": []}}}",
        "{\"format\": \"downhill\", \"scene\": {\"run\": {\"schedule\": \"never\"}}}",
        "{\"format\": \"downhill\", \"scene\": {\"runs\": [{}, {\"mark\": 8}]}}",
        "{\"format\": \"downhill\", \"scene\": {\"runs\": [null]}}",
        "{\"format\": \"downhill\", \"scene\": {\"data\": \"hubbel\"}}",
        "{\"format\": \"downhill\", \"scene\": {\"data\": {\"x\": [1]}}}",
        "{\"format\": \"downhill\", \"scene\": {\"view\": {\"plane\": {}}}}",
        "{\"format\": \"downhill\", \"scene\": {\"view\": {\"ground\": {\"kind\": \"moon\"}}}}",
        "{\"format\": \"downhill\", \"scene\": {\"parts\": {\"rate\": \"gone\"}}}",
        "{\"format\": \"downhill\", \"scene\": {\"asked\": \"all\"}}",
        "{\"format\": \"downhill\", \"lesson\": {\"page\": -1}}"})
    void what_is_wrong_by_the_schema_is_refused(String text) throws IOException {
        assertThat(schema().validate(text, InputFormat.JSON)).isNotEmpty();
        assertThat(read(text)).isInstanceOf(DocumentReading.Bad.class);
    }

    @Test
    void what_is_not_understood_is_kept_and_named() {
        String text =
                "{\"format\": \"downhill\", \"version\": 1, \"mood\": \"good\", \"scene\": {\"run\": {\"colour\": [1]}}}";
        assertThat(notes(text)).singleElement().asString().contains("mood").contains("scene.run.colour");
        String again = DocumentWriter.text(good(text).document());
        assertThat(again).contains("\"mood\": \"good\"").contains("\"colour\": [1]");
        assertThat(good(again)).isEqualTo(good(text));
    }

    @Test
    void a_newer_version_is_opened_as_far_as_it_is_understood_or_refused_with_a_sentence() {
        assertThat(notes("{\"format\": \"downhill\", \"version\": 2}")).singleElement().asString().contains("version 2");
        assertThat(notes("{\"format\": \"downhill\", \"version\": 3, \"sound\": {}}")).singleElement().asString()
                .contains("version 3").contains("sound");
        assertThat(refused("{\"format\": \"downhill\", \"version\": 9,\n\"scene\": {\"asked\": \"smell\"}}"))
                .contains("newer Downhill (version 9)").contains("Line 2, scene.asked");
        String kept = DocumentWriter.text(good("{\"format\": \"downhill\", \"version\": 3, \"sound\": {}}").document());
        assertThat(kept).contains("\"version\": 3").contains("\"sound\": {}");
    }

    @Test
    void nothing_in_a_text_can_name_a_class_or_a_file_or_a_plug_in_to_run() {
        String text = """
                {"format": "downhill", "@class": "java.lang.ProcessBuilder", "plugins": ["/tmp/evil.jar"],
                 "scene": {"@type": "x", "data": {"file": "/etc/passwd", "x": [1, 2], "y": [1, 2]},
                           "loss": "mean((w*x - y)^2)", "run": {"optimizer": "/tmp/evil.jar!Evil"}}}""";
        DocumentReading.Good opened = good(text);
        assertThat(opened.document().scene().scenario().optimizer()).isEqualTo("gradient-descent");
        assertThat(opened.document().extras().names()).containsExactlyInAnyOrder("@class", "plugins", "scene.@type",
                "scene.data.file");
        assertThat(notes(text)).anyMatch(note -> note.contains("evil.jar!Evil") && note.contains("isn't here"));
    }

    @Test
    void an_empty_document_is_the_first_launch() {
        assertThat(good("{\"format\": \"downhill\"}").document().scene()).isEqualTo(SceneReader.first());
    }
}
