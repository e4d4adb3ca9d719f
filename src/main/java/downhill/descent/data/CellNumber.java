package downhill.descent.data;

import java.util.regex.Pattern;

/// A cell of a table, read as a number.
///
/// A number has digits, at most one decimal mark, and maybe a sign and an exponent; spaces around it don't count, and the
/// minus of a text is a minus too. Nothing that could mean two numbers is read as one: no marks between thousands.
final class CellNumber {

    private static final Pattern GROUPED =
            Pattern.compile("[+-]?\\d{1,3}([.,'’ \u00A0\u202F]\\d{3})+([.,]\\d*)?");
    /// What could be a number with a decimal mark, or one with a mark between the thousands.
    private static final Pattern UNCLEAR = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private CellNumber() {
    }

    /// The number; NaN where there is none, infinite where it is too large for a computer.
    ///
    /// @param mark the decimal mark, a point or a comma
    static double of(String cell, char mark) {
        String text = plain(cell);
        return isNumber(text, mark) ? Double.parseDouble(text.replace(mark, '.')) : Double.NaN;
    }

    /// Whether a cell is a number with either decimal mark.
    static boolean isEither(String cell) {
        return !Double.isNaN(of(cell, '.')) || !Double.isNaN(of(cell, ','));
    }

    /// Whether a cell with a mark in it can be a number only if that is the decimal mark.
    static boolean needs(char mark, String cell) {
        return !UNCLEAR.matcher(plain(cell)).matches() && Double.isNaN(of(cell, mark == '.' ? ',' : '.'))
                && !Double.isNaN(of(cell, mark));
    }

    /// Whether there are marks between the thousands that can be nothing else, as in `1,234.5` and `1,234,567`.
    static boolean isGrouped(String cell) {
        String text = plain(cell);
        return !isNumber(text, '.') && !isNumber(text, ',') && GROUPED.matcher(text).matches();
    }

    /// The mark between the thousands of a cell that has some.
    static char thousandsMark(String cell) {
        return plain(cell).chars().filter(c -> (c < '0' || c > '9') && c != '-' && c != '+').mapToObj(c -> (char) c)
                .findFirst().orElseThrow();
    }

    /// Why a cell can't be used; asked only if it can't.
    static SkipReason reason(String cell, char mark) {
        String text = plain(cell);
        if (text.isEmpty()) {
            return SkipReason.EMPTY;
        }
        if (isNumber(text, mark)) {
            return SkipReason.INFINITE;
        }
        return isGrouped(text) ? SkipReason.THOUSANDS
                : GROUPED.matcher(text).matches() ? SkipReason.GROUPED : SkipReason.NOT_A_NUMBER;
    }

    private static String plain(String cell) {
        return trimmed(cell).replace('−', '-');
    }

    /// Without spaces around it, hard ones too.
    static String trimmed(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isNumber(String text, char mark) {
        int first = behindSign(text, 0);
        int end = behindDigits(text, first);
        int digits = end - first;
        if (end < text.length() && text.charAt(end) == mark) {
            int last = behindDigits(text, end + 1);
            digits += last - end - 1;
            end = last;
        }
        if (digits > 0 && end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int power = behindSign(text, end + 1);
            end = behindDigits(text, power);
            digits = end - power;
        }
        return digits > 0 && end == text.length();
    }

    private static int behindSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int behindDigits(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
