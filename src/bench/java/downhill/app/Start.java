package downhill.app;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How long it takes from starting the program to a window with all its content on the screen, beside a bare window of the
/// toolkit of the same size. Both are started as programs of their own, in turns, several times each, and the screen is
/// watched from outside: a start is over when the screen shows what it shows at rest.
///
/// The program is started the way Maven does: from the folder of its classes, with the same modules and options, which
/// `downhill.options` holds. The ratio of the medians is the figure to keep.
public final class Start {

    private static final int TURNS = 11;

    private Start() {
    }

    /// @param arguments options of the virtual machine with which the program is started as well, for comparing
    public static void main(String[] arguments) throws Exception {
        String options = System.getProperty("downhill.options", "");
        List<StartedProgram> programs = new ArrayList<>();
        programs.add(new StartedProgram("bare window", bare()));
        programs.add(new StartedProgram("program", program(options)));
        for (String other : arguments) {
            programs.add(new StartedProgram("program " + other, program(options + " " + other)));
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

    private static List<String> bare() {
        return java(List.of("--enable-native-access=javafx.graphics", "--add-modules=javafx.graphics",
                "--module-path", ShippedModules.path("javafx.graphics"), "--class-path", benchmarks(),
                BareStart.class.getName()));
    }

    private static List<String> program(String options) {
        List<String> command = new ArrayList<>(Arrays.asList(options.strip().split("\\s+")));
        command.removeIf(String::isEmpty);
        command.addAll(List.of("--module-path", ShippedModules.path("downhill"), "--module", "downhill/downhill.app.Main"));
        return java(command);
    }

    private static List<String> java(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return command;
    }

    /// Where the bare window's class is.
    private static String benchmarks() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Path.of(entry).endsWith("test-classes")).findFirst().orElseThrow();
    }
}
