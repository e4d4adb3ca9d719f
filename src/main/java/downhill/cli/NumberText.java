package downhill.cli;

import java.util.regex.Pattern;

/// Reads the numbers of the command line: with ".", whatever the machine's language, whole, and finite.
final class NumberText {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,9})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");

    private NumberText() {
    }

    static double number(Option option, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new Refused(Refusal.at(option, text.contains(",") ? "cli.number.comma" : "cli.number", text));
        }
        double number = Double.parseDouble(text);
        if (Double.isInfinite(number)) {
            throw new Refused(Refusal.at(option, "cli.number.large", text));
        }
        return number;
    }

    static double positive(Option option, String text) {
        double number = number(option, text);
        if (!(number > 0)) {
            throw new Refused(Refusal.at(option, "cli.number.positive", text));
        }
        return number;
    }

    static double notNegative(Option option, String text) {
        double number = number(option, text);
        if (!(number >= 0)) {
            throw new Refused(Refusal.at(option, "cli.number.negative", text));
        }
        return number;
    }

    static int whole(Option option, String text, int least, int most) {
        if (WHOLE.matcher(text).matches() && text.length() < 12) {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return (int) number;
            }
        }
        throw new Refused(Refusal.at(option, "cli.whole", text, least, most));
    }

    static long whole(Option option, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException no) {
            throw new Refused(Refusal.at(option, "cli.whole", text, Long.MIN_VALUE, Long.MAX_VALUE));
        }
    }
}
