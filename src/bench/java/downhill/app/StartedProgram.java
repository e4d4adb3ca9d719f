package downhill.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program that opens a window, started again and again.
final class StartedProgram {

    private final String name;
    private final ProcessBuilder command;
    private int[] atRest;

    /// What a start took, in seconds.
    ///
    /// @param clock on the clock
    /// @param work processor time of all threads; other programs on the machine have less to do with that
    record Took(double clock, double work) {
    }

    /// @param first until something of it was on the screen
    /// @param all until all of it was
    record Started(Took first, Took all) {
    }

    StartedProgram(String name, List<String> command) {
        this.name = name;
        this.command = new ProcessBuilder(command).inheritIO();
    }

    String name() {
        return name;
    }

    /// Starts it once and keeps what the screen shows at rest; also brings its files into the system's memory.
    void learn(WatchedScreen screen) throws Exception {
        int[] before = screen.seen();
        Process process = command.start();
        screen.awaitOther(before);
        atRest = screen.awaitRest();
        end(process);
        screen.await(before);
    }

    /// Starts it, and measures until the screen is as it is at rest.
    Started started(WatchedScreen screen) throws Exception {
        int[] before = screen.seen();
        long begun = System.nanoTime();
        Process process = command.start();
        screen.awaitOther(before);
        Took first = took(process, begun);
        screen.await(atRest);
        Took all = took(process, begun);
        end(process);
        screen.await(before);
        return new Started(first, all);
    }

    private static Took took(Process process, long begun) {
        return new Took((System.nanoTime() - begun) / 1e9,
                process.info().totalCpuDuration().map(time -> time.toNanos() / 1e9).orElse(Double.NaN));
    }

    /// As the system would, so that it ends in its own way: at the end of its first start it writes its archive of classes.
    private static void end(Process process) throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IOException("does not end: " + process.info().commandLine().orElse(""));
        }
    }
}
