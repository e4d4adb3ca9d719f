package downhill.descent;

import downhill.plugin.OptimizerProvider;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolutionException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/// The loading of one jar: reading it, making its optimizers and asking them what they are. All of it together has the time
/// a plug-in is given; what was found until then is kept.
///
/// A jar with a module descriptor becomes a module layer; one without gets a class loader, whatever its name.
final class JarLoading {

    private static final int MOST_OPTIMIZERS = 50;

    private final Path jar;
    private final String name;
    private final Guard guard;
    private final Loaded loaded;

    JarLoading(Path jar, Guard guard) {
        this.jar = jar;
        this.guard = guard;
        name = jar.getFileName().toString();
        loaded = new Loaded();
    }

    /// What there is in it, and what is wrong with it. Returns within the guard's limit.
    Loaded load() {
        try {
            guard.call(name, () -> {
                read();
                return true;
            });
        } catch (PluginFault fault) {
            loaded.close(fault.complaint().key().equals("plugin.late") ? late() : fault.complaint());
        }
        return loaded;
    }

    private Complaint late() {
        return loaded.asked().map(type -> guard.late(type + " (" + name + ")").complaint())
                .orElseGet(() -> PluginFault.complaint("plugin.jar.late", name, guard.limit().toMillis() / 1e3));
    }

    private void read() {
        try {
            if (!eachOf(loader())) {
                loaded.add(PluginFault.complaint("plugin.empty", name));
            }
        } catch (IOException | FindException | ResolutionException | LayerInstantiationException unusable) {
            loaded.add(PluginFault.complaint("plugin.unusable", name, unusable.getMessage()));
        }
    }

    private ClassLoader loader() throws IOException {
        if (!new JarCheck(jar, name).isModule()) {
            return new URLClassLoader(new URL[] {jar.toUri().toURL()}, JarLoading.class.getClassLoader());
        }
        ModuleFinder finder = ModuleFinder.of(jar);
        Set<String> names = finder.findAll().stream()
                .map(module -> module.descriptor().name()).collect(Collectors.toSet());
        Module ours = JarLoading.class.getModule();
        ModuleLayer parent = ours.isNamed() ? ours.getLayer() : ModuleLayer.boot();
        Configuration configuration = parent.configuration().resolveAndBind(finder, ModuleFinder.of(), names);
        return parent.defineModulesWithOneLoader(configuration, JarLoading.class.getClassLoader())
                .findLoader(names.iterator().next());
    }

    /// Every optimizer that can be made; what can't is passed over and named.
    ///
    /// @return whether there was any, usable or not
    private boolean eachOf(ClassLoader loader) {
        Iterator<ServiceLoader.Provider<OptimizerProvider>> providers =
                ServiceLoader.load(OptimizerProvider.class, loader).stream().iterator();
        int count = 0;
        while (true) {
            try {
                if (!providers.hasNext()) {
                    return count > 0;
                }
                ServiceLoader.Provider<OptimizerProvider> next = providers.next();
                if (Plugins.isOurs(next.type())) {
                    continue;
                }
                count += ask(next, loader) ? 1 : 0;
            } catch (ServiceConfigurationError | LinkageError | SecurityException unusable) {
                count++;
                loaded.add(PluginFault.complaint("plugin.unusable", name, unusable.getMessage()));
            } catch (PluginFault fault) {
                count++;
                loaded.add(fault.complaint());
            }
            if (count == MOST_OPTIMIZERS && providers.hasNext()) {
                loaded.add(PluginFault.complaint("plugin.jar.many", name, MOST_OPTIMIZERS));
                return true;
            }
        }
    }

    /// @return whether it comes from this jar: the loader of one jar also finds what is there without it
    private boolean ask(ServiceLoader.Provider<OptimizerProvider> next, ClassLoader loader) {
        loaded.ask(next.type().getName());
        OptimizerProvider plugin = Plugins.made(next);
        if (plugin.getClass().getClassLoader() != loader) {
            return false;
        }
        loaded.add(Plugins.guarded(plugin, guard));
        return true;
    }
}
