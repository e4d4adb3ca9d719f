package downhill.lesson;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Scenario;
import downhill.picture.Mode;
import downhill.picture.Phase;
import downhill.picture.Playhead;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Words;
import downhill.plugin.Vector;
import downhill.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One of the eight points of the note that the picture comes from, with the scene that shows it.
///
/// Its sentence is the message `idea.NUMBER`.
///
/// @param number from 1
/// @param shown the scene, if the picture can show it
public record IdeaPoint(int number, Optional<Scene> shown) {

    /// How many there are.
    public static final int COUNT = 8;

    /// Its number of all, and its sentence.
    public RichText told(Words words) {
        return RichText.strong(words.text("walk.place", number, COUNT), Role.DIM).plus(RichText.words("   ", Role.DIM))
                .plus(words.rich("idea." + number));
    }

    /// All eight, in the note's order.
    public static List<IdeaPoint> all() {
        CatalogueLoss bowl = Catalogue.first();
        CatalogueLoss note = loss("note");
        CatalogueLoss valleys = loss("two-valleys");
        return List.of(
                point(1, bowl, scenario -> scenario.withStart(Vector.of(-1.5)), Playhead.at(0), Mode.EXACT),
                point(2, bowl, endOf(Phase.SLOPE), Mode.IDEA),
                point(3, bowl, endOf(Phase.RATE), Mode.IDEA),
                point(4, bowl, Playhead.at(bowl.steps()), Mode.EXACT),
                point(5, bowl, Playhead.at(13), Mode.EXACT),
                point(6, note, Playhead.at(0), Mode.IDEA),
                point(7, valleys, Playhead.at(valleys.steps()), Mode.EXACT),
                point(8, loss("tilted-valley"), endOf(Phase.CHECK), Mode.EXACT));
    }

    private static CatalogueLoss loss(String id) {
        return Catalogue.find(id).orElseThrow();
    }

    /// Of the first step.
    private static Playhead endOf(Phase phase) {
        return new Playhead(0, phase.ordinal() + 1);
    }

    private static IdeaPoint point(int number, CatalogueLoss loss, Playhead head, Mode mode) {
        return point(number, loss, scenario -> scenario, head, mode);
    }

    private static IdeaPoint point(int number, CatalogueLoss loss, UnaryOperator<Scenario> change, Playhead head,
            Mode mode) {
        Scene scene = Scene.of(change.apply(loss.scenario()), loss.nudge()).at(head);
        return new IdeaPoint(number, Optional.of(scene.with(scene.view().with(mode))));
    }
}
