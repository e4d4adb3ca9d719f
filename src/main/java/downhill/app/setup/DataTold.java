package downhill.app.setup;

import downhill.app.draw.Look;
import downhill.descent.PreparedLoss;
import downhill.descent.data.Dataset;
import downhill.picture.OwnUnits;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.session.State;
import java.util.Optional;
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
        Optional<RichText> own = OwnUnits.told(state.frame(), look.words())
                .map(told -> RichText.words("   " + told, Role.TEXT));
        return own.map(text::plus).orElse(text);
    }

    /// What a column is called, and whether it has been standardized.
    private RichText column(String symbol, Dataset data, Function<Dataset, String> name) {
        String called = data.original().map(name).filter(raw -> !raw.equals(name.apply(data)))
                .map(raw -> look.text("setup.standardized", raw)).orElse(name.apply(data));
        return RichText.symbol(symbol, Role.TEXT).plus(RichText.words(" " + called, Role.DIM));
    }
}
