package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.Look;
import downhill.export.Offer;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.session.Notice;
import java.io.IOException;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No file is lost because the window is closed while it is being written.
@InWindow
class ClosingTest {

    @TempDir
    private Path folder;
    private Opened opened;
    private Saving saving;

    @BeforeEach
    void open() {
        opened = Opened.anew();
        opened.session.edit(scenario -> scenario.withSteps(2));
        saving = new Saving(opened.stage, new Look(Words.of("en"), new Fonts(), new Ruler(), new Colours(Theme.light())),
                opened.session, scale -> null);
        Closing.of(opened.stage, saving);
    }

    @AfterEach
    void close() {
        opened.stage.close();
    }

    @Test
    void a_window_with_nothing_to_write_closes_at_once() {
        askToClose();
        assertThat(opened.stage.isShowing()).isFalse();
    }

    @Test
    void a_window_closes_when_the_file_is_written_and_says_so_before() {
        Path file = folder.resolve("a.csv");
        saving.write(file, Offer.NUMBERS);
        askToClose();
        assertThat(opened.stage.isShowing()).isTrue();
        assertThat(notice().message().key()).isEqualTo("export.closing");
        awaitEnd();
        assertThat(file).isNotEmptyFile();
        assertThat(opened.stage.isShowing()).isFalse();
    }

    @Test
    void asked_again_it_gives_the_file_up_and_leaves_nothing_behind() throws IOException {
        saving.write(folder.resolve("a.gif"), Offer.ANIMATION);
        askToClose();
        askToClose();
        assertThat(opened.stage.isShowing()).isFalse();
        awaitEnd();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_that_cannot_be_written_keeps_the_window_open_to_say_why() {
        saving.write(folder.resolve("nowhere").resolve("a.csv"), Offer.NUMBERS);
        askToClose();
        awaitEnd();
        assertThat(opened.stage.isShowing()).isTrue();
        assertThat(notice().message().key()).isEqualTo("export.nowhere");
        askToClose();
        assertThat(opened.stage.isShowing()).isFalse();
    }

    /// As the button of the window's frame does.
    private void askToClose() {
        WindowEvent request = new WindowEvent(opened.stage, WindowEvent.WINDOW_CLOSE_REQUEST);
        Event.fireEvent(opened.stage, request);
    }

    private Notice notice() {
        return opened.session.state().notice().orElseThrow();
    }

    private void awaitEnd() {
        while (saving.isWriting()) {
            Toolkit.awaitTurn();
        }
    }
}
