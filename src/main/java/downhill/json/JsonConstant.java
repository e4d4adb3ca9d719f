package downhill.json;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What constants of the program are called in a text: in lower case, with hyphens.
public final class JsonConstant {

    private JsonConstant() {
    }

    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// All of a kind, for a sentence.
    static String names(Class<? extends Enum<?>> kind) {
        return Stream.of(kind.getEnumConstants()).map(JsonConstant::name).collect(Collectors.joining(", "));
    }
}
