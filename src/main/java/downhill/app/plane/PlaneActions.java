package downhill.app.plane;

import downhill.app.palette.Action;
import downhill.picture.GroundView;
import downhill.scene.WindowPart;
import downhill.session.Session;
import downhill.session.State;
import java.util.Locale;
import java.util.stream.Stream;

/// What can be chosen above the ground of a loss of two weights, by name.
public final class PlaneActions {

    private PlaneActions() {
    }

    /// None where there is one weight.
    public static Stream<Action> of(Session session, State state) {
        if (state.frame().weights() != 2) {
            return Stream.empty();
        }
        GroundView now = state.view().ground();
        boolean isUsable = state.scene().parts().of(WindowPart.FIGURES).isUsable();
        Stream<Action> kinds = Stream.of(GroundView.Kind.values()).map(kind -> Action.choice("palette.ground",
                words -> words.text("ground." + kind.name().toLowerCase(Locale.ROOT)), isUsable, now.kind() == kind,
                () -> session.looking().ground(view -> view.as(kind))));
        Action gradients = Action.choice("palette.ground", words -> words.text("ground.gradients.named"),
                isUsable && now.kind() == GroundView.Kind.MAP, now.gradients(),
                () -> session.looking().ground(view -> view.withGradients(!view.gradients())));
        return Stream.concat(kinds, Stream.of(gradients));
    }
}
