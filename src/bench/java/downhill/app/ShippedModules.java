package downhill.app;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which of the benchmarks' own class path a program of its own needs as its module path, as Maven would give it.
final class ShippedModules {

    private ShippedModules() {
    }

    /// @param module what is to be started
    /// @return it and all that it needs; of each also what Maven has in the same folder, which is the jar for all systems
    static String path(String module) {
        List<Path> all = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of).filter(path -> !path.endsWith("test-classes")).toList();
        ModuleFinder finder = ModuleFinder.of(all.toArray(Path[]::new));
        Set<Path> folders = Configuration.resolve(finder, List.of(ModuleLayer.boot().configuration()), ModuleFinder.of(),
                        Set.of(module)).modules().stream()
                .flatMap(resolved -> resolved.reference().location().stream())
                .map(location -> Path.of(location).getParent()).collect(Collectors.toSet());
        return all.stream().filter(path -> folders.contains(path.toAbsolutePath().getParent()))
                .map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
