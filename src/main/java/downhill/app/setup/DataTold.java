package downhill.app.setup;

import downhill.app.draw.Look;
import downhill.descent.PreparedLoss;
import downhill.descent.data.Dataset;
import downhill.descent.data.StraightLine;
import downhill.picture.Frame;
import downhill.picture.Numbers;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.plugin.Vector;
import downhill.session.State;
import java.util.function.Function;

/// What is told below the choice of data.
///
/// @param look has the words
record DataTold(Look look) {

    /// What x and y are, of how many points the figures are drawn where there are many, and the answer in the data's own
    /// units where they are standardized.
    RichText of(State state, Dataset data) {
        RichText text = column("x", data, Dataset::xName).plus(RichText.words("   ", Role.DIM))
                .plus(column("y", data, Dataset::yName));
        PreparedLoss loss = state.frame().loss();
        if (loss.sketch() != loss) {
            text = text.plus(RichText.words("   " + look.text("setup.data.sketched",
                    loss.sketch().data().orElseThrow().data().rows()), Role.DIM));
        }
        return data.original().isPresent() ? text.plus(inOwnUnits(state.frame(), data)) : text;
    }

    /// What a column is called, and whether it has been standardized.
    private RichText column(String symbol, Dataset data, Function<Dataset, String> name) {
        String called = data.original().map(name).filter(raw -> !raw.equals(name.apply(data)))
                .map(raw -> look.text("setup.standardized", raw)).orElse(name.apply(data));
        return RichText.symbol(symbol, Role.TEXT).plus(RichText.words(" " + called, Role.DIM));
    }

    private RichText inOwnUnits(Frame frame, Dataset data) {
        boolean isLine = frame.loss().data().flatMap(of -> of.fit()).filter(fit -> fit.isLine()).isPresent();
        if (!isLine || frame.weights() != 2) {
            return RichText.empty();
        }
        Vector point = frame.run().point(frame.step());
        StraightLine line = data.standardization().original(new StraightLine(point.w(), point.b()));
        return RichText.words("   " + look.text("setup.data.original", Numbers.significant(line.slope(), 4),
                Numbers.significant(line.intercept(), 4)), Role.TEXT);
    }
}
