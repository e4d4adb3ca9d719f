package downhill.picture;

import downhill.descent.Complaint;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/// Every visible word, in one language, by its key.
///
/// Messages are plain text with places `{0}`, `{1}`, … or rich text ([Markup]) with places by name; Korean ones have their
/// particles chosen when all is filled in ([Particles]). Chosen by the language asked for, never by the machine's own.
public final class Words {

    private final Properties messages;

    private Words(Properties messages) {
        this.messages = messages;
    }

    /// The languages there are words in.
    public static List<String> languages() {
        return List.of("en");
    }

    /// @param language one of [#languages()]
    public static Words of(String language) {
        Properties messages = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("words-" + language + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("no words in the language " + language);
            }
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("words in " + language, unreadable);
        }
        return new Words(messages);
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    public Set<String> keys() {
        return messages.stringPropertyNames();
    }

    /// A message with its places filled in. A key without a message is a mistake of ours: it is shown as itself, so
    /// that it is seen and nothing stops.
    public String text(String key, Object... arguments) {
        String text = messages.getProperty(key, key);
        for (int index = 0; index < arguments.length; index++) {
            text = text.replace("{" + index + "}", String.valueOf(arguments[index]));
        }
        return Particles.settle(text);
    }

    public String text(Complaint complaint) {
        Stream<Object> inside = complaint.inside().map(this::text).map(Object.class::cast).stream();
        return text(complaint.key(), Stream.concat(complaint.arguments().stream(), inside).toArray());
    }

    /// A message with the text of a label where there is no such message: how a plug-in's own names are shown.
    public String textOr(String key, String label) {
        return messages.getProperty(key, label);
    }

    /// A message as rich text.
    ///
    /// @param parts what stands in its places, by name
    public RichText rich(String key, Map<String, RichText> parts) {
        return Particles.settle(Markup.read(messages.getProperty(key, key), parts));
    }

    public RichText rich(String key) {
        return rich(key, Map.of());
    }
}
