package downhill.json;

import downhill.text.Quote;
import java.util.ArrayList;
import java.util.List;

/// What is wrong with a text that should be JSON, or with one of its values, as a value: a message's key and what to fill
/// in.
///
/// @param place where it is wrong
/// @param field what is wrong, such as `runs[1].rate`; empty where it is the text itself
/// @param key the key of a message that says what is wrong and what would be right
/// @param more texts for the message's places after the place's
public record JsonProblem(JsonPlace place, String field, String key, List<String> more) {

    private static final int LONGEST = 400;

    public JsonProblem {
        field = Quote.line(field, LONGEST);
        more = List.copyOf(more);
    }

    static JsonProblem of(JsonPlace place, String field, String key, Object... more) {
        return new JsonProblem(place, field, key, List.of(more).stream().map(String::valueOf)
                .map(text -> Quote.line(text, LONGEST)).toList());
    }

    /// Texts for the message's places: the line, the field (of the text itself the column), and more; what is wrong nowhere
    /// in particular has no line.
    public List<String> arguments() {
        if (place.equals(JsonPlace.NONE)) {
            return more;
        }
        List<String> all = new ArrayList<>();
        all.add(Integer.toString(place.line()));
        all.add(field.isEmpty() ? Integer.toString(place.column()) : field);
        all.addAll(more);
        return List.copyOf(all);
    }
}
