package downhill.app.setup;

import downhill.descent.Coordinate;
import downhill.picture.Interval;
import downhill.plugin.Vector;
import downhill.session.Rounding;
import downhill.session.Session;
import java.util.function.DoubleSupplier;

/// A start anywhere in sight.
public final class RandomStart {

    /// How far from the edges of what is seen a start is at least, as a part of it.
    private static final double EDGE = 0.04;

    private RandomStart() {
    }

    /// Takes one.
    ///
    /// @param chance a number from 0 up to 1
    public static void take(Session session, DoubleSupplier chance) {
        Vector start = session.scenario().start();
        for (Coordinate coordinate : Coordinate.of(start.size())) {
            Interval seen = session.state().frame().section(coordinate).view().across();
            start = coordinate.in(start, Rounding.to(seen.low() + (EDGE + (1 - 2 * EDGE) * chance.getAsDouble())
                    * seen.length(), seen.length() / 1_000));
        }
        Vector place = start;
        session.edit(scenario -> scenario.withStart(place));
    }
}
