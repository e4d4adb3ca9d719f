package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.PreparedLoss;
import downhill.descent.Run;
import downhill.descent.Slice;

/// Where pictures of a step ask a loss over very many rows itself and not its sample: what each weight alone would deliver
/// is told, so that it has to be the whole's.
public final class AskedHeights {

    private AskedHeights() {
    }

    /// Asks for them beforehand, so that pictures need not wait. Takes its time, on any thread.
    ///
    /// @param row the step's; any
    public static void workOut(Run run, int row) {
        PreparedLoss loss = run.descent().loss();
        if (loss.isDear() && loss.weights() == 2 && row < run.length()) {
            for (Coordinate coordinate : Coordinate.values()) {
                Slice slice = new Slice(loss, coordinate, new Track(run, coordinate.other()).at(row));
                of(slice, new Track(run, coordinate).at(row + 1));
            }
        }
    }

    /// The height of a slice at a place.
    static double of(Slice slice, double at) {
        return slice.loss() instanceof PreparedLoss loss ? loss.height(slice.point(at)) : slice.value(at);
    }
}
