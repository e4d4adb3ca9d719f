package downhill.browser;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A real browser without a display: Chromium, told what to do by its ChromeDriver in the W3C's WebDriver protocol. It may
/// fetch nothing.
public final class Browser implements AutoCloseable {

    private static final Pattern SESSION = Pattern.compile("\"sessionId\":\"([^\"]+)\"");
    private static final Pattern FETCHED =
            Pattern.compile("Network\\.requestWillBeSent\\\\\".*?\\\\\"url\\\\\":\\\\\"(.*?)\\\\\"");
    private static final List<String> ARGUMENTS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--hide-scrollbars", "--force-device-scale-factor=1", "--force-color-profile=srgb");

    private final Process process;
    private final DriverLine driver;
    private String session = "";

    private Browser(Process process, int port) {
        this.process = process;
        driver = new DriverLine(port);
    }

    /// Opens one; without Chromium and ChromeDriver the test that asks for it is skipped.
    public static Browser open() throws IOException, InterruptedException {
        Optional<Path> chromium = found("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = found("chromedriver");
        Assumptions.assumeTrue(chromium.isPresent() && driver.isPresent(), "skipped: this test needs Chromium and its "
                + "ChromeDriver (on Debian: apt install chromium chromium-driver)");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process process = new ProcessBuilder(driver.get().toString(), "--port=" + port)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        Browser browser = new Browser(process, port);
        browser.begin(chromium.get());
        return browser;
    }

    private static Optional<Path> found(String... names) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of)
                .flatMap(folder -> Stream.of(names).map(folder::resolve)).filter(Files::isExecutable).findFirst();
    }

    private void begin(Path chromium) throws IOException, InterruptedException {
        String arguments = String.join("\",\"", ARGUMENTS);
        String wanted = """
                {"capabilities":{"alwaysMatch":{"goog:chromeOptions":{"binary":"%s","args":["%s"]},
                "goog:loggingPrefs":{"browser":"ALL","performance":"ALL"}}}}""".formatted(chromium, arguments);
        while (process.isAlive()) {
            try {
                Matcher begun = SESSION.matcher(driver.ask("POST", "/session", wanted));
                if (!begun.find()) {
                    throw new IOException("no session");
                }
                session = "/session/" + begun.group(1);
                return;
            } catch (ConnectException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IOException("ChromeDriver has ended");
    }

    /// Shows a page.
    public void show(URI page) throws IOException {
        driver.ask("POST", session + "/url", "{\"url\":" + DriverLine.quoted(page.toString()) + "}");
    }

    /// How large the page is seen, in pixels, and whether the system is dark.
    public void screen(int width, int height, boolean dark) throws IOException {
        protocol("Emulation.setDeviceMetricsOverride",
                "{\"width\":%s,\"height\":%s,\"deviceScaleFactor\":1,\"mobile\":false}".formatted(width, height));
        protocol("Emulation.setEmulatedMedia", "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"%s\"}]}"
                .formatted(dark ? "dark" : "light"));
    }

    /// What is seen, as a PNG file.
    public byte[] picture() throws IOException {
        return Base64.getDecoder().decode(DriverLine.value(driver.ask("GET", session + "/screenshot", "")));
    }

    /// What a script returns, as text.
    ///
    /// @param script may wait for promises
    public String run(String script) throws IOException {
        return DriverLine.value(driver.ask("POST", session + "/execute/sync", "{\"script\":" + DriverLine.quoted(
                "return Promise.resolve((()=>{" + script + "})()).then(String)") + ",\"args\":[]}"));
    }

    /// Presses and releases keys, wherever the focus is; of WebDriver's own code for those without a sign.
    public void type(String keys) throws IOException {
        StringBuilder actions = new StringBuilder();
        for (char key : keys.toCharArray()) {
            String value = DriverLine.quoted(String.valueOf(key));
            actions.append(actions.isEmpty() ? "" : ",")
                    .append("{\"type\":\"keyDown\",\"value\":%s},{\"type\":\"keyUp\",\"value\":%s}".formatted(value, value));
        }
        driver.ask("POST", session + "/actions",
                "{\"actions\":[{\"type\":\"key\",\"id\":\"keys\",\"actions\":[" + actions + "]}]}");
    }

    /// Clicks on what a selector finds.
    public void click(String selector) throws IOException {
        String found = driver.ask("POST", session + "/element",
                "{\"using\":\"css selector\",\"value\":" + DriverLine.quoted(selector) + "}");
        Matcher element = Pattern.compile(":\"([^\"]+)\"}}").matcher(found);
        if (!element.find()) {
            throw new IOException("no " + selector + ": " + found);
        }
        driver.ask("POST", session + "/element/" + element.group(1) + "/click", "{}");
    }

    /// Drags by a finger from the middle of what a selector finds.
    ///
    /// @param right how far to the right, as a part of its width
    /// @param down how far down, as a part of its height
    public void drag(String selector, double right, double down) throws IOException {
        String middle = run("const box = document.querySelector('" + selector + "').getBoundingClientRect();"
                + "return [box.x + box.width / 2, box.y + box.height / 2, box.width, box.height].map(Math.round)");
        double[] place = Stream.of(middle.split(",")).mapToDouble(Double::parseDouble).toArray();
        touch("touchStart", place[0], place[1]);
        for (int part = 1; part <= 5; part++) {
            touch("touchMove", place[0] + part / 5.0 * right * place[2], place[1] + part / 5.0 * down * place[3]);
        }
        protocol("Input.dispatchTouchEvent", "{\"type\":\"touchEnd\",\"touchPoints\":[]}");
    }

    private void touch(String kind, double x, double y) throws IOException {
        protocol("Input.dispatchTouchEvent",
                "{\"type\":\"%s\",\"touchPoints\":[{\"x\":%s,\"y\":%s}]}".formatted(kind, x, y));
    }

    /// What the console was told since this was last asked, raw.
    public String console() throws IOException {
        return driver.ask("POST", session + "/se/log", "{\"type\":\"browser\"}");
    }

    /// What was asked of the network since this was last asked, raw.
    public List<String> fetched() throws IOException {
        String log = driver.ask("POST", session + "/se/log", "{\"type\":\"performance\"}");
        return FETCHED.matcher(log).results()
                .map(match -> match.group(1)).filter(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
                .toList();
    }

    private void protocol(String command, String parameters) throws IOException {
        driver.ask("POST", session + "/goog/cdp/execute", "{\"cmd\":\"" + command + "\",\"params\":" + parameters + "}");
    }

    @Override
    public void close() throws IOException {
        try {
            driver.ask("DELETE", session, "");
        } finally {
            process.destroy();
        }
    }
}
