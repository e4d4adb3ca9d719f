package downhill.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;

/// The languages there are words in: one for each file `words-XX.properties`, where XX is a language's code of two letters
/// (ISO 639-1). Another file is all that another language needs.
public final class Languages {

    /// All words are first written in it.
    public static final String FIRST = "en";

    private final Function<String, InputStream> files;
    private final List<String> all;

    /// @param files gives a file by its name, null where there is none
    Languages(Function<String, InputStream> files) {
        this.files = files;
        all = found();
    }

    /// Those that come with the program.
    public static Languages installed() {
        return new Languages(Languages.class::getResourceAsStream);
    }

    private List<String> found() {
        List<String> found = new ArrayList<>(List.of(FIRST));
        for (String code : Locale.getISOLanguages()) {
            if (!code.equals(FIRST) && isThere(code)) {
                found.add(code);
            }
        }
        return List.copyOf(found);
    }

    private boolean isThere(String code) {
        try (InputStream in = files.apply(file(code))) {
            return in != null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("words in " + code, unreadable);
        }
    }

    private static String file(String code) {
        return "words-" + code + ".properties";
    }

    /// Their codes: the first language, then the others by the alphabet.
    public List<String> all() {
        return all;
    }

    /// The code of a system's language, or of the first where there are no words in that.
    public String of(Locale locale) {
        return all.contains(locale.getLanguage()) ? locale.getLanguage() : FIRST;
    }

    /// The words of a language.
    ///
    /// @param language one of [#all()]
    public Words words(String language) {
        Properties messages = new Properties();
        try (InputStream in = all.contains(language) ? files.apply(file(language)) : null) {
            if (in == null) {
                throw new IllegalArgumentException("no words in the language " + language);
            }
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("words in " + language, unreadable);
        }
        return new Words(language, messages);
    }
}
