package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Toolkit;
import downhill.app.draw.CanvasDarkroom;
import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.FxThread;
import downhill.app.draw.Look;
import downhill.browser.Browser;
import downhill.browser.Likeness;
import downhill.export.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every picture that is looked at as a drawing looks in a browser as it does in pixels: only edges are softened otherwise.
/// Where one doesn't, both and where they differ are in `target/browser`.
class PictureBrowserTest {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    /// A few pixels of some 600,000: serifs of small letters.
    private static final int MOST = 5;
    private static final Path SEEN = Path.of("target", "browser");

    private static Browser browser;
    private static Look look;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        browser.screen(WIDTH, HEIGHT, false);
        Toolkit.start();
        look = FxThread.await(FxThread.ask(
                () -> new Look(Sketch.WORDS, new Fonts(), Sketch.RULER, new Colours(Theme.light()))));
        Files.createDirectories(SEEN);
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_drawing_looks_in_a_browser_as_its_picture_does() {
        return pictures().entrySet().stream()
                .map(named -> DynamicTest.dynamicTest(named.getKey(), () -> compare(named.getKey(), named.getValue())));
    }

    private static Map<String, Painting> pictures() {
        Map<String, Painting> pictures = new LinkedHashMap<>();
        Moments.frames().forEach((name, frame) -> pictures.put(name, (page, box) -> {
            if (frame.head().atRest()) {
                Poster.paint(page, box, frame);
            } else {
                page.pen().box(box, Fill.of(Role.CARD));
                TwoFigures.paint(page, box, frame.section(W));
            }
        }));
        RaceMoments.all().forEach((name, moment) -> pictures.put(name, moment::paint));
        PlaneMoments.all().forEach((name, painter) -> pictures.put(name, covered(painter::accept)));
        PlanePosters.all().forEach((name, painter) -> pictures.put(name, covered(painter::accept)));
        return pictures;
    }

    private static Painting covered(Painting picture) {
        return (page, box) -> {
            page.pen().box(box, Fill.of(Role.CARD));
            picture.paint(page, box);
        };
    }

    private static void compare(String name, Painting picture) throws Exception {
        Path svg = Files.writeString(SEEN.resolve(name + ".svg").toAbsolutePath(),
                Pictures.svg(picture::paint, WIDTH, HEIGHT, Theme.light(), Sketch.WORDS, Sketch.RULER));
        browser.show(svg.toUri());
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(browser.picture()));
        BufferedImage pixels = Pictures.image(new CanvasDarkroom(look, WIDTH, HEIGHT).develop(picture));
        long difference = Likeness.difference(drawn, pixels);
        if (difference > MOST) {
            ImageIO.write(drawn, "png", SEEN.resolve(name + ".drawn.png").toFile());
            ImageIO.write(pixels, "png", SEEN.resolve(name + ".pixels.png").toFile());
            ImageIO.write(Likeness.shown(drawn, pixels), "png", SEEN.resolve(name + ".difference.png").toFile());
        }
        assertThat(difference).as("pixels of " + name + " that differ").isLessThanOrEqualTo(MOST);
    }
}
