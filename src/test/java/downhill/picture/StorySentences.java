package downhill.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
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
    private static final String MOVE = "(?:(?:left|right|up|down) by " + NUMBER + "|not at all|" + NUMBER + ")";
    private static final Map<String, String> PARTS_OF_TWO = Map.of(
            "weight", "[wb]", "held", "[wb]", "nudge", "δ[wb]", "w", MOVE, "b", MOVE, "angle", "[0-9]+°",
            "percent", "(?:[<>] )?[0-9]+ %");
    private static final String OF_TWO = "plane[.](?:slope|step|move|result|alone|angle|end)(?:[.].*)?";

    private static final Set<String> ENDINGS = Set.of("story.end.length", "story.end.one", "story.end.infinite",
            "story.end.slopeless", "story.end.leaves");

    private final Map<String, Pattern> patterns = new TreeMap<>();

    /// @param words as they are in the file
    StorySentences(Words words) {
        this(words, key -> key.startsWith("story.") && !isPart(key), PARTS);
    }

    private StorySentences(Words words, Predicate<String> told, Map<String, String> parts) {
        words.keys().stream().filter(told).forEach(key -> patterns.put(key, pattern(words.text(key), parts)));
    }

    /// Those about a step of two weights, and about why a run ends.
    static StorySentences ofTwoWeights(Words words) {
        Map<String, String> parts = new HashMap<>(PARTS);
        parts.putAll(PARTS_OF_TWO);
        return new StorySentences(words, key -> key.matches(OF_TWO) || ENDINGS.contains(key), parts);
    }

    private static boolean isPart(String key) {
        return key.equals("story.left") || key.equals("story.right") || key.startsWith("story.count.");
    }

    private static Pattern pattern(String text, Map<String, String> parts) {
        StringBuilder pattern = new StringBuilder();
        Matcher places = Pattern.compile("\\{([a-z]+)}").matcher(text.replace("$", ""));
        int from = 0;
        while (places.find()) {
            pattern.append(Pattern.quote(text.replace("$", "").substring(from, places.start())));
            String name = places.group(1);
            pattern.append(pattern.indexOf("(?<" + name + ">") >= 0 ? "\\k<" + name + ">"
                    : "(?<" + name + ">" + parts.getOrDefault(name, NUMBER) + ")");
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
