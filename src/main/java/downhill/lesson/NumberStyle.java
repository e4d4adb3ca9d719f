package downhill.lesson;

import downhill.picture.Mark;
import downhill.picture.Numbers;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Typeface;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// How a text writes a number: `+`, `3`, `.2` and a colour's name, in any order; or `mark`, as the mark of the run of that
/// number.
///
/// @param signed whether a + is written
/// @param digits how many significant digits, all of them written
/// @param decimals how many decimals, all of them written
/// @param role in which colour; its own where there is none
/// @param isMark whether it stands for a run's mark
record NumberStyle(boolean signed, OptionalInt digits, OptionalInt decimals, Optional<Role> role, boolean isMark) {

    /// So many digits at most, without zeros that say nothing.
    private static final int USUAL = 4;

    private static final Map<String, Role> ROLES = Map.of("nudge", Role.NUDGE, "slope", Role.SLOPE, "step", Role.STEP,
            "point", Role.PATH, "loss", Role.CURVE, "guess", Role.GUESS, "text", Role.TEXT);

    static final NumberStyle PLAIN =
            new NumberStyle(false, OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), false);

    /// Nothing where a word is none of these.
    static Optional<NumberStyle> of(String text) {
        NumberStyle style = PLAIN;
        for (String word : text.strip().split("[\\s:]+")) {
            if (word.equals("+")) {
                style = new NumberStyle(true, style.digits, style.decimals, style.role, style.isMark);
            } else if (word.matches("[1-9]|1[0-5]")) {
                style = new NumberStyle(style.signed, OptionalInt.of(Integer.parseInt(word)), style.decimals,
                        style.role, style.isMark);
            } else if (word.matches("\\.\\d")) {
                style = new NumberStyle(style.signed, style.digits, OptionalInt.of(word.charAt(1) - '0'), style.role,
                        style.isMark);
            } else if (ROLES.containsKey(word)) {
                style = new NumberStyle(style.signed, style.digits, style.decimals, Optional.of(ROLES.get(word)),
                        style.isMark);
            } else if (word.equals("mark")) {
                style = new NumberStyle(style.signed, style.digits, style.decimals, style.role, true);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(style);
    }

    /// @param usual the colour where none was asked for
    RichText told(double value, Role usual) {
        if (isMark && value >= 1 && value <= Mark.values().length && value == Math.rint(value)) {
            Mark mark = Mark.of((int) value - 1);
            return RichText.of(mark.sign(), Typeface.BOLD, mark.role());
        }
        return RichText.of(written(value), Typeface.BOLD, role.orElse(usual));
    }

    private String written(double value) {
        String text = decimals.isPresent() ? Numbers.decimals(value, decimals.getAsInt())
                : digits.isPresent() ? Numbers.significant(value, digits.getAsInt())
                : Numbers.readable(value, USUAL);
        return signed && value > 0 ? "+" + text : text;
    }
}
