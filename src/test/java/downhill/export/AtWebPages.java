package downhill.export;

import downhill.browser.Browser;
import downhill.descent.Catalogue;
import downhill.descent.Scenario;
import downhill.scene.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// Has a browser, and two pages that were exported for it: a run and a race. What is seen of them goes to `target/browser`.
abstract class AtWebPages {

    private static final Path SEEN = Path.of("target", "browser");

    private static Browser browser;
    private static Path page;
    private static Path race;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        Files.createDirectories(SEEN);
        Exports exports = Exports.to(SEEN.toAbsolutePath());
        Scenario scenario = Catalogue.first().scenario().withSteps(40);
        page = exports.written(new RunOrder(exports.folder().resolve("run.html"), Scene.of(scenario, 0.1),
                Given.run(scenario), 640, 400));
        race = exports.written(exports.race("race.html"));
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    static Browser browser() {
        return browser;
    }

    /// A run of forty steps.
    static Path page() {
        return page;
    }

    static Path race() {
        return race;
    }

    /// Opens one of them, and waits until it can be used.
    static void show(Path file) throws IOException {
        browser.show(file.toUri());
        browser.run("return new Promise(done => {const wait = () => document.querySelector('footer').hidden "
                + "? setTimeout(wait, 20) : done(''); wait();})");
    }

    static void look(String name) throws IOException {
        Files.write(SEEN.resolve(name + ".png"), browser.picture());
    }
}
