package downhill.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What plug-ins are written against is a promise: it is written down in `promise.txt`, and whoever changes it changes that
/// file, where a reviewer sees it.
class PluginPromiseTest {

    @Test
    void what_plugins_may_use_is_what_was_promised() throws Exception {
        assertThat(String.join("\n", signatures()) + "\n").isEqualTo(promise());
    }

    @Test
    void what_plugins_may_use_shows_them_nothing_else_of_the_program() throws Exception {
        assertThat(signatures()).isNotEmpty().noneMatch(line -> line.contains("downhill."));
    }

    private static String promise() throws IOException {
        try (InputStream in = PluginPromiseTest.class.getResourceAsStream("promise.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> signatures() throws Exception {
        return types().flatMap(PluginPromiseTest::signatures)
                .map(line -> line.replaceAll("(downhill\\.plugin|java\\.lang|java\\.util)\\.", "")).toList();
    }

    /// Every public type of the package, and those inside them, in the order of their names.
    private static Stream<Class<?>> types() throws IOException, URISyntaxException {
        Path folder = Path.of(Optimizer.class.getResource("Optimizer.class").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".class"))
                    .map(name -> "downhill.plugin." + name.replace(".class", "")).sorted().toList();
            return names.stream().<Class<?>>map(PluginPromiseTest::type)
                    .filter(type -> Modifier.isPublic(type.getModifiers()));
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(name, impossible);
        }
    }

    /// A type with all that can be used of it, a line each, alike on every machine.
    private static Stream<String> signatures(Class<?> type) {
        TreeSet<String> members = new TreeSet<>();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (Modifier.isPublic(constructor.getModifiers())) {
                members.add("    " + constructor.toGenericString());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !isEveryOnes(method)) {
                members.add("    " + method.toGenericString());
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                members.add("    " + field.toGenericString());
            }
        }
        return Stream.concat(Stream.of(type.toGenericString()), members.stream());
    }

    /// What every record and every constant has.
    private static boolean isEveryOnes(Method method) {
        return method.getDeclaringClass().isRecord() && List.of("equals", "hashCode", "toString").contains(method.getName())
                || method.getDeclaringClass().isEnum() && List.of("values", "valueOf").contains(method.getName());
    }
}
