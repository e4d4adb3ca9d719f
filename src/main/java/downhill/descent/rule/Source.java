package downhill.descent.rule;

import downhill.formula.Spelling;
import java.util.ArrayList;
import java.util.List;

/// A rule's text as typed and in plain signs, which stand at the same offsets.
record Source(String typed, String plain) {

    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    static Source of(String text) {
        return new Source(text, Spelling.plain(text));
    }

    /// The stretches of the text between line ends and semicolons, without their comments and the spaces around them.
    /// One may be empty.
    List<Place> lines() {
        List<Place> lines = new ArrayList<>();
        int from = 0;
        int end = -1;
        for (int at = 0; at < typed.length(); at++) {
            boolean lineEnd = LINE_ENDS.indexOf(typed.charAt(at)) >= 0;
            if (lineEnd || plain.charAt(at) == ';' && end < 0) {
                lines.add(new Place(from, end < 0 ? at : end).trimmed(plain));
                from = isFirstOfTwo(at) ? at + 2 : at + 1;
                at = from - 1;
                end = -1;
            } else if (plain.charAt(at) == '#' && end < 0) {
                end = at;
            }
        }
        lines.add(new Place(from, end < 0 ? typed.length() : end).trimmed(plain));
        return lines;
    }

    private boolean isFirstOfTwo(int at) {
        return typed.startsWith("\r\n", at);
    }

    String typed(Place place) {
        return typed.substring(place.from(), place.to());
    }

    String plain(Place place) {
        return plain.substring(place.from(), place.to());
    }

    RuleRefusal refuse(Place place, RuleProblem problem, String... arguments) {
        return new RuleRefusal(error(place, problem.key(), List.of(arguments)));
    }

    RuleError error(Place place, String key, List<String> arguments) {
        int line = 1;
        int start = 0;
        for (int at = 0; at < place.from(); at++) {
            if (LINE_ENDS.indexOf(typed.charAt(at)) >= 0 && !isFirstOfTwo(at)) {
                line++;
                start = at + 1;
            }
        }
        return new RuleError(line, place.from() - start + 1, place.from(), place.to() - place.from(), key, arguments);
    }
}
