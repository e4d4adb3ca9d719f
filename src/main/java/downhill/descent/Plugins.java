package downhill.descent;

import downhill.plugin.OptimizerProvider;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolutionException;
import java.net.URL;
import java.net.URLClassLoader;
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
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/// Finds the optimizers in jars that were not there when the program was built.
///
/// Every jar is loaded on its own: a damaged one is left out by itself, and two may use different versions of the same
/// library. A jar with a module descriptor becomes a module layer; one without gets a class loader, whatever its name.
final class Plugins {

    private Plugins() {
    }

    /// Every optimizer in the jars of a folder, in the order of their names.
    static void eachIn(Path folder, Guard guard, Consumer<OptimizerProvider> found, Consumer<Complaint> wrong) {
        for (Path jar : jars(folder, wrong)) {
            String name = jar.getFileName().toString();
            try {
                if (!eachIn(jar, name, guard, found, wrong)) {
                    wrong.accept(Complaint.of("plugin.empty", name));
                }
            } catch (IOException | FindException | ResolutionException | LayerInstantiationException unusable) {
                wrong.accept(Complaint.of("plugin.unusable", name, unusable.getMessage()));
            }
        }
    }

    private static boolean eachIn(Path jar, String name, Guard guard, Consumer<OptimizerProvider> found,
            Consumer<Complaint> wrong) throws IOException {
        if (isModule(jar)) {
            ModuleLayer layer = layer(jar);
            return eachOf(ServiceLoader.load(layer, OptimizerProvider.class),
                    provider -> provider.getClass().getModule().getLayer() == layer, name, guard, found, wrong);
        }
        ClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, Plugins.class.getClassLoader());
        return eachOf(ServiceLoader.load(OptimizerProvider.class, loader),
                provider -> provider.getClass().getClassLoader() == loader, name, guard, found, wrong);
    }

    private static boolean isModule(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion())) {
            return file.getEntry("module-info.class") != null;
        }
    }

    /// Every optimizer of a service loader that can be made; what can't is passed over and named.
    ///
    /// @param wanted picks those that are meant: the loader of one jar also finds what is there without it
    /// @return whether there was any, usable or not
    static boolean eachOf(ServiceLoader<OptimizerProvider> loader, Predicate<OptimizerProvider> wanted, String where,
            Guard guard, Consumer<OptimizerProvider> found, Consumer<Complaint> wrong) {
        boolean any = false;
        Iterator<ServiceLoader.Provider<OptimizerProvider>> providers = loader.stream().iterator();
        while (true) {
            try {
                if (!providers.hasNext()) {
                    return any;
                }
                OptimizerProvider provider = made(providers.next(), guard);
                if (wanted.test(provider)) {
                    any = true;
                    found.accept(provider);
                }
            } catch (ServiceConfigurationError | LinkageError | SecurityException unusable) {
                any = true;
                wrong.accept(Complaint.of("plugin.unusable", where, unusable.getMessage()));
            } catch (PluginFault fault) {
                any = true;
                wrong.accept(fault.complaint());
            }
        }
    }

    private static OptimizerProvider made(ServiceLoader.Provider<OptimizerProvider> provider, Guard guard) {
        String type = provider.type().getName();
        return guard.call(type, () -> {
            try {
                return provider.get();
            } catch (ServiceConfigurationError failed) {
                throw Guard.threw(type, failed.getCause() == null ? failed : failed.getCause());
            }
        });
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
