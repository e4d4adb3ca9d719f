package downhill.descent.rule;

import downhill.plugin.Setting;
import java.util.List;

/// An update rule that somebody wrote: a few lines of text, read.
///
///     v = beta*v + g
///     w = w - a*v
///     beta = 0.9 in 0..1
///
/// The lines are worked out from top to bottom in every step, for every weight by itself; what w is at the end is where
/// the step leads. A name that is read before a line gives it a value is a *state*: it still has its value from the step
/// before. The language is described in `docs/rules.md`.
///
/// @param text as it was written
/// @param settings what can be chosen, in the order of the text
/// @param states what is remembered, in the order in which it is read
/// @param lines in their order; at least one gives w
public record Rule(String text, List<Setting> settings, List<RuleState> states, List<Line> lines) {

    /// The longest text that is read, in UTF-16 units.
    public static final int GREATEST_LENGTH = 2_000;

    /// The most lines that are read, empty ones and comments included.
    public static final int MOST_LINES = 40;

    /// The names that stand for something in every rule: the slope δL/δw, the second derivative, the rate, the number of
    /// the step from 1, the weight, and how many steps there will be.
    public static final List<String> GIVEN = List.of("g", "h", "a", "t", "w", "N");

    public Rule {
        settings = List.copyOf(settings);
        states = List.copyOf(states);
        lines = List.copyOf(lines);
    }

    /// Reads a text. It never throws. The longest text takes some tens of milliseconds.
    public static RuleReading parse(String text) {
        return new RuleReader(Source.of(text)).reading();
    }

    /// This rule made ready to run; worth keeping as long as the text stays the same.
    public OwnRule compile() {
        return new OwnRule(this);
    }

    /// The place of the last line that gives w.
    int move() {
        for (int index = lines.size() - 1; index >= 0; index--) {
            if (lines.get(index).name().equals("w")) {
                return index;
            }
        }
        throw new IllegalStateException("no line gives w");
    }
}
