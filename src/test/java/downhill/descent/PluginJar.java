package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Plug-ins made while testing: Java text, compiled and put into jars.
public final class PluginJar {

    static final String SERVICES = "META-INF/services/downhill.plugin.OptimizerProvider";

    private PluginJar() {
    }

    /// Compiles sources, given by their paths, against the core.
    ///
    /// @return the class files, by their paths
    static Map<String, byte[]> compile(Path scratch, Map<String, String> sources, String... options) {
        try {
            List<String> arguments = new ArrayList<>(List.of("--release", "25", "-Xlint:all,-exports", "-Werror",
                    "-d", scratch.resolve("classes").toString()));
            arguments.addAll(List.of(options));
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = scratch.resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
                arguments.add(file.toString());
            }
            StringWriter said = new StringWriter();
            int status = ToolProvider.findFirst("javac").orElseThrow()
                    .run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(String[]::new));
            assertThat(status).as(said.toString()).isZero();
            return read(scratch.resolve("classes"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Compiles plug-ins and puts each into a jar of its own in a folder.
    ///
    /// @return their class files, by their paths
    public static Map<String, byte[]> writeAll(Path folder, Path scratch, List<PluginSource> sources) {
        Map<String, byte[]> classes = compile(scratch,
                sources.stream().collect(Collectors.toMap(PluginSource::path, PluginSource::text)), "-cp", classes());
        for (PluginSource source : sources) {
            write(folder.resolve(source.id() + ".jar"), files(source.name(), classes));
        }
        return classes;
    }

    /// Our optimizers and those in the jars of a folder, which have a time limit of the test's.
    public static Optimizers installed(Path folder, Duration limit) {
        return Optimizers.installedAnd(folder, new Guard(limit));
    }

    /// One plug-in's own classes and the line that announces it.
    static Map<String, byte[]> files(String name, Map<String, byte[]> classes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(SERVICES, ("plug." + name + "\n").getBytes(StandardCharsets.UTF_8));
        classes.forEach((path, bytes) -> {
            if (path.equals("plug/" + name + ".class") || path.startsWith("plug/" + name + "$")) {
                files.put(path, bytes);
            }
        });
        return files;
    }

    /// Where the core's own classes are.
    static String classes() {
        return Path.of(Optimizers.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
    }

    private static Map<String, byte[]> read(Path classes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.walk(classes)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /// Puts files into a jar.
    static Path write(Path jar, Map<String, byte[]> files) {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
            return jar;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
