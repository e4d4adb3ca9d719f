package downhill.picture;

import downhill.descent.KnownAnswers;
import downhill.descent.Slice;
import downhill.plugin.Evaluation;
import downhill.plugin.Loss;
import downhill.plugin.Vector;

/// A slice over rows that works nothing out twice: its curves, the strips below them and the way to the bottom ask at the
/// same places again and again, and each answer goes over up to a thousand rows. On any thread.
///
/// Value, slope and curvature come from one working-out, which costs hardly more than one of them.
final class RememberedSlice implements Loss {

    /// While something is dragged on and on there are ever new places.
    private static final int MOST = 5_000;

    private final Slice slice;
    private final KnownAnswers<Double, Evaluation> known = new KnownAnswers<>(MOST);

    RememberedSlice(Slice slice) {
        this.slice = slice;
    }

    Slice slice() {
        return slice;
    }

    /// How many places are known.
    int size() {
        return known.size();
    }

    @Override
    public int weights() {
        return 1;
    }

    @Override
    public double value(Vector at) {
        return at(at.w()).value();
    }

    @Override
    public double value(double at) {
        return at(at).value();
    }

    @Override
    public double slope(double at) {
        return at(at).gradient().w();
    }

    @Override
    public Evaluation at(Vector at) {
        return at(at.w());
    }

    private Evaluation at(double at) {
        return known.to(at, place -> slice.at(Vector.of(place)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RememberedSlice same && slice.equals(same.slice);
    }

    @Override
    public int hashCode() {
        return slice.hashCode();
    }
}
