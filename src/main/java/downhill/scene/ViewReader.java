package downhill.scene;

import downhill.json.JsonField;
import downhill.json.JsonValue;
import downhill.picture.GroundView;
import downhill.picture.Interval;
import downhill.picture.Mode;
import downhill.picture.Turn;
import downhill.picture.Viewport;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads how runs are looked at. What is left out is as at the first launch.
///
/// @param extras takes what it knows nothing of
record ViewReader(Map<List<String>, JsonValue> extras) {

    View read(JsonField view, View first) {
        view.others(List.of("plane", "mode", "nudge", "logarithmic", "losses", "unfolded", "ahead", "tab", "ground"),
                extras);
        return new View(plane(view.member("plane")), view.member("mode").constant(Mode.class, first.mode()),
                nudge(view.member("nudge"), first.nudge()),
                view.member("logarithmic").truth(first.logarithmic()),
                view.member("losses").constant(LossView.class, first.losses()),
                view.member("unfolded").truth(first.unfolded()), view.member("ahead").truth(first.ahead()),
                view.member("tab").constant(Tab.class, first.tab()), ground(view.member("ground"), first.ground()));
    }

    private static double nudge(JsonField nudge, double first) {
        double width = nudge.number(first);
        if (!View.isNudge(width)) {
            throw nudge.refusal("json.positive");
        }
        return width;
    }

    private Optional<Viewport> plane(JsonField plane) {
        if (!plane.isThere()) {
            return Optional.empty();
        }
        Viewport alongW = along(plane);
        JsonField bias = plane.member("bias");
        return Optional.of(bias.isThere() ? alongW.withBias(along(bias)) : alongW);
    }

    private Viewport along(JsonField part) {
        part.others(List.of("across", "loss", "slope", "bias"), extras);
        return new Viewport(interval(part.member("across")), interval(part.member("loss")), interval(part.member("slope")));
    }

    private static Interval interval(JsonField field) {
        List<JsonField> ends = field.items(2);
        if (ends.size() == 2) {
            double low = ends.get(0).number();
            double high = ends.get(1).number();
            if (low < high && Double.isFinite(high - low)) {
                return new Interval(low, high);
            }
        }
        throw field.refusal("scene.interval");
    }

    private GroundView ground(JsonField ground, GroundView first) {
        ground.others(List.of("kind", "turn", "gradients", "reference", "residuals", "equal"), extras);
        return new GroundView(ground.member("kind").constant(GroundView.Kind.class, first.kind()),
                turn(ground.member("turn"), first.turn()), ground.member("gradients").truth(first.gradients()),
                ground.member("reference").truth(first.reference()),
                ground.member("residuals").truth(first.residuals()),
                ground.member("equal").truth(first.equal()));
    }

    private static Turn turn(JsonField turn, Turn first) {
        if (!turn.isThere()) {
            return first;
        }
        List<JsonField> angles = turn.items(2);
        if (angles.size() < 2) {
            throw turn.refusal("scene.turn");
        }
        return new Turn(angles.get(0).number(), angles.get(1).number());
    }
}
