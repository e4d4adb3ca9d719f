package downhill.lesson;

import downhill.descent.Run;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number of the loss at a place that need not be on the path: `loss_at(w + nudge)`, `slope_at(-1)`, `run2_loss_at(0)`;
/// with two weights `loss_at(w, b)`, and with one place b is held where the page's step begins.
///
/// @param number the loss, a slope or a curvature
/// @param run of which run that is compared, from 1; empty for the one that is looked at
/// @param w where along w
/// @param b where along b
record PlacedNumber(RunNumber number, OptionalInt run, RunExpression w, Optional<RunExpression> b) {

    /// Up to the parenthesis of the place.
    static final Pattern HEAD = Pattern.compile(
            "(?<![A-Za-z0-9_])(?:run([1-8])_)?(loss|slope|slope_b|curvature|curvature_b)_at *\\(");

    static PlacedNumber of(Matcher head, RunExpression w, Optional<RunExpression> b) {
        OptionalInt run = head.group(1) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(head.group(1)));
        return new PlacedNumber(RunNumber.named(head.group(2)), run, w, b);
    }

    double of(LessonMoment moment) {
        int index = run.isPresent() ? run.getAsInt() - 1 : moment.current();
        double along = w.value(moment);
        if (index >= moment.runs().size() || !Double.isFinite(along)) {
            return Double.NaN;
        }
        Run of = moment.runs().get(index);
        Vector held = of.point(Math.min(moment.step(), of.length()));
        double bias = b.map(each -> each.value(moment)).orElse(held.b());
        Evaluation there = of.descent().loss().at(new Vector(held.size(), along, held.size() == 1 ? 0 : bias));
        return number.of(there, held.size());
    }
}
