package downhill;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.document.DocumentReading;
import downhill.document.MadeCode;
import downhill.document.ShareCode;
import downhill.keep.DocumentFile;
import downhill.lesson.LessonReader;
import downhill.lesson.LessonReading;
import downhill.picture.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rest of the corpus: documents, codes and lessons that can't be opened. Of messages that say another inside, both keys
/// are kept.
class BadFileTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();
    private static final Pattern PACKED = Pattern.compile("«pack(?:, ([^»]+))?»(.*)", Pattern.DOTALL);
    private static final int LONGEST_SENTENCE = 1_500;

    private static void answered(String kind, Function<BadInput, Optional<Complaint>> answer) {
        List<BadInput> all = BadInput.all(kind);
        List<String> kept = all.stream().map(BadInput::line).toList();
        List<String> answers = all.stream().map(input -> input.with(answer.apply(input).map(told ->
                key(input, told)).orElse("accepted"))).toList();
        assertThat(kept).doesNotHaveDuplicates();
        assertThat(String.join("\n", answers)).isEqualTo(String.join("\n", kept));
    }

    private static String key(BadInput input, Complaint told) {
        for (String language : List.of("en", "ko")) {
            assertThat(Words.of(language).text(told)).as(input.line()).isNotBlank().doesNotContain("\n")
                    .doesNotContainPattern("\\{\\d}").hasSizeLessThan(LONGEST_SENTENCE);
        }
        List<String> keys = new ArrayList<>();
        for (Optional<Complaint> at = Optional.of(told); at.isPresent(); at = at.get().inside()) {
            keys.add(at.get().key());
        }
        return String.join("/", keys);
    }

    private static Optional<Complaint> refused(DocumentReading reading) {
        return reading instanceof DocumentReading.Bad(Complaint why) ? Optional.of(why) : Optional.empty();
    }

    @Test
    void a_document_that_cannot_be_opened_is_answered_with_its_place(@TempDir Path folder) {
        answered("documents", input -> refused(DocumentFile.read(written(folder, input), OPTIMIZERS)).map(why -> {
            assertThat(why.arguments()).as(input.line()).containsExactly("bad.downhill");
            return why.inside().orElseThrow();
        }));
    }

    static Path written(Path folder, BadInput input) {
        try {
            return Files.write(folder.resolve("bad.downhill"), input.bytes());
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    @Test
    void a_code_that_is_none_is_answered() {
        answered("codes", input -> refused(ShareCode.read(code(input), OPTIMIZERS)));
    }

    /// What is kept readable is packed as the program would.
    static String code(BadInput input) {
        Matcher packed = PACKED.matcher(input.text());
        return packed.matches() ? MadeCode.of(packed.group(2), Optional.ofNullable(packed.group(1)).orElse(""))
                : input.text();
    }

    @Test
    void a_lesson_that_cannot_be_opened_is_answered_with_its_page_and_its_field() {
        answered("lessons", input -> LessonReader.read(input.bytes(), OPTIMIZERS)
                instanceof LessonReading.Bad(var problem) ? Optional.of(problem.told(Words.of("en"))) : Optional.empty());
    }

    @Test
    void there_are_at_least_fifty_of_each_kind_of_file() {
        assertThat(Stream.of("documents", "codes", "lessons").map(kind -> BadInput.all(kind).size()))
                .allMatch(count -> count > 50);
    }
}
