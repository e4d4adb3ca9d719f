package downhill.scene;

import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.picture.Playhead;
import downhill.picture.Quantity;
import java.util.Optional;

/// All that is looked at, at one moment, as plain data: what undoing brings back, what the eight points, the command line,
/// exports and presenting show.
///
/// It says nothing of who looks: no language, theme or text size, and not whether something plays.
///
/// @param runs the runs that are compared, one of which is looked at; mostly there is only one
/// @param head where in the runs
/// @param view how they are looked at
/// @param parts which parts of the window are there to be seen and used
/// @param asked what is to be predicted before each step is shown; nothing where steps are simply shown
public record Scene(Comparison runs, Playhead head, View view, WindowParts parts, Optional<Quantity> asked) {

    /// One run at its start, seen as a whole.
    ///
    /// @param nudge δw
    public static Scene of(Scenario scenario, double nudge) {
        return new Scene(Comparison.of(scenario), Playhead.at(0), View.usual(nudge), WindowParts.all(), Optional.empty());
    }

    /// The run that is looked at.
    public Scenario scenario() {
        return runs.scenario();
    }

    public Scene at(Playhead place) {
        return new Scene(runs, place, view, parts, asked);
    }

    public Scene with(View other) {
        return new Scene(runs, head, other, parts, asked);
    }

    public Scene with(Comparison other) {
        return new Scene(other, head, view, parts, asked);
    }

    /// The same moment, with parts of the window hidden or locked.
    public Scene with(WindowParts other) {
        return new Scene(runs, head, view, other, asked);
    }

    /// The same, with something to be predicted.
    public Scene asking(Quantity quantity) {
        return new Scene(runs, head, view, parts, Optional.of(quantity));
    }
}
