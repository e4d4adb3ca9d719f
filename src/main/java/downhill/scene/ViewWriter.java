package downhill.scene;

import downhill.json.JsonArray;
import downhill.json.JsonConstant;
import downhill.json.JsonObject;
import downhill.picture.GroundView;
import downhill.picture.Interval;
import downhill.picture.Viewport;

/// Writes how runs are looked at.
final class ViewWriter {

    private ViewWriter() {
    }

    static JsonObject write(View view) {
        return JsonObject.EMPTY.with("plane", view.plane().map(ViewWriter::viewport))
                .with("mode", JsonConstant.name(view.mode())).with("nudge", view.nudge())
                .with("logarithmic", view.logarithmic()).with("losses", JsonConstant.name(view.losses()))
                .with("unfolded", view.unfolded()).with("ahead", view.ahead()).with("tab", JsonConstant.name(view.tab()))
                .with("ground", ground(view.ground()));
    }

    private static JsonObject viewport(Viewport part) {
        JsonObject along = JsonObject.EMPTY.with("across", interval(part.across())).with("loss", interval(part.loss()))
                .with("slope", interval(part.slope()));
        return part.bias().map(bias -> along.with("bias", viewport(bias))).orElse(along);
    }

    private static JsonArray interval(Interval interval) {
        return JsonArray.ofNumbers(interval.low(), interval.high());
    }

    /// Equal scales only where they are: what was written before there were any stays as it was.
    private static JsonObject ground(GroundView ground) {
        JsonObject written = JsonObject.EMPTY.with("kind", JsonConstant.name(ground.kind()))
                .with("turn", JsonArray.ofNumbers(ground.turn().yaw(), ground.turn().pitch()))
                .with("gradients", ground.gradients()).with("reference", ground.reference())
                .with("residuals", ground.residuals());
        return ground.equal() ? written.with("equal", true) : written;
    }
}
