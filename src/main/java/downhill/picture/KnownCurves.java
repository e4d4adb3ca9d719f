package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.PreparedLoss;
import downhill.descent.Run;
import downhill.descent.Slice;
import downhill.descent.Valley;
import downhill.plugin.Loss;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

/// The curves of pictures that follow each other, and the valleys on them: sampled anew only when the loss along a
/// coordinate, the view, or the place has changed. Each coordinate may be asked about on a thread of its own.
public final class KnownCurves {

    private final Map<Coordinate, Sampled> sampled = new ConcurrentHashMap<>();
    private final Map<Coordinate, RememberedSlice> remembered = new ConcurrentHashMap<>();
    private final Map<Coordinate, Walked> walked = new ConcurrentHashMap<>();

    private record Sampled(Loss along, Viewport view, Curves curves) {
    }

    private record Walked(Loss along, double from, OptionalDouble bottom) {
    }

    /// What pictures of a run at a row will ask of a loss of two weights over very many rows, worked out before they do: the
    /// curves along both weights, their valleys, and what each weight alone delivers. Takes its time, on any thread, which
    /// then hands it over.
    ///
    /// @param row any
    /// @param seen the part of the plane that is seen
    public static KnownCurves beforehand(Run run, int row, Viewport seen) {
        KnownCurves known = new KnownCurves();
        PreparedLoss loss = run.descent().loss();
        if (loss.isDear() && loss.weights() == 2 && seen.bias().isPresent()) {
            int within = Math.min(row, run.length());
            loss.bottomUnder(run.point(within));
            for (Coordinate coordinate : Coordinate.values()) {
                Loss along = known.along(run, coordinate, within);
                known.of(coordinate, along, seen.along(coordinate));
                known.bottom(coordinate, along, new Track(run, coordinate).at(within));
            }
        }
        return known;
    }

    /// A loss along a coordinate, the other one held where a run is at a row.
    static Slice slice(Loss loss, Run run, Coordinate coordinate, int row) {
        return new Slice(loss, coordinate, new Track(run, coordinate.other()).at(row));
    }

    /// The curves along a coordinate.
    ///
    /// @param along the loss along it
    Curves of(Coordinate coordinate, Loss along, Viewport view) {
        Sampled known = sampled.get(coordinate);
        if (known == null || !known.along.equals(along) || !known.view.equals(view)) {
            known = new Sampled(along, view, Curves.of(along, view));
            sampled.put(coordinate, known);
        }
        return known.curves;
    }

    /// The loss along a weight as it is drawn before the step from a row: itself, over rows with nothing worked out twice,
    /// or over very many from a sample.
    Loss along(Run run, Coordinate coordinate, int row) {
        PreparedLoss asked = run.descent().loss();
        Slice whole = slice(asked, run, coordinate, row);
        Slice sketch = slice(asked.sketch(), run, coordinate, row);
        if (sketch.equals(whole)) {
            return asked.cost() > 1 ? remembering(whole) : whole;
        }
        // What each weight alone would deliver is told, so that it has to be the whole's and not the sample's.
        return SketchedSlice.of(whole, remembering(sketch), new Track(run, coordinate), row,
                next -> asked.height(whole.point(next)));
    }

    /// A slice with all that was asked of it before.
    RememberedSlice remembering(Slice slice) {
        RememberedSlice known = remembered.get(slice.along());
        if (known == null || !known.slice().equals(slice)) {
            known = new RememberedSlice(slice);
            remembered.put(slice.along(), known);
        }
        return known;
    }

    /// The bottom of the valley along a coordinate that a place lies in.
    OptionalDouble bottom(Coordinate coordinate, Loss along, double from) {
        Walked known = walked.get(coordinate);
        if (known == null || !known.along.equals(along) || known.from != from) {
            known = new Walked(along, from, Valley.under(along, from));
            walked.put(coordinate, known);
        }
        return known.bottom;
    }
}
