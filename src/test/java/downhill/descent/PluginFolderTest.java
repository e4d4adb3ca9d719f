package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PluginFolderTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void on_linux_it_is_where_programs_keep_their_data() {
        assertThat(PluginFolder.of("Linux", name -> null, HOME))
                .isEqualTo(Path.of("/home/ada/.local/share/downhill/plugins"));
    }

    @Test
    void on_linux_it_follows_an_absolute_xdg_data_home() {
        assertThat(PluginFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data")::get, HOME))
                .isEqualTo(Path.of("/data/downhill/plugins"));
    }

    @Test
    void on_linux_a_relative_or_empty_xdg_data_home_is_ignored() {
        for (String given : new String[] {"data", "", " "}) {
            assertThat(PluginFolder.of("Linux", Map.of("XDG_DATA_HOME", given)::get, HOME)).as("'%s'", given)
                    .isEqualTo(Path.of("/home/ada/.local/share/downhill/plugins"));
        }
    }

    @Test
    void a_name_that_cannot_be_written_here_is_ignored() {
        assertThat(PluginFolder.of("Linux", Map.of("XDG_DATA_HOME", "/da\0ta")::get, HOME))
                .isEqualTo(Path.of("/home/ada/.local/share/downhill/plugins"));
        assertThat(PluginFolder.of("Windows 11", Map.of("APPDATA", "/da\0ta")::get, HOME))
                .isEqualTo(Path.of("/home/ada/AppData/Roaming/Downhill/plugins"));
    }

    @Test
    void on_windows_it_is_in_the_roaming_application_data() {
        assertThat(PluginFolder.of("Windows 11", Map.of("APPDATA", "/ada/roaming")::get, HOME))
                .isEqualTo(Path.of("/ada/roaming/Downhill/plugins"));
        assertThat(PluginFolder.of("Windows 11", name -> null, HOME))
                .isEqualTo(Path.of("/home/ada/AppData/Roaming/Downhill/plugins"));
    }

    @Test
    void on_macos_it_is_in_the_library() {
        assertThat(PluginFolder.of("Mac OS X", Map.of("XDG_DATA_HOME", "/data")::get, HOME))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Downhill/plugins"));
    }

    @Test
    void this_user_has_one() {
        assertThat(PluginFolder.ofThisUser().isAbsolute()).isTrue();
        assertThat(PluginFolder.ofThisUser().getFileName()).hasToString("plugins");
    }
}
