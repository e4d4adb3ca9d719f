package downhill.picture;

import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Pictures as they were when somebody last looked at them: the SVG files in `src/test/resources`.
///
/// A picture that has changed is written to `target/golden-actual`; look at both in a browser. Where the new one is
/// right, write all of them anew and commit them with the change:
///
///     mvn test "-Dtest=Golden*Test" -Dgolden.update=true
final class Golden {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "downhill", "picture", "golden");
    private static final Path ACTUAL = Path.of("target", "golden-actual");
    private static final Pattern PNG = Pattern.compile("data:image/png;base64,([^\"]*)");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {
    }

    /// What is painted on a page of 960 by 640, as a file.
    static String svg(BiConsumer<Page, Box> painter) {
        SvgPen pen = new SvgPen(Theme.light(), 960, 640, Sketch.RULER);
        painter.accept(new Page(pen, Sketch.WORDS, Sketch.RULER, PosterLayout.em(960, 640)), new Box(0, 0, 960, 640));
        return pen.document();
    }

    /// The names of the files there are.
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString().replace(".svg", "")).toList();
        }
    }

    /// Fails where a picture isn't what it was.
    static void compare(String name, String picture) throws IOException {
        String file = name + ".svg";
        if (UPDATE) {
            write(GOLDEN, file, picture);
            return;
        }
        Path golden = GOLDEN.resolve(file);
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        if (!readable(expected).equals(readable(picture))) {
            Path written = write(ACTUAL, file, picture);
            fail(golden + " is no longer what is drawn, which is in " + written
                    + firstDifference(readable(expected), readable(picture)));
        }
    }

    /// With the cells of every raster written out: machines compress the same cells differently.
    private static String readable(String picture) {
        return PNG.matcher(picture).replaceAll(data -> {
            try {
                BufferedImage image =
                        ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data.group(1))));
                int[] cells = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                return image.getWidth() + " columns: " + Arrays.stream(cells).mapToObj(Integer::toHexString).toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
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
