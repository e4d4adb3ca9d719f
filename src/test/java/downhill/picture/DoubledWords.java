package downhill.picture;

import java.util.Properties;

/// Words of which each message is said twice: longer than those of any language will be.
public final class DoubledWords {

    private DoubledWords() {
    }

    /// @param language whose words are doubled
    public static Words of(String language) {
        Words words = Words.of(language);
        Properties doubled = new Properties();
        for (String key : words.keys()) {
            String text = words.text(key);
            doubled.setProperty(key, text + " " + text);
        }
        return new Words(language, doubled);
    }
}
