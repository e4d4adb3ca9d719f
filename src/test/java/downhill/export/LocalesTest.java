package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.document.Document;
import downhill.document.DocumentReading;
import downhill.document.DocumentWriter;
import downhill.document.ShareCode;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.scene.Scene;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written is the same to the last byte whatever the machine's language is, and so is how texts are read.
@Isolated("the language of the whole program is changed meanwhile")
class LocalesTest {

    /// In Turkish the small letter of I is another, in Arabic digits are, in German the comma.
    private static final List<String> ENDINGS = List.of("csv", "svg", "md", "tex", "html", "SVG", "CSV");

    private static final Locale BEFORE = Locale.getDefault();

    @TempDir
    private static Path folder;
    private static Exports exports;
    private static List<String> expected;

    @BeforeAll
    static void writeInEnglish() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        exports = Exports.to(folder);
        expected = written("before");
    }

    @AfterEach
    void back() {
        Locale.setDefault(BEFORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "de-DE", "ko-KR", "ar-EG-u-nu-arab"})
    void every_file_is_the_same(String tag) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(tag));
        List<String> there = written("after");
        assertThat(there).hasSameSizeAs(expected);
        for (int index = 0; index < expected.size(); index++) {
            assertThat(there.get(index)).as("%s, text %s", tag, index).isEqualTo(expected.get(index));
        }
    }

    private static List<String> written(String name) throws Exception {
        List<String> texts = new ArrayList<>();
        for (String ending : ENDINGS) {
            texts.add(Files.readString(exports.written(name + "." + ending, 640, 400)));
        }
        texts.add(Files.readString(exports.written(exports.race(name + "-race.csv"))));
        texts.add(Files.readString(exports.written(exports.race(name + "-race.svg"))));
        Document document = Document.of(Scene.of(Catalogue.find("tilted-valley").orElseThrow().scenario(), 0.1));
        texts.add(DocumentWriter.text(document));
        String code = ShareCode.of(document).orElseThrow();
        texts.add(code);
        texts.add(DocumentWriter.text(((DocumentReading.Good) ShareCode.read(code, Optimizers.installed())).document()));
        for (String formula : List.of("SIGMOID(w) + Sin(1.5w)", "w^2/3 + 1e-7 w", "if(w < 0, -w, w^2)", "ln(1 + w^2)")) {
            Formula read = ((Parsed.Good) Formula.parse(formula)).formula();
            texts.add(read.text() + " " + read.derivative("w").text());
        }
        return texts;
    }
}
