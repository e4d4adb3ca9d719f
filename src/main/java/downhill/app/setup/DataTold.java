package downhill.app.setup;

import downhill.app.draw.Look;
import downhill.descent.PreparedLoss;
import downhill.descent.data.Dataset;
import downhill.picture.OwnUnits;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What is told below the choice of data.
///
/// @param look has the words
record DataTold(Look look) {

    /// What x and y are, of how many points the figures are drawn where there are many, and the answer in the data's own
    /// units where they are standardized.
    RichText of(State state, Dataset data) {
        List<RichText> told = new ArrayList<>();
        // That x is x is no news.
        if (!data.xName().equals("x") || !data.yName().equals("y")) {
            told.add(column("x", data, Dataset::xName));
            told.add(column("y", data, Dataset::yName));
        }
        PreparedLoss loss = state.frame().loss();
        if (loss.sketch() != loss) {
            told.add(RichText.words(look.text("setup.data.sketched",
                    loss.sketch().data().orElseThrow().data().rows()), Role.DIM));
        }
        OwnUnits.told(state.frame(), look.words()).ifPresent(own -> told.add(RichText.words(own, Role.TEXT)));
        RichText between = RichText.words("   ", Role.DIM);
        return told.stream().reduce((before, next) -> before.plus(between).plus(next)).orElse(RichText.empty());
    }

    /// What a column is called, and whether it has been standardized.
    private RichText column(String symbol, Dataset data, Function<Dataset, String> name) {
        String called = data.original().map(name).filter(raw -> !raw.equals(name.apply(data)))
                .map(raw -> look.text("setup.standardized", raw)).orElse(name.apply(data));
        return RichText.symbol(symbol, Role.TEXT).plus(RichText.words(" " + called, Role.DIM));
    }
}
