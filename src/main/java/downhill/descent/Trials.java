package downhill.descent;

/// Makes one run after the other and judges each, without keeping them: for when a run is only one of thousands.
///
/// For one thread.
final class Trials {

    private final LoopCopies.Loop loop;
    private final Rows rows;
    private final Valleys valleys;
    private int length;

    /// @param descent the loss, the optimizer and the number of steps of all runs
    Trials(Descent descent) {
        loop = RecordingLoop.forMany(descent);
        rows = Rows.narrow(descent.loss().weights(), descent.steps() + 1);
        valleys = Valleys.of(descent.loss());
    }

    /// What comes of a descent.
    ///
    /// @throws PluginFault if its optimizer fails
    Consequence of(Descent descent) {
        Ending ending = loop.record(rows, descent);
        if (ending instanceof Ending.Failed(int row, Complaint why)) {
            throw PluginFault.again(why);
        }
        length = Recording.length(ending, descent);
        return Judgement.of(rows, length, ending, descent, valleys);
    }

    /// The losses of the run made last.
    double[] losses() {
        return rows.values(length + 1);
    }
}
