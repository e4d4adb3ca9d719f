package downhill.descent;

import downhill.plugin.Loss;
import java.util.Optional;

/// A loss made ready to be descended: it says what it costs to ask, and has a short way for who asks very often.
public interface PreparedLoss extends Loss {

    /// What it costs to ask for L once, with its slope or without: how many times a formula is worked out. 1 for a formula
    /// in the weights alone; for one over data as many as there are rows.
    int cost();

    /// The same numbers by the short way.
    Shortcut shortcut();

    /// The deepest valley near a start, if one is found and looking for it takes no time that anybody would notice.
    default Optional<DeepestValley> deepest(double start) {
        return Optional.empty();
    }
}
