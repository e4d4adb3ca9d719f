package downhill.picture;

import java.util.List;

/// The round numbers beside an axis: all in one size, and smaller than usual where the margin is too narrow for them.
///
/// The margin stays as wide as it is, whatever the numbers: a figure that moved aside would move under a hand.
final class TickText {

    private TickText() {
    }

    /// The size in which all of some texts fit.
    ///
    /// @param size the usual one
    /// @param room how wide they may be
    static double size(Page page, List<String> texts, double size, double room) {
        double widest = texts.stream().mapToDouble(text -> page.ruler().width(RichText.words(text, Role.DIM), size))
                .max().orElse(0);
        return widest > room ? size * room / widest : size;
    }
}
