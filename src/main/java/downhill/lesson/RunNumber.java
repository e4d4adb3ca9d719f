package downhill.lesson;

import downhill.descent.Consequence;
import downhill.descent.Run;
import downhill.descent.Verdict;
import downhill.formula.Columns;
import downhill.picture.Role;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

/// A number of a run that a lesson can name. Where a run has no such number it is no number.
enum RunNumber {
    W(Role.TEXT), B(Role.TEXT), LOSS(Role.CURVE), SLOPE(Role.SLOPE), SLOPE_B(Role.SLOPE), CURVATURE(Role.TEXT),
    CURVATURE_B(Role.TEXT), GRADIENT(Role.SLOPE), GRADIENT_B(Role.SLOPE), RATE(Role.STEP), NUDGE(Role.NUDGE),
    NUDGE_GAIN(Role.CURVE), CHANGE(Role.STEP), CHANGE_B(Role.STEP), PROMISED(Role.STEP), DELIVERED(Role.CURVE),
    VALLEY(Role.TEXT), STEP(Role.TEXT), STEPS(Role.TEXT), STEPS_TO_BOTTOM(Role.TEXT), GLIDES(Role.TEXT),
    CRAWLS(Role.TEXT), ZIG_ZAGS(Role.TEXT), RUNS_AWAY(Role.TEXT), DATA_ROWS(Role.TEXT), DATA_MEAN_X(Role.TEXT),
    DATA_MEAN_Y(Role.TEXT);

    private final Role role;

    RunNumber(Role role) {
        this.role = role;
    }

    /// As expressions name it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The colour of what it means.
    Role role() {
        return role;
    }

    /// Whether it is another one at another step.
    boolean isOfStep() {
        return ordinal() <= VALLEY.ordinal() && this != NUDGE;
    }

    /// A pattern that any of the words matches, the longest first.
    static String pattern() {
        return Arrays.stream(values()).map(RunNumber::word)
                .sorted(Comparator.comparingInt(String::length).reversed()).collect(Collectors.joining("|"));
    }

    /// @param row the step; the number is that before it, or what it does
    /// @param nudge δw
    double of(Run run, int row, double nudge) {
        return switch (this) {
            case W -> at(run, row, k -> run.point(k).w());
            case B -> at(run, row, k -> bias(run.point(k)));
            case LOSS -> at(run, row, run::loss);
            case SLOPE -> at(run, row, k -> run.slope(k).w());
            case SLOPE_B -> at(run, row, k -> bias(run.slope(k)));
            case CURVATURE -> at(run, row, k -> run.curvature(k).ww());
            case CURVATURE_B -> at(run, row, k -> run.point(k).size() == 2 ? run.curvature(k).bb() : Double.NaN);
            case GRADIENT -> at(run, row, k -> run.gradient(k).w());
            case GRADIENT_B -> at(run, row, k -> bias(run.gradient(k)));
            case RATE -> run.rate(Math.clamp(row, 0, run.descent().steps() - 1));
            case NUDGE -> nudge;
            case NUDGE_GAIN -> at(run, row, k -> gain(run, k, nudge));
            case CHANGE -> during(run, row, k -> run.change(k).w());
            case CHANGE_B -> during(run, row, k -> bias(run.change(k)));
            case PROMISED -> during(run, row, run::promised);
            case DELIVERED -> during(run, row, run::delivered);
            case VALLEY -> at(run, row, k -> run.descent().loss().bottomUnder(run.point(k)).map(Vector::w)
                    .orElse(Double.NaN));
            case STEP -> row;
            case STEPS -> run.length();
            case STEPS_TO_BOTTOM -> steps(Consequence.of(run));
            case GLIDES -> is(run, Verdict.GLIDES);
            case CRAWLS -> is(run, Verdict.CRAWLS);
            case ZIG_ZAGS -> is(run, Verdict.ZIG_ZAGS);
            case RUNS_AWAY -> is(run, Verdict.RUNS_AWAY);
            case DATA_ROWS -> points(run).rows();
            case DATA_MEAN_X -> mean(points(run), points(run)::x);
            case DATA_MEAN_Y -> mean(points(run), points(run)::y);
        };
    }

    static RunNumber named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// The number of a loss at a place, of those that a loss alone has.
    ///
    /// @param weights how many it has
    double of(Evaluation there, int weights) {
        return switch (this) {
            case LOSS -> there.value();
            case SLOPE -> there.gradient().w();
            case SLOPE_B -> bias(there.gradient());
            case CURVATURE -> there.curvature().ww();
            case CURVATURE_B -> weights == 2 ? there.curvature().bb() : Double.NaN;
            case W, B, GRADIENT, GRADIENT_B, RATE, NUDGE, NUDGE_GAIN, CHANGE, CHANGE_B, PROMISED, DELIVERED, VALLEY, STEP,
                    STEPS, STEPS_TO_BOTTOM, GLIDES, CRAWLS, ZIG_ZAGS, RUNS_AWAY, DATA_ROWS, DATA_MEAN_X, DATA_MEAN_Y ->
                    Double.NaN;
        };
    }

    private static double at(Run run, int row, IntToDoubleFunction value) {
        return row >= 0 && row <= run.length() ? value.applyAsDouble(row) : Double.NaN;
    }

    private static double during(Run run, int row, IntToDoubleFunction value) {
        return row >= 0 && row < run.length() ? value.applyAsDouble(row) : Double.NaN;
    }

    private static double bias(Vector vector) {
        return vector.size() == 2 ? vector.b() : Double.NaN;
    }

    /// To the side where L grows.
    private static double gain(Run run, int row, double nudge) {
        Vector point = run.point(row);
        double change = run.slope(row).w() < 0 ? -nudge : nudge;
        Vector moved = new Vector(point.size(), point.w() + change, point.b());
        return run.descent().loss().value(moved) - run.loss(row);
    }

    private static double steps(Consequence made) {
        return made.stepsToBottom().isPresent() ? made.stepsToBottom().getAsInt() : Double.POSITIVE_INFINITY;
    }

    private static double is(Run run, Verdict verdict) {
        return Consequence.of(run).verdict() == verdict ? 1 : 0;
    }

    private static Columns points(Run run) {
        return run.descent().loss().data().map(model -> model.data().points()).orElse(Columns.NONE);
    }

    private static double mean(Columns points, IntToDoubleFunction value) {
        double sum = 0;
        for (int row = 0; row < points.rows(); row++) {
            sum += value.applyAsDouble(row);
        }
        return sum / points.rows();
    }
}
