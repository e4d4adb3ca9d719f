package downhill.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What stays behind of a window that is opened, used, reset and closed, again and again: starts [CycledWindows] in a
/// program of its own, with the options that Maven starts the program with (`downhill.options`).
public final class Cycles {

    private static final String USUAL = "1000";

    private Cycles() {
    }

    /// @param arguments how many cycles, a thousand unless given
    public static void main(String[] arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(System.getProperty("downhill.options", "").strip().split("\\s+")));
        // An archive of classes can't be made of classes in folders.
        command.removeIf(option -> option.isEmpty() || option.contains("SharedArchive"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--class-path", System.getProperty("java.class.path"),
                CycledWindows.class.getName(), arguments.length == 0 ? USUAL : arguments[0]));
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }
}
