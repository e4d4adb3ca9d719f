package downhill.picture;

import downhill.descent.DataModel;
import downhill.descent.RowLoss;
import downhill.formula.Aggregation;
import downhill.formula.Columns;
import downhill.formula.FittedModel;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;
import java.util.Map;
import java.util.Optional;

/// What one row of the data adds to the loss and to each slope, where these are sums over the rows.
///
/// @param value its part of L
/// @param slope its part of δL/δw and δL/δb
public record DataShare(double value, Vector slope) {

    /// The share of a row before the step; nothing where the loss isn't the error of a model.
    ///
    /// @param row from 0
    public static Optional<DataShare> of(Frame frame, int row) {
        Optional<DataModel.Fit> fit = frame.loss().data().flatMap(DataModel::fit);
        Optional<RowLoss> rows = frame.loss().overRows();
        if (fit.isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        Columns points = frame.loss().data().get().data().points();
        Vector at = frame.run().point(frame.step());
        Evaluation alone = rows.get().at(at, Columns.of(new double[] {points.x(row)}, new double[] {points.y(row)}));
        FittedModel model = fit.get().model();
        double penalty = model.penalty() * at.w() * at.w();
        double divisor = model.by() == Aggregation.MEAN ? points.rows() : 1;
        Vector slope = alone.gradient();
        double ofPenalty = 2 * model.penalty() * at.w();
        Vector own = slope.size() == 1 ? Vector.of(slope.w() - ofPenalty) : Vector.of(slope.w() - ofPenalty, slope.b());
        return Optional.of(new DataShare((alone.value() - penalty) / divisor, own.times(1 / divisor)));
    }

    /// In words, with the point.
    public static RichText told(Frame frame, int row, Words words) {
        Columns points = frame.loss().data().orElseThrow().data().points();
        RichText point = RichText.symbol("x", Role.TEXT).plus(number(" = ", points.x(row), Role.TEXT))
                .plus(RichText.symbol("   y", Role.TEXT)).plus(number(" = ", points.y(row), Role.TEXT));
        return of(frame, row).map(share -> {
            RichText text = point.plus(RichText.words("   ", Role.DIM)).plus(words.rich("data.share", Map.of(
                    "loss", bold(share.value(), Role.CURVE))));
            for (Section along : frame.sections()) {
                double part = along.track().coordinate().of(share.slope());
                text = text.plus(RichText.words(", ", Role.DIM)).plus(RichText.symbol("δL/δ" + along.symbol()))
                        .plus(RichText.words(" ", Role.DIM)).plus(bold(part, Role.SLOPE));
            }
            return text;
        }).orElse(point);
    }

    private static RichText number(String before, double value, Role role) {
        return RichText.words(before + Numbers.significant(value, 4), role);
    }

    private static RichText bold(double value, Role role) {
        return RichText.of(Numbers.significant(value, 3), Typeface.BOLD, role);
    }
}
