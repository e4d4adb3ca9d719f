package downhill.picture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads sentences of the story back: of which words they are made, and which numbers stand in their places.
final class StorySentences {

    private static final String NUMBER = "[+−]?[0-9]+(?:[.][0-9]+)?(?:·10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?";

    /// What sentences are put together from, and is read together with them.
    private static final Map<String, String> PARTS = Map.of(
            "move", "(?:left|right) by " + NUMBER,
            "count", "(?:only |about |almost |a little over )?" + NUMBER,
            "percent", "(?:[<>] )?[0-9]+ %",
            "steps", "[0-9]+");

    private final Map<String, Pattern> patterns = new TreeMap<>();

    /// @param words as they are in the file
    StorySentences(Words words) {
        for (String key : words.keys()) {
            if (key.startsWith("story.") && !isPart(key)) {
                patterns.put(key, pattern(words.text(key)));
            }
        }
    }

    private static boolean isPart(String key) {
        return key.equals("story.left") || key.equals("story.right") || key.startsWith("story.count.");
    }

    private static Pattern pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        Matcher places = Pattern.compile("\\{([a-z]+)}").matcher(text.replace("$", ""));
        int from = 0;
        while (places.find()) {
            pattern.append(Pattern.quote(text.replace("$", "").substring(from, places.start())));
            pattern.append("(?<").append(places.group(1)).append(">")
                    .append(PARTS.getOrDefault(places.group(1), NUMBER)).append(")");
            from = places.end();
        }
        return Pattern.compile(pattern + Pattern.quote(text.replace("$", "").substring(from)));
    }

    /// All that can be said, by their keys.
    Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    /// What a sentence says: mostly one thing.
    List<Sentence> read(String sentence) {
        return patterns.entrySet().stream().map(each -> Map.entry(each.getKey(), each.getValue().matcher(sentence)))
                .filter(each -> each.getValue().matches())
                .map(each -> new Sentence(each.getKey(), sentence, each.getValue().toMatchResult())).toList();
    }
}
