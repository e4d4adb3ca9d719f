package downhill.app;

import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.formula.Formula;
import downhill.formula.SyntaxError;
import downhill.picture.Frame;
import downhill.picture.Mode;
import java.util.Optional;

/// Everything the window shows, at one moment. Immutable; made by [Session], read by everybody else.
///
/// @param scenario what is looked at
/// @param formula its loss, as read
/// @param optimizers what can be chosen
/// @param frame the moment of the run that is drawn
/// @param playing whether the animation runs
/// @param speed how fast, 1 for as intended
/// @param calm whether things switch without moving
/// @param logarithmic whether losses are on a logarithmic scale
/// @param held whether something is being dragged or a key held down
/// @param notice something a user must be told, until it is dealt with
/// @param mistake what can't be read in the formula that is being typed; the last good one is shown meanwhile
/// @param canUndo whether there is something to undo
/// @param canRedo whether there is something to redo
record State(Scenario scenario, Formula formula, Optimizers optimizers, Frame frame, boolean playing, double speed,
        boolean calm, boolean logarithmic, boolean held, Optional<Notice> notice, Optional<SyntaxError> mistake,
        boolean canUndo, boolean canRedo) {

    Run run() {
        return frame.run();
    }

    Mode mode() {
        return frame.mode();
    }
}
