package downhill.export.text;

import downhill.picture.RichText;
import downhill.picture.Span;
import downhill.picture.Typeface;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mathematics as LaTeX writes it, without the signs that tell where it begins and ends.
final class LatexMath {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ᵗ";
    private static final String RAISED_AS = "0123456789-+t";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final char HAT = '\u0302';
    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('δ', "\\delta "), Map.entry('Δ', "\\Delta "), Map.entry('β', "\\beta "), Map.entry('ρ', "\\rho "),
            Map.entry('ε', "\\varepsilon "), Map.entry('ν', "\\nu "), Map.entry('γ', "\\gamma "), Map.entry('ψ', "\\psi "),
            Map.entry('λ', "\\lambda "), Map.entry('η', "\\eta "), Map.entry('μ', "\\mu "), Map.entry('π', "\\pi "),
            Map.entry('σ', "\\sigma "), Map.entry('Π', "\\Pi "), Map.entry('Σ', "\\Sigma "), Map.entry('−', "-"),
            Map.entry('·', "\\cdot "), Map.entry('×', "\\times "), Map.entry('←', "\\leftarrow "),
            Map.entry('→', "\\to "), Map.entry('↑', "\\uparrow "), Map.entry('↓', "\\downarrow "),
            Map.entry('≈', "\\approx "), Map.entry('≤', "\\le "), Map.entry('≥', "\\ge "), Map.entry('≠', "\\ne "),
            Map.entry('∞', "\\infty "), Map.entry('√', "\\surd "), Map.entry('∑', "\\sum "), Map.entry('′', "'"),
            Map.entry('″', "''"), Map.entry('½', "\\tfrac12 "), Map.entry('¼', "\\tfrac14 "), Map.entry('¾', "\\tfrac34 "),
            Map.entry('⌊', "\\lfloor "), Map.entry('⌋', "\\rfloor "), Map.entry('±', "\\pm "), Map.entry('₊', "_{+}"));
    private static final String ESCAPED = "%&#_{}$";
    private static final Pattern SLOPE = Pattern.compile("\\\\delta L/\\\\delta ([wb])");
    private static final String ROOT = "\\surd ";
    private static final Pattern ROOTED =
            Pattern.compile("(?:[0-9.]+|\\\\[a-z]+(?:\\{[^}]*\\})? ?|[a-zA-Z])(?:_\\{[^}]*\\})?");

    private LatexMath() {
    }

    static String of(RichText text) {
        StringBuilder latex = new StringBuilder();
        List<Span> spans = text.spans();
        int from = 0;
        while (from < spans.size()) {
            Span.Script script = spans.get(from).script();
            StringBuilder group = new StringBuilder();
            while (from < spans.size() && spans.get(from).script() == script) {
                group.append(of(spans.get(from)));
                from++;
            }
            latex.append(switch (script) {
                case LINE -> group;
                case RAISED -> "^{" + group + "}";
                case LOWERED -> "_{" + group + "}";
            });
        }
        String whole = rooted(SLOPE.matcher(latex).replaceAll("\\\\frac{\\\\delta L}{\\\\delta $1}"));
        return whole.replaceAll("\\((\\\\frac\\{[^}]*}\\{[^}]*})\\)", "\\\\left($1\\\\right)")
                .replaceAll(",  ", ",\\\\quad ").replaceAll(" +", " ").strip();
    }

    /// Signs and digits among words.
    static String of(String signs) {
        return characters(signs, false).strip();
    }

    /// Whether a character among words is a sign of mathematics.
    static boolean isSign(char character) {
        return SIGNS.containsKey(character) || RAISED.indexOf(character) >= 0 || LOWERED.indexOf(character) >= 0;
    }

    private static String of(Span span) {
        return characters(span.text(), span.face() != Typeface.MATH_ITALIC);
    }

    /// @param upright whether letters are
    private static String characters(String text, boolean upright) {
        StringBuilder latex = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            if (isWord(text.charAt(at))) {
                while (end < text.length() && isWord(text.charAt(end))) {
                    end++;
                }
                boolean hat = end < text.length() && text.charAt(end) == HAT;
                latex.append(hat ? "\\hat{" + text.substring(at, end) + "}" : word(text.substring(at, end), upright));
                at = hat ? end + 1 : end;
                continue;
            }
            while (end < text.length() && RAISED.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            if (end > at) {
                latex.append("^{");
                text.substring(at, end).chars().forEach(sign -> latex.append(RAISED_AS.charAt(RAISED.indexOf(sign))));
                latex.append('}');
                at = end;
            } else {
                latex.append(sign(text.charAt(at)));
                at++;
            }
        }
        return latex.toString();
    }

    private static boolean isWord(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    private static String word(String word, boolean upright) {
        if (!upright) {
            return word.length() == 1 ? word : "\\mathit{" + word + "}";
        }
        return switch (word) {
            case "if", "and" -> "\\text{ " + word + " }";
            default -> word.length() == 1 ? "\\mathrm{" + word + "}" : "\\operatorname{" + word + "}";
        };
    }

    private static String sign(char character) {
        int lowered = LOWERED.indexOf(character);
        if (lowered >= 0) {
            return "_{" + lowered + "}";
        }
        return SIGNS.getOrDefault(character, ESCAPED.indexOf(character) >= 0 ? "\\" + character : String.valueOf(character));
    }

    /// With what stands after a root's sign under it: what is in parentheses, or one number or letter.
    private static String rooted(String latex) {
        int at = latex.lastIndexOf(ROOT);
        String rooted = latex;
        while (at >= 0) {
            String after = rooted.substring(at + ROOT.length());
            Matcher single = ROOTED.matcher(after);
            int close = after.startsWith("(") ? closing(after) : -1;
            if (close > 0) {
                rooted = rooted.substring(0, at) + "\\sqrt{" + after.substring(1, close) + "}" + after.substring(close + 1);
            } else if (single.lookingAt()) {
                rooted = rooted.substring(0, at) + "\\sqrt{" + single.group().strip() + "} " + after.substring(single.end());
            }
            at = at == 0 ? -1 : rooted.lastIndexOf(ROOT, at - 1);
        }
        return rooted;
    }

    /// Where the parenthesis closes that opens at the beginning; −1 where it doesn't.
    private static int closing(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
