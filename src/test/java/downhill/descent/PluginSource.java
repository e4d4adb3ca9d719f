package downhill.descent;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The Java text of a small plug-in: plain descent, with some of its methods' bodies replaced.
///
/// @param name the class's simple name
/// @param bodies the bodies to put in, by the method's name
public record PluginSource(String name, Map<String, String> bodies) {

    /// The body of a method that never answers, and of a constructor or a static initializer that doesn't.
    public static final String HANG =
            "while (true) { try { Thread.sleep(1000); } catch (InterruptedException again) { continue; } }";
    static final String HANG_AT_BIRTH = "if (true) " + HANG;

    private static final Map<String, String> SOUND = Map.of(
            "static", "",
            "constructor", "",
            "label", "return id();",
            "settings", "return List.of();",
            "defaultRate", "return OptionalDouble.empty();",
            "create", "return new Rule();",
            "memory", "return start.zero();",
            "step", "return new Step<>(here.gradient().times(-rate), memory);",
            "working", "return List.of();",
            "edge", "return OptionalDouble.empty();");

    private static final String TEXT = """
            package plug;

            import downhill.plugin.*;
            import java.util.List;
            import java.util.OptionalDouble;

            public final class NAME implements OptimizerProvider {
                static { ${static} }
                public NAME() { ${constructor} }
                public String id() { ${id} }
                public String label() { ${label} }
                public List<Setting> settings() { ${settings} }
                public OptionalDouble defaultRate() { ${defaultRate} }
                public Optimizer<?> create(Settings settings) { ${create} }

                static final class Rule implements Optimizer<Vector> {
                    public Vector memory(Vector start) { ${memory} }
                    public Step<Vector> step(Here here, double rate, Vector memory) { ${step} }
                    public OptionalDouble edge() { ${edge} }
                    public List<Equation> working(Here here, double rate, Vector memory) { ${working} }
                }
            }
            """;

    /// A plug-in whose optimizer has an id like its class: SlowStart, slow-start.
    public static PluginSource of(String name, String... methodsAndBodies) {
        Map<String, String> bodies = new LinkedHashMap<>(SOUND);
        bodies.put("id", "return \"" + idOf(name) + "\";");
        for (int index = 0; index < methodsAndBodies.length; index += 2) {
            bodies.put(methodsAndBodies[index], methodsAndBodies[index + 1]);
        }
        return new PluginSource(name, bodies);
    }

    static String idOf(String name) {
        return name.replaceAll("(?<=.)(?=\\p{Upper})", "-").toLowerCase(Locale.ROOT);
    }

    String id() {
        return idOf(name);
    }

    String path() {
        return "plug/" + name + ".java";
    }

    String text() {
        String text = TEXT.replace("NAME", name);
        for (Map.Entry<String, String> body : bodies.entrySet()) {
            text = text.replace("${" + body.getKey() + "}", body.getValue());
        }
        return text;
    }
}
