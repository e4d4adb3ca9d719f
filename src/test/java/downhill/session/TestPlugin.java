package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/// A plug-in as somebody else would bring it, a jar: plain descent under the id `foreign`, which fails at the step that
/// its setting `fails_at` names.
final class TestPlugin {

    static final String ID = "foreign";

    private static final String SOURCE = """
            package elsewhere;

            import downhill.plugin.*;
            import java.util.List;

            public final class Foreign implements OptimizerProvider {
                @Override public String id() { return "foreign"; }
                @Override public List<Setting> settings() {
                    return List.of(Setting.whole("fails_at", 1000, 1, 1000));
                }
                @Override public Optimizer<?> create(Settings settings) {
                    return new Rule((int) settings.get("fails_at"));
                }
                private record Rule(int failsAt) implements Optimizer<Void> {
                    @Override public Void memory(Vector start) { return null; }
                    @Override public Step<Void> step(Here here, double rate, Void memory) {
                        if (here.t() == failsAt) { throw new IllegalStateException("as asked"); }
                        return new Step<>(here.gradient().times(-rate), null);
                    }
                }
            }
            """;

    private TestPlugin() {
    }

    /// Our optimizers and this plug-in.
    ///
    /// @param folder where the plug-in's jar is made
    static Optimizers installedIn(Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Foreign.java"), SOURCE);
        Path classes = folder.resolve("classes");
        Path service = classes.resolve("META-INF/services/downhill.plugin.OptimizerProvider");
        run("javac", "-cp", location(), "-d", classes.toString(), source.toString());
        Files.createDirectories(service.getParent());
        Files.writeString(service, "elsewhere.Foreign\n");
        run("jar", "--create", "--file", folder.resolve("foreign.jar").toString(), "-C", classes.toString(), ".");
        Optimizers optimizers = Optimizers.installedAnd(folder);
        assertThat(optimizers.ids()).contains(ID);
        return optimizers;
    }

    private static void run(String tool, String... arguments) {
        int status = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        assertThat(status).as(tool).isZero();
    }

    /// Where the core's classes are.
    private static String location() {
        try {
            return Path.of(Scenario.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
