package downhill.lesson.answers;

import java.util.ArrayList;
import java.util.List;

/// Students' answers in a text that was copied from messages: perhaps several, and something else between them.
public final class PastedSheets {

    /// The longest text in which answers are looked for, in UTF-16 units.
    private static final int LONGEST = 5_000_000;

    private PastedSheets() {
    }

    /// Whether there are answers in a text.
    public static boolean isIn(String text) {
        return text.length() <= LONGEST && text.contains("\"" + AnswerSheetText.FORMAT + "\"");
    }

    /// Each by itself, as far as brackets show where it begins and ends.
    public static List<String> of(String text) {
        List<String> found = new ArrayList<>();
        int begin = -1;
        int depth = 0;
        boolean isQuoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (isQuoted) {
                at += sign == '\\' ? 1 : 0;
                isQuoted = sign != '"';
            } else if (sign == '"') {
                isQuoted = depth > 0;
            } else if (sign == '{') {
                begin = depth == 0 ? at : begin;
                depth++;
            } else if (sign == '}' && depth > 0) {
                depth--;
                if (depth == 0) {
                    found.add(text.substring(begin, at + 1));
                }
            }
        }
        if (depth > 0) {
            found.add(text.substring(begin));
        }
        return found.stream().filter(PastedSheets::isIn).toList();
    }
}
