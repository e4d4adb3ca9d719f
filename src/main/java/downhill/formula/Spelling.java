package downhill.formula;

import java.util.Map;
import java.util.stream.Collectors;

/// The many ways in which keyboards and people write the same sign. One character stays one character, so offsets
/// into the text hold.
public final class Spelling {

    static final char HAT = '\u0302';

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private static final Map<Character, String> GREEK = Map.ofEntries(
            Map.entry('α', "alpha"), Map.entry('β', "beta"), Map.entry('γ', "gamma"), Map.entry('δ', "delta"),
            Map.entry('ε', "epsilon"), Map.entry('ϵ', "epsilon"), Map.entry('η', "eta"), Map.entry('θ', "theta"),
            Map.entry('κ', "kappa"), Map.entry('λ', "lambda"), Map.entry('μ', "mu"), Map.entry('ν', "nu"),
            Map.entry('π', "pi"), Map.entry('ρ', "rho"), Map.entry('σ', "sigma"), Map.entry('τ', "tau"),
            Map.entry('φ', "phi"), Map.entry('ω', "omega"));

    private Spelling() {
    }

    /// A text in plain signs, each at the place of the one that was typed.
    public static String plain(String typed) {
        var plain = new StringBuilder(typed.length());
        typed.chars().forEach(each -> plain.append(plain((char) each)));
        return plain.toString();
    }

    /// The plain sign a character stands for; itself if it is plain already.
    static char plain(char typed) {
        if (typed >= '！' && typed <= '～') {
            return plain((char) (typed - '！' + '!'));
        }
        return switch (typed) {
            case '−', '–', '—', '﹣' -> '-';
            case '·', '×', '⋅', '∙', '•', '∗', '・', 'ㆍ' -> '*';
            case '÷', '∕', '⁄' -> '/';
            case '[', '{' -> '(';
            case ']', '}' -> ')';
            case '∣', '｜' -> '|';
            case '≦' -> '≤';
            case '≧' -> '≥';
            // The keys w, b, x and y of a Korean keyboard in Hangul mode.
            case 'ㅈ' -> 'w';
            case 'ㅠ' -> 'b';
            case 'ㅌ' -> 'x';
            case 'ㅛ' -> 'y';
            case 'µ' -> 'μ';
            default -> Character.isWhitespace(typed) || Character.isSpaceChar(typed) ? ' ' : typed;
        };
    }

    /// 0 to 9 for ⁰ to ⁹, −1 for anything else.
    static int raisedDigit(char typed) {
        return RAISED.indexOf(typed);
    }

    /// 0 to 9 for ₀ to ₉, −1 for anything else.
    static int loweredDigit(char typed) {
        return LOWERED.indexOf(typed);
    }

    static String raised(String digits) {
        return digits.chars().mapToObj(digit -> digit == '-' ? "⁻" : RAISED.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }

    static boolean isGreek(char typed) {
        return GREEK.containsKey(typed);
    }

    static boolean isLatin(char typed) {
        return typed >= 'a' && typed <= 'z' || typed >= 'A' && typed <= 'Z';
    }

    static boolean isDigit(char typed) {
        return typed >= '0' && typed <= '9';
    }

    /// A name in plain letters and digits: `beta1` for β₁, `mhat` for m̂.
    static String name(String typed) {
        var name = new StringBuilder();
        for (char each : typed.toCharArray()) {
            if (isGreek(each)) {
                name.append(GREEK.get(each));
            } else if (loweredDigit(each) >= 0) {
                name.append(loweredDigit(each));
            } else if (each == HAT) {
                name.append("hat");
            } else {
                name.append(each);
            }
        }
        return name.toString();
    }

    /// The letter of a Greek name, or the name itself.
    static String letter(String name) {
        return GREEK.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name) && entry.getKey() != 'ϵ')
                .map(entry -> entry.getKey().toString())
                .findAny().orElse(name);
    }
}
