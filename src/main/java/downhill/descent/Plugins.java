package downhill.descent;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolutionException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Finds the optimizers in jars that were not there when the program was built.
///
/// Every jar gets a module layer of its own: a damaged one is left out by itself, and two may use different versions
/// of the same library. A jar without a module descriptor works too, as an automatic module.
final class Plugins {

    private Plugins() {
    }

    /// Every optimizer in the jars of a folder, in the order of their names.
    static void eachIn(Path folder, Consumer<OptimizerProvider> found, Consumer<Complaint> wrong) {
        for (Path jar : jars(folder, wrong)) {
            String name = jar.getFileName().toString();
            try {
                boolean any = eachOf(ServiceLoader.load(layer(jar), OptimizerProvider.class), name, found, wrong);
                if (!any) {
                    wrong.accept(Complaint.of("plugin.empty", name));
                }
            } catch (FindException | ResolutionException | LayerInstantiationException | SecurityException unusable) {
                wrong.accept(Complaint.of("plugin.unusable", name, unusable.getMessage()));
            }
        }
    }

    /// Every optimizer of a service loader that can be made; what can't is passed over and named.
    ///
    /// @return whether there was any, usable or not
    static boolean eachOf(ServiceLoader<OptimizerProvider> loader, String where, Consumer<OptimizerProvider> found,
            Consumer<Complaint> wrong) {
        boolean any = false;
        Iterator<OptimizerProvider> providers = loader.iterator();
        while (true) {
            try {
                if (!providers.hasNext()) {
                    return any;
                }
                any = true;
                found.accept(providers.next());
            } catch (ServiceConfigurationError | LinkageError unusable) {
                any = true;
                wrong.accept(Complaint.of("plugin.unusable", where, unusable.getMessage()));
            }
        }
    }

    private static ModuleLayer layer(Path jar) {
        ModuleFinder finder = ModuleFinder.of(jar);
        Set<String> names = finder.findAll().stream()
                .map(module -> module.descriptor().name()).collect(Collectors.toSet());
        ModuleLayer parent = Plugins.class.getModule().isNamed() ? Plugins.class.getModule().getLayer()
                : ModuleLayer.boot();
        Configuration configuration =
                parent.configuration().resolveAndBind(finder, ModuleFinder.of(), names);
        return parent.defineModulesWithOneLoader(configuration, Plugins.class.getClassLoader());
    }

    private static List<Path> jars(Path folder, Consumer<Complaint> wrong) {
        List<Path> jars = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.jar")) {
                stream.forEach(jars::add);
            } catch (IOException | DirectoryIteratorException unreadable) {
                wrong.accept(Complaint.of("plugin.folder", folder, unreadable.getMessage()));
            }
        }
        Collections.sort(jars);
        return jars;
    }
}
