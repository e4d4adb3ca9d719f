package downhill.descent.data;

import java.util.regex.Pattern;

/// A model's text as part of a longer formula. It is not understood, only its brackets and signs are looked at.
final class ModelText {

    private static final Pattern SIGMOID = Pattern.compile("sigmoid\\s*\\(.*\\)", Pattern.DOTALL);
    /// The sign of an exponent is no plus or minus.
    private static final Pattern EXPONENT = Pattern.compile("(?<=[0-9.])[eE][+-](?=[0-9])");

    private ModelText() {
    }

    static String plain(String model) {
        return model.strip();
    }

    /// What the sigmoid is taken of, where all of the model is one.
    static String withoutSigmoid(String model) {
        String text = plain(model);
        if (!SIGMOID.matcher(text).matches()) {
            return text;
        }
        int open = text.indexOf('(');
        return closing(text, open) == text.length() - 1 ? plain(text.substring(open + 1, text.length() - 1)) : text;
    }

    /// Where the bracket at a place is closed; −1 if nowhere.
    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            depth += depth(text.charAt(at));
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static int depth(char c) {
        return "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
    }

    /// Bars, unless there are some within already: `|2|w|-1|` is not read as it is meant.
    static String length(String text) {
        return text.indexOf('|') < 0 ? "|" + text + "|" : "abs(" + text + ")";
    }

    /// In parentheses where it is a sum.
    static String asFactor(String text) {
        return isSum(text) ? "(" + text + ")" : text;
    }

    /// Whether there is a plus or minus outside of brackets; one within bars counts, which costs no more than parentheses.
    private static boolean isSum(String text) {
        int depth = 0;
        for (char c : EXPONENT.matcher(text).replaceAll("e").toCharArray()) {
            depth += depth(c);
            if (depth == 0 && "+-−–".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
