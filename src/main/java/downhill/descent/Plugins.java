package downhill.descent;

import downhill.plugin.OptimizerProvider;
import java.io.IOException;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Finds optimizers: ours, those on the module path, and those in jars that were not there when the program was built.
///
/// Every jar is loaded on its own ([JarLoading]): a damaged one is left out by itself, and two may use different versions
/// of the same library.
final class Plugins {

    /// Jars that hang keep the others waiting only where there are so many of them.
    private static final int AT_ONCE = 4;

    private Plugins() {
    }

    /// Ours, and what the module path has beside them.
    static void installed(Guard guard, Consumer<OptimizerProvider> found, Consumer<Complaint> wrong) {
        Iterator<ServiceLoader.Provider<OptimizerProvider>> providers =
                ServiceLoader.load(OptimizerProvider.class).stream().iterator();
        while (true) {
            try {
                if (!providers.hasNext()) {
                    return;
                }
                ServiceLoader.Provider<OptimizerProvider> next = providers.next();
                found.accept(isOurs(next.type()) ? next.get()
                        : guard.call(next.type().getName(), () -> guarded(made(next), guard)));
            } catch (ServiceConfigurationError | LinkageError | SecurityException unusable) {
                wrong.accept(PluginFault.complaint("plugin.unusable", "module path", unusable.getMessage()));
            } catch (PluginFault fault) {
                wrong.accept(fault.complaint());
            }
        }
    }

    /// Every optimizer in the jars of a folder, in the order of their names.
    static void eachIn(Path folder, Guard guard, Consumer<OptimizerProvider> found, Consumer<Complaint> wrong) {
        try (ExecutorService lanes = Executors.newFixedThreadPool(AT_ONCE)) {
            List<CompletableFuture<Loaded>> jars = jars(folder, guard, wrong).stream().map(
                    jar -> CompletableFuture.supplyAsync(() -> new JarLoading(jar, guard).load(), lanes)).toList();
            for (CompletableFuture<Loaded> jar : jars) {
                Loaded loaded = jar.join();
                loaded.providers().forEach(found);
                loaded.complaints().forEach(wrong);
            }
        }
    }

    static boolean isOurs(Class<?> type) {
        return type.getPackageName().equals(Plugins.class.getPackageName() + ".optimizer")
                && type.getModule() == Plugins.class.getModule();
    }

    /// Has a plug-in made: only under guard.
    static OptimizerProvider made(ServiceLoader.Provider<OptimizerProvider> provider) {
        try {
            return provider.get();
        } catch (ServiceConfigurationError failed) {
            throw Guard.threw(provider.type().getName(), cause(failed));
        }
    }

    /// What a constructor or a static initializer threw, out of what Java wraps it in.
    private static Throwable cause(Throwable failed) {
        boolean isWrapping = failed instanceof ServiceConfigurationError || failed instanceof ExceptionInInitializerError;
        return isWrapping && failed.getCause() != null ? cause(failed.getCause()) : failed;
    }

    /// Has a plug-in say what it is: only under guard.
    static OptimizerProvider guarded(OptimizerProvider plugin, Guard guard) {
        try {
            return GuardedProvider.of(plugin, guard);
        } catch (Throwable thrown) {
            throw Guard.threw(plugin.getClass().getName(), thrown);
        }
    }

    private static List<Path> jars(Path folder, Guard guard, Consumer<Complaint> wrong) {
        try {
            return guard.call(folder.toString(), () -> jars(folder));
        } catch (PluginFault fault) {
            wrong.accept(fault.complaint().key().equals("plugin.late")
                    ? PluginFault.complaint("plugin.folder.late", folder, guard.limit().toMillis() / 1e3)
                    : fault.complaint());
            return List.of();
        }
    }

    private static List<Path> jars(Path folder) {
        List<Path> jars = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.jar")) {
                stream.forEach(jars::add);
            } catch (IOException | DirectoryIteratorException unreadable) {
                throw PluginFault.of("plugin.folder", folder, unreadable.getMessage());
            }
        }
        Collections.sort(jars);
        return jars;
    }
}
