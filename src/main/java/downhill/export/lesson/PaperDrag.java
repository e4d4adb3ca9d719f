package downhill.export.lesson;

import downhill.lesson.Answer;
import downhill.lesson.DragTo;
import downhill.picture.Numbers;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is to be filled in on paper: a number, or the place of what can only be dragged on a screen.
final class PaperDrag {

    private PaperDrag() {
    }

    /// What to do on paper.
    static RichText hint(DragTo drag, boolean onMap, Words words) {
        return words.rich(switch (drag.what()) {
            case RATE -> "paper.drag.rate";
            case NUDGE -> "paper.drag.nudge";
            case START, GUESS -> onMap ? "paper.drag.map" : "paper.drag.curve";
        }).in(Role.DIM);
    }

    /// What stands before each line to be filled in.
    static List<RichText> names(DragTo drag, boolean onMap) {
        List<RichText> names = new ArrayList<>();
        switch (drag.what()) {
            case RATE -> names.add(named("a", Role.STEP));
            case NUDGE -> names.add(named("δw", Role.NUDGE));
            case START, GUESS -> {
                names.add(named("w", Role.TEXT));
                if (onMap) {
                    names.add(named("b", Role.TEXT));
                }
            }
        }
        return names;
    }

    /// What belongs on one of the lines.
    static Optional<String> written(Answer answer, int line) {
        return switch (answer) {
            case Answer.Number(double value) -> Optional.of(rounded(value));
            case Answer.Place(double w, double b) -> Optional.of(rounded(line == 0 ? w : b));
            case Answer.Choice choice -> Optional.empty();
            case Answer.Order order -> Optional.empty();
        };
    }

    /// To four digits, without zeros at the end.
    private static String rounded(double value) {
        return Double.isFinite(value) ? Numbers.exact(new BigDecimal(value).round(new MathContext(4)).doubleValue())
                : Numbers.exact(value);
    }

    private static RichText named(String symbol, Role role) {
        return RichText.symbol(symbol, role).plus(RichText.words(" = ", Role.TEXT));
    }
}
