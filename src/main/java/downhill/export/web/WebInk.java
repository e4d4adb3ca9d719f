package downhill.export.web;

import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What pages for browsers are written with.
///
/// @param languages the words of each by its id, the first to be shown in front
/// @param ruler what measures text
/// @param light what a page looks like where the system is light
/// @param dark what it looks like where the system is dark
public record WebInk(Map<String, Words> languages, Ruler ruler, Theme light, Theme dark) {

    public WebInk {
        languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    }

    /// The words of the language in front.
    Words first() {
        return languages.values().iterator().next();
    }
}
