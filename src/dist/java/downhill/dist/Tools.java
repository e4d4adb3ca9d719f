package downhill.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.spi.ToolProvider;

/// The JDK's own tools, here and now.
final class Tools {

    private Tools() {
    }

    /// Runs one; what it says is told only where it fails.
    static void run(String tool, List<String> arguments) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = ToolProvider.findFirst(tool).orElseThrow().run(stream, stream, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IOException(tool + " " + String.join(" ", arguments) + "\n" + said.toString(StandardCharsets.UTF_8));
        }
    }

    static void run(String tool, String... arguments) throws IOException {
        run(tool, List.of(arguments));
    }
}
