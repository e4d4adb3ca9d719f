package downhill.picture;

import downhill.descent.Complaint;
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

    private final String language;
    private final Properties messages;

    /// @param language its code
    Words(String language, Properties messages) {
        this.language = language;
        this.messages = messages;
    }

    /// The codes of the languages there are words in.
    public static List<String> languages() {
        return Languages.installed().all();
    }

    /// @param language one of [#languages()]
    public static Words of(String language) {
        return Languages.installed().words(language);
    }

    /// The code of the language they are in.
    public String language() {
        return language;
    }

    /// What the language is called in itself.
    public String name() {
        return text("language.name");
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
