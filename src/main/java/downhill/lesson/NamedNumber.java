package downhill.lesson;

import downhill.descent.Run;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name in an expression: which number, of which run, at which step. `next_w`, `loss_5`, `run2_last_loss`.
///
/// @param number what is meant
/// @param run of which run that is compared, from 1; empty for the one that is looked at
/// @param from which step it is counted from
/// @param steps how many steps later
record NamedNumber(RunNumber number, OptionalInt run, From from, int steps) {

    private static final Pattern NAME = Pattern.compile("(?:run([1-8])_)?(?:(next)(\\d{0,5})_|(last|shown)_)?("
            + RunNumber.pattern() + ")(?:_(\\d{1,5}))?");

    /// Where steps are counted from.
    enum From {
        /// The page's step.
        PAGE,
        /// The run's start.
        START,
        /// The run's end.
        END,
        /// Where the window is now.
        SHOWN
    }

    static Optional<NamedNumber> of(String name) {
        Matcher match = NAME.matcher(name);
        if (!match.matches()) {
            return Optional.empty();
        }
        RunNumber number = RunNumber.named(match.group(5));
        boolean isPlaced = match.group(2) != null || match.group(4) != null;
        boolean isCounted = match.group(6) != null;
        if (isPlaced && isCounted || !number.isOfStep() && (isCounted || isPlaced && number != RunNumber.STEP)) {
            return Optional.empty();
        }
        OptionalInt run = match.group(1) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(match.group(1)));
        if (isCounted) {
            return Optional.of(new NamedNumber(number, run, From.START, Integer.parseInt(match.group(6))));
        }
        if (match.group(2) != null) {
            String later = match.group(3);
            return Optional.of(new NamedNumber(number, run, From.PAGE, later.isEmpty() ? 1 : Integer.parseInt(later)));
        }
        From from = match.group(4) == null ? From.PAGE : match.group(4).equals("last") ? From.END : From.SHOWN;
        return Optional.of(new NamedNumber(number, run, from, 0));
    }

    /// No number where there is no such run.
    double of(LessonMoment moment) {
        int index = run.isPresent() ? run.getAsInt() - 1 : moment.current();
        if (index >= moment.runs().size()) {
            return Double.NaN;
        }
        Run of = moment.runs().get(index);
        return number.of(of, row(moment, of), moment.nudge());
    }

    private int row(LessonMoment moment, Run of) {
        return switch (from) {
            case PAGE -> moment.step() + steps;
            case START -> steps;
            case END -> of.length();
            case SHOWN -> moment.shown();
        };
    }
}
