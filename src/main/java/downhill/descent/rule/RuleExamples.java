package downhill.descent.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The examples that come with the product, the simplest first.
public final class RuleExamples {

    private static final List<String> IDS = List.of("gradient-descent", "momentum", "nesterov", "qhm", "adagrad",
            "adadelta", "rmsprop", "adam", "adamax", "amsgrad", "nadam", "adamw", "qhadam", "lion", "sign-descent",
            "rprop", "newton", "barzilai-borwein");

    private RuleExamples() {
    }

    public static List<RuleExample> all() {
        return IDS.stream().map(RuleExamples::read).toList();
    }

    public static Optional<RuleExample> find(String id) {
        return IDS.stream().filter(id::equals).findFirst().map(RuleExamples::read);
    }

    private static RuleExample read(String id) {
        try (InputStream in = RuleExamples.class.getResourceAsStream(id + ".rule")) {
            return new RuleExample(id, new String(Objects.requireNonNull(in, id).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(id, unreadable);
        }
    }
}
