package downhill.descent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/// Looks at a jar before it is loaded: loading reads the lists in it to their ends, and a few packed kilobytes may unpack to
/// more than there is memory for.
///
/// @param jar the file
/// @param name how it is named in messages
record JarCheck(Path jar, String name) {

    private static final String SERVICES = "META-INF/services/downhill.plugin.OptimizerProvider";
    private static final String DESCRIPTOR = "module-info.class";
    private static final int LARGEST_LIST = 64;
    private static final int LARGEST_JAR = 100;

    /// Whether it has a module descriptor.
    ///
    /// @throws PluginFault if it is no file (to open a pipe would be to wait for whoever writes to it), or too large
    boolean isModule() throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw PluginFault.of("plugin.jar.file", name);
        }
        if (Files.size(jar) > LARGEST_JAR * 1_000_000L) {
            throw PluginFault.of("plugin.jar.large", name, LARGEST_JAR);
        }
        try (JarFile file = new JarFile(jar.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion())) {
            check(file, DESCRIPTOR);
            check(file, SERVICES);
            return file.getEntry(DESCRIPTOR) != null;
        }
    }

    private void check(JarFile file, String part) throws IOException {
        JarEntry entry = file.getJarEntry(part);
        if (entry == null) {
            return;
        }
        int most = LARGEST_LIST * 1024;
        try (InputStream in = file.getInputStream(entry)) {
            if (in.readNBytes(most + 1).length > most) {
                throw PluginFault.of("plugin.jar.part", name, part, LARGEST_LIST);
            }
        }
    }
}
