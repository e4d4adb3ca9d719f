package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.DataModel;
import downhill.formula.Aggregation;
import downhill.formula.FittedModel;
import downhill.plugin.Vector;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/// Draws the data of a frame's loss, with the model as it is at the moment, and as it will be after the step.
public final class DataPainter {

    private DataPainter() {
    }

    /// @param row of the point that is pointed at, if one is
    static void paint(Page page, Box box, Frame frame, OptionalInt row) {
        named(frame).map(picture -> row.isPresent() && row.getAsInt() < picture.points().rows()
                ? picture.highlighting(row.getAsInt()) : picture)
                .ifPresent(picture -> DataFigure.paint(page, box, picture));
    }

    /// The data with the model curves of several runs, each in its colour. One that lies on another is broken, so that
    /// both are seen.
    static void paint(Page page, Box box, RaceFrame race) {
        race.runs().getFirst().descent().loss().data().ifPresent(data -> {
            DataPicture picture = DataPicture.of(data.data().points(), x -> Double.NaN,
                    data.fit().isPresent() ? DataErrors.NONE : DataErrors.UNKNOWN);
            for (int lane : race.drawn()) {
                Optional<DataPicture.Other> curve = data.fit().map(fit -> new DataPicture.Other(
                        fit.curve(race.shownPoint(lane)), race.mark(lane).role(), Stroke.Dash.WHOLE));
                picture = curve.map(picture::withOn).orElse(picture);
            }
            DataFigure.paint(page, box, picture);
        });
    }

    /// What the figure shows but for the name of its curve, which takes as long as all the rest; nothing where the loss has
    /// no data.
    public static Optional<DataPicture> picture(Frame frame) {
        return frame.loss().data().map(data -> picture(frame, data));
    }

    private static Optional<DataPicture> named(Frame frame) {
        return frame.loss().data().map(data -> data.fit().map(fit -> picture(frame, data).named(name(fit)))
                .orElseGet(() -> picture(frame, data)));
    }

    private static DataPicture picture(Frame frame, DataModel data) {
        Optional<DataModel.Fit> fit = data.fit();
        Vector shown = shown(frame);
        DataPicture picture = DataPicture.of(data.data().points(),
                fit.map(of -> of.curve(shown)).orElse(x -> Double.NaN),
                fit.map(of -> errors(of.model())).orElse(DataErrors.UNKNOWN));
        if (fit.isEmpty()) {
            return batch(frame, picture);
        }
        DataModel.Fit of = fit.get();
        if (frame.hasStep() && !frame.isHidden() && frame.reveal().tellsNext()) {
            picture = picture.after(of.curve(frame.run().point(frame.step() + 1)));
        }
        GroundView view = frame.ground().map(Ground::view).orElse(GroundView.USUAL);
        if (view.residuals()) {
            picture = picture.withResiduals();
        }
        if (view.reference() && data.best().isPresent()) {
            picture = picture.reference(data.best().get()::at);
        }
        return batch(frame, picture);
    }

    private static DataPicture batch(Frame frame, DataPicture picture) {
        if (!frame.hasStep()) {
            return picture;
        }
        return frame.run().descent().sight().batches().map(batches -> {
            int[] rows = batches.rows(frame.step());
            Arrays.sort(rows);
            return picture.batch(row -> Arrays.binarySearch(rows, row) >= 0);
        }).orElse(picture);
    }

    private static Vector shown(Frame frame) {
        return frame.weights() == 1 ? Vector.of(frame.section(Coordinate.W).shown())
                : Vector.of(frame.section(Coordinate.W).shown(),
                        frame.section(Coordinate.B).shown());
    }

    private static RichText name(DataModel.Fit fit) {
        RichText model = FormulaText.of(fit.model().model(), Role.PATH);
        RichText left = RichText.symbol("ŷ = ", Role.PATH);
        return fit.model().measure() == FittedModel.Measure.LOGISTIC
                ? left.plus(RichText.symbol("sigmoid(", Role.PATH)).plus(model).plus(RichText.symbol(")", Role.PATH))
                : left.plus(model);
    }

    private static DataErrors errors(FittedModel model) {
        if (model.penalty() != 0) {
            return model.measure() == FittedModel.Measure.SQUARED ? DataErrors.SQUARES_AND_MORE : DataErrors.OTHER;
        }
        boolean isMean = model.by() == Aggregation.MEAN;
        return switch (model.measure()) {
            case SQUARED -> model.factor() == 1 ? isMean ? DataErrors.MEAN_OF_SQUARES : DataErrors.SUM_OF_SQUARES
                    : model.factor() == 0.5 && isMean ? DataErrors.HALF_OF_SQUARES : DataErrors.SQUARES_AND_MORE;
            case ABSOLUTE -> model.factor() != 1 ? DataErrors.OTHER
                    : isMean ? DataErrors.MEAN_OF_LENGTHS : DataErrors.SUM_OF_LENGTHS;
            case LOGISTIC -> model.factor() == 1 && isMean ? DataErrors.LOGISTIC : DataErrors.OTHER;
            case HUBER -> DataErrors.OTHER;
        };
    }
}
