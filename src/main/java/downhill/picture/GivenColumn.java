package downhill.picture;

import downhill.descent.Run;
import downhill.plugin.Equation;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What of a step nobody could work out on paper, and so is given: what a rule that sees with noise, or only some rows,
/// has seen; and how often a search has made its step shorter.
///
/// @param title as the lines of the rule call it
/// @param run whose it is
/// @param name in the lines of the rule
/// @param along whose it is of two weights
record GivenColumn(RichText title, Run run, String name, Section along) {

    private static final String TRIALS = "k";
    /// Enough that what comes of it has the digits that answers have.
    private static final int DIGITS = 6;

    static List<GivenColumn> of(Frame start) {
        GivenRule rule = new GivenRule(start.run());
        Stream<String> seen = start.isNoisy() ? Stream.of("g", "h", "h12") : Stream.empty();
        List<GivenColumn> columns = new ArrayList<>();
        Stream.concat(seen, Stream.of(TRIALS)).filter(name -> name.equals("g") || rule.uses(name)).forEach(name -> {
            boolean isOfAll = name.equals("h12") || name.equals(TRIALS);
            for (Section along : isOfAll ? start.sections().subList(0, 1) : start.sections()) {
                RichText title = Typesetter.symbols(along.track().coordinate(), start.isNoisy()).variable(name);
                columns.add(new GivenColumn(isOfAll || start.weights() == 1 ? title
                        : title.plus(RichText.symbol(" (" + along.symbol() + ")")), start.run(), name, along));
            }
        });
        return columns;
    }

    /// What it says of a step.
    String text(int step) {
        if (name.equals("g")) {
            return Numbers.readable(along.track().coordinate().of(run.gradient(step)), DIGITS);
        }
        for (Equation line : run.working(step)) {
            Vector value = line.values().get(name);
            if (value != null) {
                return Numbers.readable(along.track().coordinate().of(value), DIGITS);
            }
        }
        return name.equals(TRIALS) ? "0" : "";
    }
}
