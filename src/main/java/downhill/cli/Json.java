package downhill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A value as JSON text, by RFC 8259. Numbers are written in full; one that is none is null, for JSON knows no such numbers.
final class Json {

    private final List<String> members = new ArrayList<>();
    private final String whole;

    private Json(String whole) {
        this.whole = whole;
    }

    /// An object, to be filled in the order of its members.
    static Json object() {
        return new Json(null);
    }

    static Json text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> quoted.append(unit < ' ' ? "\\u%04x".formatted(unit) : String.valueOf((char) unit));
            }
        });
        return new Json(quoted.append('"').toString());
    }

    Json put(String name, String text) {
        return put(name, text(text));
    }

    Json put(String name, int number) {
        return put(name, new Json(Integer.toString(number)));
    }

    Json put(String name, double number) {
        return put(name, new Json(Double.isFinite(number) ? Double.toString(number) : "null"));
    }

    Json put(String name, OptionalInt number) {
        return put(name, new Json(number.isPresent() ? Integer.toString(number.getAsInt()) : "null"));
    }

    Json put(String name, Optional<Json> value) {
        return put(name, value.orElse(new Json("null")));
    }

    Json put(String name, List<Json> values) {
        return put(name, new Json(values.stream().map(Json::toString).collect(Collectors.joining(", ", "[", "]"))));
    }

    private Json put(String name, Json value) {
        members.add(text(name) + ": " + value);
        return this;
    }

    @Override
    public String toString() {
        return whole == null ? String.join(", ", members).transform(all -> "{" + all + "}") : whole;
    }
}
