package downhill.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void on_linux_it_is_where_programs_keep_their_data() {
        assertThat(UserFolder.of("Linux", name -> null, HOME))
                .isEqualTo(folder("/home/ada/.local/share/downhill"));
    }

    @Test
    void on_linux_it_follows_an_absolute_xdg_data_home() {
        assertThat(UserFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data")::get, HOME))
                .isEqualTo(folder("/data/downhill"));
    }

    @Test
    void on_linux_a_relative_or_empty_xdg_data_home_is_ignored() {
        for (String given : new String[] {"data", "", " "}) {
            assertThat(UserFolder.of("Linux", Map.of("XDG_DATA_HOME", given)::get, HOME)).as("'%s'", given)
                    .isEqualTo(folder("/home/ada/.local/share/downhill"));
        }
    }

    @Test
    void a_name_that_cannot_be_written_here_is_ignored() {
        assertThat(UserFolder.of("Linux", Map.of("XDG_DATA_HOME", "/da\0ta")::get, HOME))
                .isEqualTo(folder("/home/ada/.local/share/downhill"));
        assertThat(UserFolder.of("Windows 11", Map.of("APPDATA", "/da\0ta")::get, HOME))
                .isEqualTo(folder("/home/ada/AppData/Roaming/Downhill"));
    }

    @Test
    void on_windows_it_is_in_the_roaming_application_data() {
        assertThat(UserFolder.of("Windows 11", Map.of("APPDATA", "/ada/roaming")::get, HOME))
                .isEqualTo(folder("/ada/roaming/Downhill"));
        assertThat(UserFolder.of("Windows 11", name -> null, HOME))
                .isEqualTo(folder("/home/ada/AppData/Roaming/Downhill"));
    }

    @Test
    void on_macos_it_is_in_the_library() {
        assertThat(UserFolder.of("Mac OS X", Map.of("XDG_DATA_HOME", "/data")::get, HOME))
                .isEqualTo(folder("/home/ada/Library/Application Support/Downhill"));
    }

    @Test
    void plugins_and_logs_have_folders_of_their_own_in_it() {
        UserFolder folder = new UserFolder(HOME);
        assertThat(folder.plugins()).isEqualTo(Path.of("/home/ada/plugins"));
        assertThat(folder.logs()).isEqualTo(Path.of("/home/ada/logs"));
        assertThat(folder.file("settings.json")).isEqualTo(Path.of("/home/ada/settings.json"));
    }

    @Test
    void tests_have_one_of_their_own_named_by_a_property() {
        assertThat(UserFolder.ofThisUser().path()).isEqualTo(Path.of(System.getProperty("downhill.data"))).isAbsolute();
    }

    private static UserFolder folder(String path) {
        return new UserFolder(Path.of(path));
    }
}
