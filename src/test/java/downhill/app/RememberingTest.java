package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.draw.Tongue;
import downhill.app.view.Command;
import downhill.picture.Words;
import downhill.session.Habits;
import downhill.user.Preferences;
import downhill.user.UserFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How somebody works with the window is the same at the next start.
@InWindow
class RememberingTest {

    @TempDir
    private Path folder;

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.anew();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void letters_sounds_and_reduced_motion_are_remembered() {
        Preferences preferences = Preferences.in(new UserFolder(folder));
        new Remembering(opened.session, preferences, Runnable::run).begin(new Tongue(Words.of("en")));
        assertThat(opened.session.viewing().habits()).isEqualTo(Habits.USUAL);
        opened.run(Command.LETTERS);
        opened.run(Command.SOUNDS);
        opened.run(Command.CALM);
        Opened later = Opened.anew();
        new Remembering(later.session, Preferences.in(new UserFolder(folder)), Runnable::run)
                .begin(new Tongue(Words.of("en")));
        assertThat(later.session.viewing().habits()).isEqualTo(new Habits(false, true));
        assertThat(later.session.viewing().isCalm()).isTrue();
        later.close();
    }
}
