package downhill.user;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.user.Preferences.Preference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

    @TempDir
    private Path folder;

    private Preferences preferences() {
        return Preferences.in(new UserFolder(folder.resolve("downhill")));
    }

    private Path file() {
        return folder.resolve("downhill").resolve("chosen.txt");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
    }

    @Test
    void a_choice_is_there_at_the_next_start() {
        Preferences preferences = preferences();
        assertThat(preferences.of(Preference.THEME)).isEmpty();
        preferences.set(Preference.THEME, Optional.of("dark"));
        assertThat(preferences.write()).isTrue();
        assertThat(preferences().of(Preference.THEME)).contains("dark");
    }

    @Test
    void a_choice_can_be_taken_back() {
        Preferences preferences = preferences();
        preferences.set(Preference.THEME, Optional.of("dark"));
        preferences.write();
        preferences.set(Preference.THEME, Optional.empty());
        preferences.write();
        assertThat(preferences().of(Preference.THEME)).isEmpty();
    }

    @Test
    void nothing_is_written_until_something_is_chosen() {
        preferences();
        assertThat(file()).doesNotExist();
    }

    @Test
    void what_another_program_has_written_stays() throws IOException {
        write("from the future = 7\ntheme = light\nwhatever\n");
        Preferences preferences = preferences();
        preferences.set(Preference.THEME, Optional.of("projector"));
        preferences.write();
        assertThat(file()).hasContent("from the future = 7\ntheme = projector\nwhatever\n");
        try (Stream<Path> files = Files.list(file().getParent())) {
            assertThat(files).as("nothing left beside it").containsExactly(file());
        }
    }

    @Test
    void a_file_that_is_no_settings_counts_as_empty() throws IOException {
        write("x".repeat(70_000));
        assertThat(preferences().of(Preference.THEME)).isEmpty();
        Files.write(file(), new byte[] {'t', (byte) 0xC3, (byte) 0x28, '=', 0});
        assertThat(preferences().of(Preference.THEME)).isEmpty();
    }

    @Test
    void a_place_that_cannot_be_written_to_is_told() throws IOException {
        Files.writeString(folder.resolve("downhill"), "a file where the folder should be");
        Preferences preferences = preferences();
        preferences.set(Preference.THEME, Optional.of("dark"));
        assertThat(preferences.write()).isFalse();
        assertThat(preferences.of(Preference.THEME)).as("holds all the same").contains("dark");
    }

    @Test
    void some_are_kept_nowhere() {
        Preferences none = Preferences.none();
        none.set(Preference.THEME, Optional.of("dark"));
        assertThat(none.write()).isTrue();
        assertThat(none.of(Preference.THEME)).contains("dark");
    }
}
