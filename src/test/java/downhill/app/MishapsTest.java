package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import downhill.user.Log;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mistake of ours, wherever on the FX thread it happens.
@InWindow
class MishapsTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Thread.UncaughtExceptionHandler before;
    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.anew();
        before = Thread.currentThread().getUncaughtExceptionHandler();
    }

    @AfterEach
    void close() {
        Thread.currentThread().setUncaughtExceptionHandler(before);
        opened.close();
    }

    private Mishaps watch() {
        Mishaps mishaps = new Mishaps(new Console(System.out, new PrintStream(err, true, StandardCharsets.UTF_8)));
        mishaps.showIn(opened.window::tell);
        Thread.currentThread().setUncaughtExceptionHandler(mishaps);
        return mishaps;
    }

    private Optional<Node> bar() {
        return Optional.ofNullable(opened.root().lookup("#mistake"));
    }

    private static RuntimeException mistake() {
        return new IllegalStateException("w^2 of ada");
    }

    @Test
    void a_sentence_is_shown_and_the_details_can_be_copied_and_all_goes_on(@TempDir Path folder) throws IOException {
        Mishaps mishaps = watch();
        try (Log log = Log.in(folder)) {
            mishaps.keepIn(log);
            Platform.runLater(() -> {
                throw mistake();
            });
            Toolkit.awaitTurn();
        }
        assertThat(bar()).isPresent();
        opened.fire("#copy-mistake");
        assertThat(opened.find(Button.class, "#copy-mistake").getText()).isEqualTo("Copied");
        assertThat(Clipboard.getSystemClipboard().getString()).startsWith("Downhill ").contains(", Java 2")
                .contains("\n\njava.lang.IllegalStateException\n    at downhill.app.MishapsTest.mistake:")
                .doesNotContain("ada").doesNotContain("w^2");
        assertThat(Files.readString(folder.resolve("downhill.0.log"))).contains("IllegalStateException");
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("downhill: this should not have happened: ")
                .hasLineCount(1);
        opened.run(Command.STEP);
        opened.show();
        assertThat(opened.session.player().head().step()).isEqualTo(1);
        assertThat(bar()).as("it stays until it is closed").isPresent();
        opened.find(Button.class, "#mistake > .quiet-button").fire();
        assertThat(bar()).isEmpty();
    }

    @Test
    void a_mistake_before_a_pulse_is_shown_once_however_often_it_happens() {
        watch();
        Pulse failing = new Pulse(opened.session);
        failing.show(opened.stage.getScene(), state -> {
            throw mistake();
        });
        failing.ask();
        opened.pulse();
        failing.ask();
        opened.pulse();
        assertThat(bar()).isPresent();
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
    }

    @Test
    void a_mistake_while_something_moves_is_shown() {
        watch();
        AnimationTimer failing = new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                throw mistake();
            }
        };
        failing.start();
        opened.pulse();
        opened.pulse();
        assertThat(bar()).isPresent();
    }
}
