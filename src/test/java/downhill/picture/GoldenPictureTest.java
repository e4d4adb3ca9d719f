package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Pictures as they were when somebody last looked at them: the SVG files in `src/test/resources`.
///
/// A picture that has changed is written to `target/golden-actual`; look at both in a browser. Where the new one is
/// right, write all of them anew and commit them with the change:
///
///     mvn test -Dtest=GoldenPictureTest -Dgolden.update=true
class GoldenPictureTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "downhill", "picture", "golden");
    private static final Path ACTUAL = Path.of("target", "golden-actual");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> everyPictureIsAsItWasWhenLookedAt() {
        return Moments.frames().entrySet().stream().map(named -> DynamicTest.dynamicTest(named.getKey(),
                () -> compare(named.getKey() + ".svg", svg(named.getValue()))));
    }

    @Test
    void everyFileBelongsToAPicture() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".svg", "")))
                    .isSubsetOf(Moments.frames().keySet());
        }
    }

    @Test
    void theMachinesLanguageChangesNothing() {
        Frame frame = Moments.frames().get("adam");
        String picture = svg(frame);
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr", "de", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(svg(frame)).as(language).isEqualTo(picture);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /// A moment at rest is drawn as the poster, with its words; within a step only the figures change.
    private static String svg(Frame frame) {
        SvgPen pen = new SvgPen(Theme.light(), 960, 640);
        Page page = new Page(pen, Sketch.WORDS, Sketch.RULER, Poster.em(960, 640));
        Box box = new Box(0, 0, 960, 640);
        if (frame.head().atRest()) {
            Poster.paint(page, box, frame);
        } else {
            TwoFigures.paint(page, box, frame);
        }
        return pen.document();
    }

    private static void compare(String name, String picture) throws IOException {
        if (UPDATE) {
            write(GOLDEN, name, picture);
            return;
        }
        Path golden = GOLDEN.resolve(name);
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        if (!expected.equals(picture)) {
            Path written = write(ACTUAL, name, picture);
            fail(golden + " is no longer what is drawn, which is in " + written + firstDifference(expected, picture));
        }
    }

    private static Path write(Path folder, String name, String picture) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), picture);
    }

    private static String firstDifference(String expected, String picture) {
        List<String> before = expected.lines().toList();
        List<String> now = picture.lines().toList();
        int line = 0;
        while (line < before.size() && line < now.size() && before.get(line).equals(now.get(line))) {
            line++;
        }
        return "; line %d was%n  %s%nand is%n  %s".formatted(line + 1, shown(before, line), shown(now, line));
    }

    private static String shown(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "nothing";
    }
}
