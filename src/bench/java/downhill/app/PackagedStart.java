package downhill.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The same as [Start] for packaged programs: how long it takes from starting a launcher to a window with all its content on
/// the screen. The first launcher is the baseline: the bare window, packaged the same way.
///
///     mvn -Pdist -Ddist.bare=true package
///     mvn -Pbench -Dbench.main=downhill.app.PackagedStart \
///         "-Djmh.args=target/dist/bare/bin/bare target/dist/downhill/bin/downhill"
public final class PackagedStart {

    private static final int TURNS = 11;

    private PackagedStart() {
    }

    /// @param launchers paths of their files
    public static void main(String[] launchers) throws Exception {
        Path user = Files.createTempDirectory("user");
        List<StartedProgram> programs = new ArrayList<>();
        for (String launcher : launchers) {
            programs.add(new StartedProgram(launcher, List.of("env", "XDG_DATA_HOME=" + user, launcher)));
        }
        StartTimes times = new StartTimes(programs, TURNS);
        WatchedScreen screen = new WatchedScreen();
        for (StartedProgram program : programs) {
            program.learn(screen);
        }
        for (int turn = 0; turn < TURNS; turn++) {
            for (StartedProgram program : programs) {
                times.add(turn, program, program.started(screen));
            }
        }
        times.print();
        System.exit(0);
    }
}
