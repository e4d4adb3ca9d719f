package downhill.descent;

import downhill.descent.data.Dataset;
import downhill.descent.data.ErrorKind;
import downhill.descent.data.LeastSquares;
import downhill.descent.data.LossRecipe;
import downhill.descent.data.Standardization;
import downhill.formula.Columns;
import downhill.formula.FittedModel;
import downhill.plugin.Curvature;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;

/// Good numbers to begin with where a loss comes from data: as a loss of the catalogue has its own.
///
/// @param start not far from the bottom, and beside it along both weights
/// @param rate so that plain descent neither crawls nor swings much
/// @param steps how many
/// @param nudge δw
public record DataStart(Vector start, double rate, int steps, double nudge) {

    private static final int STEPS = 40;
    /// a·λmax at the bottom.
    private static final double CALM = 0.4;
    private static final double PART = 0.1;
    /// What is smaller has a fourth power, as squares of squares in curvatures of a loss.
    private static final double LARGE = 1e75;

    /// @param problem with data
    /// @param loss the same, prepared
    public static DataStart of(Problem problem, PreparedLoss loss) {
        Vector start = start(problem.data().points(), loss);
        Optional<Vector> bottom = loss.bottomUnder(start);
        Curvature curvature = loss.at(bottom.orElse(start)).curvature();
        double steepest = PrincipalCurvatures.of(curvature, loss.weights()).steepest();
        Vector way = bottom.map(start::minus).orElse(Vector.filled(loss.weights(), 0));
        double reach = Norm.of(way) > 0 ? Norm.of(way) : 1;
        boolean isOfLengths = loss.data().flatMap(DataModel::fit)
                .filter(fit -> fit.model().measure() == FittedModel.Measure.ABSOLUTE).isPresent();
        double length = Norm.of(loss.at(start).gradient());
        // Slopes of lengths don't shrink on the way: the steps are a part of it.
        double rate = isOfLengths && length > 0 ? reach * PART / length
                : steepest > 0 && Double.isFinite(CALM / steepest) ? CALM / steepest : 0.1;
        return new DataStart(start, rounded(rate, 1), STEPS, rounded(shorter(way, reach) / 20, 1));
    }

    /// The shorter of both ways: δw is δb too, and would be wider than all that is seen of a weight that hardly moves.
    private static double shorter(Vector way, double reach) {
        double shortest = way.size() == 1 ? reach : Math.min(Math.abs(way.w()), Math.abs(way.b()));
        return shortest > 1e-3 * reach ? shortest : reach;
    }

    /// Why nothing can be begun with these data, if it can't: where numbers are very large their squares are no numbers any
    /// more, or so large that no rate is small enough.
    public Optional<Complaint> refusal(Columns points, PreparedLoss loss) {
        Evaluation here = loss.at(start);
        boolean isPossible = rate > 0 && Double.isFinite(here.value()) && here.gradient().isFinite()
                && Double.isFinite(PrincipalCurvatures.of(here.curvature(), loss.weights()).steepest());
        return isPossible || !isLarge(points) ? Optional.empty() : Optional.of(Complaint.of("data.error.overflow"));
    }

    private static boolean isLarge(Columns points) {
        return IntStream.range(0, points.rows()).anyMatch(row ->
                Math.max(Math.abs(points.x(row)), Math.abs(points.y(row))) > LARGE);
    }

    /// The formula that data are seen with at first: a straight line, or the odds of what is 0 or 1.
    public static String formula(Dataset data) {
        return LossRecipe.of("w*x + b", data.isChoice() ? ErrorKind.LOGISTIC : ErrorKind.SQUARED).formula();
    }

    /// Of a straight line, one spread beside the least-squares answer; of odds, where all are even; of anything else some
    /// plain place.
    private static Vector start(Columns points, PreparedLoss loss) {
        Optional<DataModel.Fit> fit = loss.data().flatMap(DataModel::fit);
        boolean isOfOdds = fit.filter(of -> of.model().measure() == FittedModel.Measure.LOGISTIC).isPresent();
        Vector zero = Vector.filled(loss.weights(), 0);
        if (isOfOdds && Double.isFinite(loss.value(zero))) {
            return zero;
        }
        return fit.filter(of -> of.isLine() && loss.weights() == 2).flatMap(of -> LeastSquares.of(points)).map(line -> {
            Standardization spread = Standardization.of(points);
            return Vector.of(rounded(line.slope() + spread.sdY() / spread.sdX(), 2),
                    rounded(line.intercept() + spread.sdY(), 2));
        }).filter(place -> Double.isFinite(loss.value(place))).orElseGet(() -> Starts.of(loss));
    }

    private static double rounded(double value, int digits) {
        return value == 0 || !Double.isFinite(value) ? value
                : new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP)).doubleValue();
    }

    /// A scenario moved onto the problem: its optimizer stays.
    public Scenario applyTo(Scenario scenario, Problem problem) {
        return scenario.with(problem).withStart(start).withRate(rate).withSteps(steps);
    }
}
