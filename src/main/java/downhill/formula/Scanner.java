package downhill.formula;

import downhill.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into its words and signs.
final class Scanner {

    private final String typed;
    private final String plain;
    private final NameScanner names;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Scanner(String typed, Names names) {
        this.typed = typed;
        this.plain = Spelling.plain(typed);
        this.names = new NameScanner(plain, names);
        this.at = names.areOfLoss() ? Prefix.length(plain) : 0;
    }

    List<Token> tokens() {
        while (at < plain.length()) {
            scan(plain.charAt(at));
        }
        tokens.add(new Token(Kind.END, "", 0, plain.length(), 0));
        return List.copyOf(tokens);
    }

    private void scan(char sign) {
        if (sign == ' ') {
            at++;
        } else if (Spelling.isLatin(sign) || Spelling.isGreek(sign)) {
            keep(names.at(at));
        } else if (Spelling.isDigit(sign) || sign == '.' || fraction(sign) > 0) {
            number();
        } else if (Spelling.raisedDigit(sign) >= 0 || sign == '⁻' || sign == '⁺') {
            raised();
        } else {
            sign(sign);
        }
    }

    private void keep(Token token) {
        tokens.add(token);
        at = token.at() + token.length();
    }

    private void keep(Kind kind, int length) {
        keep(new Token(kind, typed.substring(at, at + length), 0, at, length));
    }

    private void sign(char sign) {
        boolean followedByEqual = at + 1 < plain.length() && plain.charAt(at + 1) == '=';
        boolean doubled = at + 1 < plain.length() && plain.charAt(at + 1) == sign;
        switch (sign) {
            case '+' -> keep(Kind.PLUS, 1);
            case '-' -> keep(Kind.MINUS, 1);
            case '*' -> keep(doubled ? Kind.POWER : Kind.TIMES, doubled ? 2 : 1);
            case '/' -> keep(Kind.DIVIDE, 1);
            case '^' -> keep(Kind.POWER, 1);
            case '√' -> keep(Kind.ROOT, 1);
            case '|' -> keep(Kind.BAR, 1);
            case '(' -> keep(Kind.OPEN, 1);
            case ')' -> keep(Kind.CLOSE, 1);
            case ',', ';' -> keep(Kind.COMMA, 1);
            case '<' -> keep(followedByEqual ? Kind.AT_MOST : Kind.LESS, followedByEqual ? 2 : 1);
            case '>' -> keep(followedByEqual ? Kind.AT_LEAST : Kind.GREATER, followedByEqual ? 2 : 1);
            case '≤' -> keep(Kind.AT_MOST, 1);
            case '≥' -> keep(Kind.AT_LEAST, 1);
            case '=' -> {
                char next = peek(at + 1);
                if (next == '<' || next == '>') {
                    throw new SyntaxRefusal(at, 2, SyntaxProblem.REVERSED_COMPARISON, typed.substring(at, at + 2),
                            next + "=");
                }
                keep(Kind.EQUAL, followedByEqual ? 2 : 1);
            }
            default -> {
                int length = Character.charCount(typed.codePointAt(at));
                throw new SyntaxRefusal(at, length, SyntaxProblem.UNEXPECTED_CHARACTER, typed.substring(at, at + length));
            }
        }
    }

    /// Digits, a point, digits, and `e` with an exponent; or ½, ¼, ¾, alone or after a whole number.
    private void number() {
        int from = at;
        int end = digits(from);
        boolean whole = end > from;
        if (peek(end) == '.') {
            end = digits(end + 1);
        }
        double fraction = fraction(peek(end));
        if (fraction > 0 && end - from == digits(from) - from) {
            String before = plain.substring(from, end);
            keepNumber(from, end + 1, (before.isEmpty() ? 0 : Double.parseDouble(before)) + fraction);
            return;
        }
        if (!whole && end - from < 2 || peek(end) == '.' || fraction > 0) {
            int to = Math.min(end + 1, typed.length());
            throw new SyntaxRefusal(from, to - from, SyntaxProblem.BAD_NUMBER, typed.substring(from, to));
        }
        end = exponent(end);
        keepNumber(from, end, Double.parseDouble(plain.substring(from, end)));
    }

    private void keepNumber(int from, int end, double value) {
        if (Double.isInfinite(value)) {
            throw new SyntaxRefusal(from, end - from, SyntaxProblem.NUMBER_TOO_LARGE, typed.substring(from, end));
        }
        keep(new Token(Kind.NUMBER, typed.substring(from, end), value, from, end - from));
    }

    /// `e` begins an exponent only with a digit after it, or a sign and a digit; in `2e` and `2e^w` it is the number e.
    private int exponent(int end) {
        if (peek(end) != 'e' && peek(end) != 'E') {
            return end;
        }
        int digits = peek(end + 1) == '-' || peek(end + 1) == '+' ? end + 2 : end + 1;
        return digits(digits) > digits ? digits(digits) : end;
    }

    private void raised() {
        int from = at;
        int end = peek(from) == '⁻' || peek(from) == '⁺' ? from + 1 : from;
        var digits = new StringBuilder(peek(from) == '⁻' ? "-" : "");
        while (Spelling.raisedDigit(peek(end)) >= 0) {
            digits.append(Spelling.raisedDigit(peek(end++)));
        }
        if (end == from || Spelling.raisedDigit(peek(end - 1)) < 0) {
            throw new SyntaxRefusal(from, 1, SyntaxProblem.UNEXPECTED_CHARACTER, typed.substring(from, from + 1));
        }
        double value = Double.parseDouble(digits.toString());
        if (Double.isInfinite(value)) {
            throw new SyntaxRefusal(from, end - from, SyntaxProblem.NUMBER_TOO_LARGE, typed.substring(from, end));
        }
        keep(new Token(Kind.RAISED, typed.substring(from, end), value, from, end - from));
    }

    private int digits(int from) {
        int end = from;
        while (Spelling.isDigit(peek(end))) {
            end++;
        }
        return end;
    }

    private char peek(int index) {
        return index < plain.length() ? plain.charAt(index) : ' ';
    }

    private static double fraction(char sign) {
        return switch (sign) {
            case '½' -> 0.5;
            case '¼' -> 0.25;
            case '¾' -> 0.75;
            default -> 0;
        };
    }
}
