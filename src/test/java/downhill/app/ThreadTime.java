package downhill.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much processor time a thread has taken, as Linux tells it; the clock's time where nobody tells.
///
/// @param told where it is told; null where it isn't
record ThreadTime(Path told) {

    private static final double NANOS = 1e9;

    /// Of the thread that asks.
    static ThreadTime ofThis() throws IOException {
        Path self = Path.of("/proc/thread-self");
        return new ThreadTime(Files.exists(self) ? self.toRealPath().resolve("schedstat") : null);
    }

    double seconds() throws IOException {
        return (told == null ? System.nanoTime() : Long.parseLong(Files.readString(told).split(" ")[0])) / NANOS;
    }
}
