package downhill.export.web;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Upright boxes in paths, each by the two sides that it begins with: the page's script writes out the others, which say the
/// same once more.
final class WebBoxes {

    /// What a box begins with: upright or across, and closed by a line or by the end of the path.
    private static final char UPRIGHT = '\u0003';
    private static final char ACROSS = '\u0004';
    private static final char UPRIGHT_TO_THE_END = '\u0005';
    private static final char ACROSS_TO_THE_END = '\u0006';

    private static final Pattern BOX = Pattern.compile(
            "v(?<a>-?\\d+)h(?<b>-?\\d+)v(?<c>-?\\d+)(?:h(?<d>-?\\d+)|z)"
                    + "|h(?<e>-?\\d+)v(?<f>-?\\d+)h(?<g>-?\\d+)(?:v(?<i>-?\\d+)|z)");

    private WebBoxes() {
    }

    /// A mark with its boxes written so.
    static String shortened(String mark) {
        return BOX.matcher(mark).replaceAll(box -> Matcher.quoteReplacement(shortened(box)));
    }

    private static String shortened(MatchResult box) {
        boolean isUpright = box.group("a") != null;
        String first = box.group(isUpright ? "a" : "e");
        String second = box.group(isUpright ? "b" : "f");
        String back = box.group(isUpright ? "d" : "i");
        if (!isBack(first, box.group(isUpright ? "c" : "g")) || back != null && !isBack(second, back)) {
            return box.group();
        }
        char begin = back == null ? isUpright ? UPRIGHT_TO_THE_END : ACROSS_TO_THE_END : isUpright ? UPRIGHT : ACROSS;
        return begin + first + (second.startsWith("-") ? "" : " ") + second;
    }

    private static boolean isBack(String there, String back) {
        return Long.parseLong(there) == -Long.parseLong(back);
    }
}
