package downhill.descent;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A loss made ready to be descended: it says what it costs to ask, and has a short way for who asks very often.
public interface PreparedLoss extends Loss {

    /// What it costs to ask for L once, with its slope or without: how many times a formula is worked out. 1 for a formula
    /// in the weights alone; for one over data as many as there are rows, or 1 where the sums over them are made once
    /// ([downhill.formula.Compiled#cost()]).
    int cost();

    /// The same numbers by the short way.
    Shortcut shortcut();

    /// The same loss over other rows; empty for one in the weights alone.
    default Optional<RowLoss> overRows() {
        return Optional.empty();
    }

    /// The data that it goes over, with the model whose error it is; empty for one in the weights alone.
    default Optional<DataModel> data() {
        return Optional.empty();
    }

    /// The same loss, or where it is dear to ask, over so few of its rows that pictures and surveys can ask it thousands of
    /// times: a sample, always the same.
    default PreparedLoss sketch() {
        return this;
    }

    /// Whether it goes over so many rows that not even one working-out is done where somebody waits for it.
    default boolean isDear() {
        return false;
    }

    /// L at a place that is asked for in frame after frame. What is dear is worked out there once, and as a run asks: that
    /// code is compiled by now, and the shorter one is not.
    default double height(Vector at) {
        return value(at);
    }

    /// The bottom of the valley that a point lies in, as the verdicts see it; of points that were asked for last it is
    /// known.
    default Optional<Vector> bottomUnder(Vector point) {
        return Valleys.of(this).under(point);
    }

    /// The deepest valley near a start, if one is found. It is looked for here and now, unless that is done elsewhere
    /// ([#lookElsewhere()]): then nothing is told that has not been found yet.
    default Optional<DeepestValley> deepest(double start) {
        return Optional.empty();
    }

    /// From now on [#deepest(double)] tells only what [#look] has found: it is asked by a thread that must not wait.
    default void lookElsewhere() {
    }

    /// Looks for the deepest valley near a start, unless it is known. Takes up to some seconds, on any thread.
    ///
    /// @param cancelled asked often; once it says yes, nothing more need be found
    /// @return whether it was not known and is by now
    default boolean look(double start, BooleanSupplier cancelled) {
        return false;
    }
}
