package downhill.picture;

import downhill.descent.DataModel;
import downhill.descent.data.Dataset;
import downhill.descent.data.StraightLine;
import downhill.plugin.Vector;
import java.util.Optional;

/// What the weights of a straight line over standardized data are in the data's own units.
public final class OwnUnits {

    private OwnUnits() {
    }

    /// The line of a moment; nothing where the data are in their own units, or the model is no line of two weights.
    public static Optional<StraightLine> of(Frame frame) {
        if (frame.weights() != 2) {
            return Optional.empty();
        }
        Vector point = frame.run().point(frame.step());
        return frame.loss().data().filter(model -> model.fit().filter(DataModel.Fit::isLine).isPresent())
                .map(DataModel::data).filter(data -> data.original().isPresent()).map(Dataset::standardization)
                .map(by -> by.original(new StraightLine(point.w(), point.b())));
    }

    /// The same in words.
    public static Optional<String> told(Frame frame, Words words) {
        return of(frame).map(line -> words.text("setup.data.original", Numbers.significant(line.slope(), 4),
                Numbers.significant(line.intercept(), 4)));
    }
}
