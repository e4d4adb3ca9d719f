package downhill.export.text;

import java.util.Map;

/// Words as LaTeX: what means something to it is escaped, and signs of mathematics among the words are set as such.
final class LatexWords {

    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"), Map.entry('{', "\\{"), Map.entry('}', "\\}"), Map.entry('$', "\\$"),
            Map.entry('&', "\\&"), Map.entry('%', "\\%"), Map.entry('#', "\\#"), Map.entry('_', "\\_"),
            Map.entry('~', "\\textasciitilde{}"), Map.entry('^', "\\textasciicircum{}"), Map.entry('<', "$<$"),
            Map.entry('>', "$>$"), Map.entry('|', "$|$"), Map.entry('—', "---"), Map.entry('–', "--"),
            Map.entry('“', "``"), Map.entry('”', "''"), Map.entry('‘', "`"), Map.entry('’', "'"),
            Map.entry('\u00A0', "~"), Map.entry('…', "\\ldots{}"));

    private LatexWords() {
    }

    static String of(String words) {
        StringBuilder latex = new StringBuilder();
        int from = 0;
        while (from < words.length()) {
            int to = from;
            while (to < words.length() && LatexMath.isSign(words.charAt(to))) {
                to++;
            }
            if (to > from) {
                latex.append('$').append(LatexMath.of(words.substring(from, to))).append('$');
                from = to;
            } else {
                latex.append(SIGNS.getOrDefault(words.charAt(from), String.valueOf(words.charAt(from))));
                from++;
            }
        }
        return latex.toString();
    }
}
