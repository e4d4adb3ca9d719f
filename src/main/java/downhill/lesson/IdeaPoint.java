package downhill.lesson;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Scenario;
import downhill.picture.Mode;
import downhill.picture.Phase;
import downhill.picture.Playhead;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Optional;

/// One of the eight points of the note that the picture comes from, with the moment that shows it.
///
/// Its sentence is the message `idea.NUMBER`.
///
/// @param number from 1
/// @param shown the moment, if the picture can show it
public record IdeaPoint(int number, Optional<Shown> shown) {

    /// A moment of a run.
    ///
    /// @param scenario the run
    /// @param head where it stands
    /// @param mode what the rectangle is taken for
    public record Shown(Scenario scenario, Playhead head, Mode mode) {
    }

    /// All eight, in the note's order.
    public static List<IdeaPoint> all() {
        Scenario bowl = Catalogue.first().scenario();
        Scenario note = loss("note").scenario();
        Scenario valleys = loss("two-valleys").scenario();
        return List.of(
                point(1, bowl.withStart(Vector.of(-1.5)), Playhead.at(0), Mode.EXACT),
                point(2, bowl, endOf(2, Phase.SLOPE), Mode.IDEA),
                point(3, bowl, endOf(2, Phase.RATE), Mode.IDEA),
                point(4, bowl, Playhead.at(bowl.steps()), Mode.EXACT),
                point(5, bowl, Playhead.at(13), Mode.EXACT),
                point(6, note, Playhead.at(0), Mode.IDEA),
                point(7, valleys, Playhead.at(valleys.steps()), Mode.EXACT),
                new IdeaPoint(8, Optional.empty()));
    }

    private static CatalogueLoss loss(String id) {
        return Catalogue.find(id).orElseThrow();
    }

    private static Playhead endOf(int step, Phase phase) {
        return new Playhead(step, phase.ordinal() + 1);
    }

    private static IdeaPoint point(int number, Scenario scenario, Playhead head, Mode mode) {
        return new IdeaPoint(number, Optional.of(new Shown(scenario, head, mode)));
    }
}
