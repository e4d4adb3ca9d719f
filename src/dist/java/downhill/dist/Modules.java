package downhill.dist;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The program and all that it needs as modules that can be linked.
///
/// Three kinds of jars can't, as they are. The toolkit's hold its native libraries, which would be unpacked into the user's
/// home at the first start: they are made modules with libraries, as the JDK's own are. Automatic modules have no
/// descriptor: they are given the one that the JDK's `jdeps` finds. And the toolkit's jars for all systems are empty.
///
/// @param folder where they are put
record Modules(Path folder) {

    private static final Set<String> NATIVE = Set.of("so", "dll", "dylib");

    /// @param classPath jars and the folder of the program's own classes
    /// @return the folder, with a module for each that isn't empty
    Path of(List<Path> classPath, String version) throws IOException {
        Files.createDirectories(folder);
        List<Path> automatic = new ArrayList<>();
        List<Path> named = new ArrayList<>();
        for (Path entry : classPath) {
            if (Files.isDirectory(entry)) {
                Tools.run("jar", "--create", "--file", folder.resolve("downhill.jar").toString(),
                        "--module-version", version, "--main-class", "downhill.app.Main", "-C", entry.toString(), ".");
            } else if (descriptor(entry).isAutomatic()) {
                automatic.add(entry);
            } else {
                named.add(entry);
                add(entry);
            }
        }
        List<Path> left = automatic.stream().filter(jar -> !isEmpty(jar)).toList();
        if (!left.isEmpty()) {
            described(left, named);
        }
        return folder;
    }

    private void add(Path jar) throws IOException {
        if (hasLibraries(jar)) {
            withLibraries(jar);
        } else {
            Files.copy(jar, folder.resolve(jar.getFileName()));
        }
    }

    private static ModuleDescriptor descriptor(Path jar) {
        ModuleReference module = ModuleFinder.of(jar).findAll().iterator().next();
        return module.descriptor();
    }

    private static boolean hasLibraries(Path jar) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            return opened.stream().anyMatch(entry -> NATIVE.contains(ending(entry.getName())));
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean isEmpty(Path jar) {
        try (JarFile opened = new JarFile(jar.toFile())) {
            return opened.stream().noneMatch(entry -> entry.getName().endsWith(".class"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void withLibraries(Path jar) throws IOException {
        String name = descriptor(jar).name();
        Path libraries = Files.createDirectories(folder.resolveSibling("libraries").resolve(name));
        Path classes = Files.createDirectories(folder.resolveSibling("classes").resolve(name));
        try (JarFile opened = new JarFile(jar.toFile())) {
            for (JarEntry entry : opened.stream().filter(entry -> !entry.isDirectory()).toList()) {
                String file = entry.getName();
                Path unpacked = NATIVE.contains(ending(file))
                        ? libraries.resolve(file.substring(file.lastIndexOf('/') + 1)) : classes.resolve(file);
                Files.createDirectories(unpacked.getParent());
                Files.copy(opened.getInputStream(entry), unpacked);
            }
        }
        Tools.run("jmod", "create", "--class-path", classes.toString(), "--libs", libraries.toString(),
                folder.resolve(name + ".jmod").toString());
    }

    /// They may need each other, so all are looked through together, beside all others.
    ///
    /// @param named the others, as they were: neither jdeps nor javac reads modules with libraries
    private void described(List<Path> jars, List<Path> named) throws IOException {
        Path work = Files.createDirectories(folder.resolveSibling("descriptors"));
        Path all = Files.createDirectories(work.resolve("jars"));
        for (Path jar : jars) {
            Files.copy(jar, all.resolve(jar.getFileName()));
        }
        String path = Stream.concat(Stream.of(all), named.stream()).map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        for (Path jar : jars) {
            String name = descriptor(jar).name();
            Path copy = all.resolve(jar.getFileName());
            Tools.run("jdeps", "--generate-module-info", work.toString(), "--multi-release", "base", "--ignore-missing-deps",
                    "--module-path", path, copy.toString());
            Path patch = work.resolve(name);
            Path source = Folders.files(patch).stream().filter(file -> file.endsWith("module-info.java")).findFirst()
                    .orElseThrow();
            Path classes = Files.createDirectories(work.resolve(name + "-classes"));
            Tools.run("javac", "-d", classes.toString(), "--module-path", path,
                    "--patch-module", name + "=" + copy, source.toString());
            Path done = Files.copy(copy, folder.resolve(name + ".jar"));
            Tools.run("jar", "--update", "--file", done.toString(), "-C", classes.toString(), "module-info.class");
        }
    }
}
