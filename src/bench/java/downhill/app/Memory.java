package downhill.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How much memory the program takes in minutes of wild use: starts [WildUse], which drives the real window, in a program of
/// its own with the options that Maven starts the program with (`downhill.options`), and with its environment.
public final class Memory {

    private Memory() {
    }

    /// @param arguments the minutes, ten unless given; then options of the virtual machine beside the usual ones
    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(System.getProperty("downhill.options", "").strip().split("\\s+")));
        command.removeIf(String::isEmpty);
        command.addAll(given.stream().skip(1).toList());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--class-path", System.getProperty("java.class.path"),
                WildUse.class.getName(), given.isEmpty() ? "10" : given.getFirst()));
        ProcessBuilder program = new ProcessBuilder(command).inheritIO();
        program.environment().put("GDK_GL", "disable");
        System.exit(program.start().waitFor());
    }
}
