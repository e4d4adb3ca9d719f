package downhill.app.draw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Before the toolkit starts")
class PipelineTest {

    @TempDir
    private Path devices;

    @Test
    @DisplayName("a Linux without any device that draws is known to have no graphics processor")
    void a_linux_without_devices_has_none() throws IOException {
        Files.createFile(devices.resolve("null"));

        assertFalse(Pipeline.mayHaveProcessor("Linux", devices));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dri", "nvidiactl", "dxg", "mali0"})
    @DisplayName("a Linux with a device that draws may have one")
    void a_linux_with_a_device_may_have_one(String device) throws IOException {
        Files.createDirectory(devices.resolve(device));

        assertTrue(Pipeline.mayHaveProcessor("Linux", devices));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X", "FreeBSD"})
    @DisplayName("any other system may have one, as it shows its devices elsewhere")
    void other_systems_may_have_one(String system) {
        assertTrue(Pipeline.mayHaveProcessor(system, devices));
    }
}
