package downhill.keep;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.document.Document;
import downhill.document.DocumentReading;
import downhill.document.DocumentWriter;
import downhill.json.JsonReading;
import downhill.picture.Words;
import downhill.scene.RandomScenes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();
    private static final Words WORDS = Words.of("en");

    @TempDir
    private Path folder;
    private final Document one = Document.of(new RandomScenes(51).next());
    private final Document other = Document.of(new RandomScenes(52).next());

    private static String refused(Path file) {
        DocumentReading reading = DocumentFile.read(file, OPTIMIZERS);
        assertThat(reading).isInstanceOf(DocumentReading.Bad.class);
        return WORDS.text(((DocumentReading.Bad) reading).complaint());
    }

    @Test
    void what_is_written_is_read_again_and_what_was_there_before_is_kept_beside_it() {
        Path file = folder.resolve("a.downhill");
        assertThat(DocumentFile.write(file, one)).isEmpty();
        assertThat(DocumentFile.backup(file)).doesNotExist();
        assertThat(DocumentFile.write(file, other)).isEmpty();
        assertThat(DocumentFile.read(file, OPTIMIZERS)).isEqualTo(new DocumentReading.Good(other, List.of()));
        assertThat(DocumentFile.read(DocumentFile.backup(file), OPTIMIZERS))
                .isEqualTo(new DocumentReading.Good(one, List.of()));
    }

    @Test
    void a_folder_that_has_vanished_is_told_and_nothing_is_written() {
        Complaint why = DocumentFile.write(folder.resolve("gone").resolve("a.downhill"), one).orElseThrow();
        assertThat(WORDS.text(why)).startsWith("Not saved, and what is open is still here.").contains("gone");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_that_may_not_be_written_stays_as_it_was() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a.downhill"));
        assertThat(DocumentFile.write(file, one)).isPresent();
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void what_is_no_document_is_refused_in_words() throws IOException {
        assertThat(refused(folder.resolve("none.downhill"))).contains("There is no file");
        assertThat(refused(folder)).contains("is a folder");
        assertThat(refused(Files.writeString(folder.resolve("a.downhill"), "x,y\n1,2\n")))
                .contains("a.downhill can't be opened.")
                .contains("It is no JSON");
        assertThat(refused(Files.write(folder.resolve("b.downhill"), new byte[JsonReading.MOST_BYTES + 5])))
                .contains("larger than 10 MB");
        Path cut = Files.writeString(folder.resolve("c.downhill"),
                DocumentWriter.text(one).substring(0, DocumentWriter.text(one).length() / 2));
        assertThat(refused(cut)).contains("ends too early");
    }

    @Test
    void recent_files_are_listed_the_newest_first_and_only_while_they_are_there() throws IOException {
        RecentFiles recent = new RecentFiles(folder.resolve("user").resolve("recent.json"));
        assertThat(recent.files()).isEmpty();
        for (int number = 0; number < 14; number++) {
            recent.add(Files.writeString(folder.resolve(number + ".downhill"), ""));
        }
        recent.add(folder.resolve("10.downhill"));
        Files.delete(folder.resolve("13.downhill"));
        assertThat(recent.files()).hasSize(9).startsWith(folder.resolve("10.downhill"), folder.resolve("12.downhill"));
        Files.writeString(recent.list(), "[7, \"\\u0000\"");
        assertThat(recent.files()).isEmpty();
    }
}
