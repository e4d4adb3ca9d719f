package downhill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.document.Document;
import downhill.document.DocumentReading;
import downhill.document.DocumentWriter;
import downhill.document.LessonMark;
import downhill.document.ShareCode;
import downhill.export.Format;
import downhill.keep.DocumentFile;
import downhill.picture.Playhead;
import downhill.picture.Words;
import downhill.scene.RandomScenes;
import downhill.scene.SceneReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentArgumentTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();

    @TempDir
    private Path folder;
    private final Document document = Document.of(new RandomScenes(71).next().at(new Playhead(1, 2.5)));

    private LaunchRequest read(String... arguments) {
        return LaunchReader.read(List.of(arguments),
                new LaunchReader.Surroundings(folder.resolve("none"), plugins -> OPTIMIZERS, "1", "en"));
    }

    private LaunchRequest.Open open(String... arguments) {
        LaunchRequest request = read(arguments);
        assertThat(request).isInstanceOf(LaunchRequest.Open.class);
        return (LaunchRequest.Open) request;
    }

    private String refused(String... arguments) {
        LaunchRequest request = read(arguments);
        assertThat(request).isInstanceOf(LaunchRequest.Refuse.class);
        return ((LaunchRequest.Refuse) request).refusal().line(Words.of("en"));
    }

    private String file() throws IOException {
        return Files.writeString(folder.resolve("a.downhill"), DocumentWriter.text(document)).toString();
    }

    @Test
    void a_file_is_opened_as_it_was_left() throws IOException {
        LaunchRequest.Open open = open(file(), "--theme", "light");
        assertThat(open.showing().scene()).isEqualTo(document.scene());
        assertThat(open.asked().byName()).isTrue();
        assertThat(open.asked().document().orElseThrow().file()).contains(folder.resolve("a.downhill"));
        assertThat(open.run().descent().start()).isEqualTo(document.scene().scenario().start());
    }

    @Test
    void a_code_is_opened_like_a_file() {
        LaunchRequest.Open open = open(ShareCode.of(document).orElseThrow());
        assertThat(open.showing().scene()).isEqualTo(document.scene());
        assertThat(open.asked().document().orElseThrow().file()).isEmpty();
    }

    @Test
    void what_was_open_last_comes_back_only_where_nothing_else_is_named() {
        assertThat(open("--theme", "light").asked()).isEqualTo(new Asked(Optional.empty(), false));
        assertThat(open("--loss", "w^2").asked().byName()).isTrue();
        assertThat(open("--step", "2").asked().byName()).isTrue();
    }

    @Test
    void the_step_of_a_document_can_be_another() throws IOException {
        assertThat(open(file(), "--step", "0").showing().scene().head()).isEqualTo(Playhead.at(0));
    }

    @Test
    void a_document_stands_alone() throws IOException {
        assertThat(refused(file(), "--rate", "0.5")).startsWith("--rate: ").contains("says already what to look at");
        assertThat(refused(file(), file())).contains("second document");
        assertThat(refused("stray")).contains("belongs to no option");
        assertThat(refused(folder.resolve("none.downhill").toString())).contains("There is no file");
        assertThat(refused("downhill:AAAA")).contains("not whole");
    }

    @Test
    void what_is_looked_at_is_written_as_a_document() throws IOException {
        String target = folder.resolve("b.downhill").toString();
        LaunchRequest request = read("--rate", "0.25", "--step", "3", "--render", target);
        assertThat(request).isInstanceOf(LaunchRequest.Keep.class);
        LaunchRequest.Keep keep = (LaunchRequest.Keep) request;
        assertThat(DocumentFile.write(keep.file(), keep.document())).isEmpty();
        assertThat(DocumentFile.read(Path.of(target), OPTIMIZERS)).isInstanceOfSatisfying(DocumentReading.Good.class,
                good -> assertThat(good.document().scene()).isEqualTo(SceneReader.first().at(Playhead.at(3))
                        .with(SceneReader.first().runs().edited(run -> run.withRate(0.25)))));
        assertThat(refused("--render", target, "--window")).startsWith("--window: ");
        assertThat(refused("--render", folder.resolve("b.txt").toString())).contains(".html, .downhill;");
    }

    @Test
    void a_document_that_is_written_anew_keeps_its_place_in_a_lesson_and_what_is_not_understood() throws IOException {
        Path strange = folder.resolve("strange.downhill");
        Files.writeString(strange, """
                {"format": "downhill", "mood": "bright", "lesson": {"id": "rectangle", "page": 2}}""");
        String target = folder.resolve("b.downhill").toString();
        LaunchRequest.Keep keep = (LaunchRequest.Keep) read(strange.toString(), "--step", "3", "--render", target);
        assertThat(keep.document().lesson()).contains(new LessonMark("rectangle", 2));
        assertThat(keep.document().scene().head()).isEqualTo(Playhead.at(3));
        assertThat(DocumentFile.write(keep.file(), keep.document())).isEmpty();
        assertThat(Path.of(target)).content().contains("\"mood\": \"bright\"");
    }

    @Test
    void every_ending_that_can_be_written_is_told_in_every_language() {
        for (String language : Words.languages()) {
            assertThat(Words.of(language).text(Option.RENDER.key()))
                    .contains(Stream.of(Format.values()).map(Format::ending).toList()).contains(Document.ENDING);
        }
    }

    @Test
    void a_page_of_a_lesson_is_written_with_its_place() {
        LaunchRequest.Keep keep = (LaunchRequest.Keep) read("--lesson", "2", "--page", "3", "--render",
                folder.resolve("b.downhill").toString());
        assertThat(keep.document().lesson()).contains(new LessonMark("rectangle", 2));
    }
}
