package downhill.export;

import downhill.descent.Run;
import downhill.export.text.Chapter;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.picture.FormulaText;
import downhill.picture.Frame;
import downhill.picture.KnownCurves;
import downhill.picture.Playhead;
import downhill.picture.RichText;
import downhill.picture.Viewport;
import downhill.scene.View;
import java.util.List;
import java.util.stream.IntStream;

/// Runs as they are written down.
final class Chapters {

    private Chapters() {
    }

    /// Every row of a run, at rest.
    ///
    /// @param formula of the loss, as it was typed
    /// @param plane the part of the plane that is seen; nothing that is written depends on it
    /// @param title what the run is called
    static Chapter of(Run run, String formula, View view, Viewport plane, String title) {
        KnownCurves known = new KnownCurves();
        List<Frame> moments = IntStream.rangeClosed(0, run.length())
                .mapToObj(step -> Frame.of(run, Playhead.at(step), plane, view.mode(), view.nudge(), known)).toList();
        return new Chapter(title, loss(formula), moments);
    }

    /// A loss, written out.
    ///
    /// @param formula as it was typed; it can be read
    static RichText loss(String formula) {
        return switch (Formula.parse(formula)) {
            case Parsed.Good(Formula read) -> FormulaText.loss(read);
            case Parsed.Bad(var error) -> throw new IllegalArgumentException(formula + " can't be read: " + error);
        };
    }
}
