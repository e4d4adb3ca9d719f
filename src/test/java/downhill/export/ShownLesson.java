package downhill.export;

import downhill.browser.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A lesson's page in a browser, and what somebody does there.
record ShownLesson(Browser browser, Path pictures) {

    private static final String ENTER = "\uE007";

    String text(String id) throws IOException {
        return browser.run("return document.getElementById('" + id + "').textContent");
    }

    String figure() throws IOException {
        return text("marks");
    }

    /// What stands on the items of an order, from the first to the last.
    String ordered() throws IOException {
        return browser.run("return [...document.querySelectorAll('.ordered .says')].map(each => each.textContent)"
                + ".join('|')");
    }

    void turnTo(int number) throws IOException {
        for (int turn = 0; turn < number; turn++) {
            browser.click("#page-next");
        }
    }

    void set(String id, int value) throws IOException {
        browser.run("const input = document.getElementById('" + id + "'); input.value = " + value
                + "; input.dispatchEvent(new Event('input'))");
    }

    /// Moves a slider until what is told of it begins so.
    void setTo(String told) throws IOException {
        browser.run("const input = document.getElementById('knob'); for (let at = 0; at <= +input.max; at++) {"
                + "input.value = at; input.dispatchEvent(new Event('input'));"
                + "if (document.getElementById('knob-told').textContent.startsWith('" + told + "')) { return ''; } }"
                + "throw new Error('nowhere')");
    }

    void check() throws IOException {
        browser.run("document.getElementById('check').click()");
    }

    void look(String name) throws IOException {
        Files.write(pictures.resolve(name + ".png"), browser.picture());
    }

    void type(String number) throws IOException {
        browser.run("document.getElementById('typed').value = ''");
        browser.click("#typed");
        browser.type(number + ENTER);
    }
}
