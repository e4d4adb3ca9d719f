package downhill.lesson;

import java.util.Map;

/// A text of a lesson in every language that it is written in. Immutable.
///
/// @param texts by language; at least one
public record LessonWords(Map<String, LessonText> texts) {

    /// The language that others fall back to.
    private static final String FALLBACK = "en";

    /// Stands for every language: of a text that is the same in all.
    static final String ANY = "";

    public LessonWords {
        texts = Map.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a text in no language");
        }
    }

    /// In a language, or else in English, or else in whatever there is.
    public LessonText in(String language) {
        return texts.containsKey(language) ? texts.get(language) : texts.containsKey(FALLBACK) ? texts.get(FALLBACK)
                : texts.entrySet().stream().min(Map.Entry.comparingByKey()).orElseThrow().getValue();
    }

    /// Whether it tells, in any language, of a number that doesn't come from the run.
    ///
    /// @param name of that number
    public boolean tellsOf(String name) {
        return texts.values().stream().anyMatch(text -> text.tellsOf(name));
    }

    /// Whether it is written in a language.
    public boolean isIn(String language) {
        return texts.containsKey(language) || texts.containsKey(ANY);
    }
}
