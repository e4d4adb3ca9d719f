package downhill.app.setup;

import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.descent.PreparedLoss;
import downhill.picture.ConditionStory;
import downhill.picture.Frame;
import downhill.picture.RichText;
import downhill.picture.WrittenLoss;
import downhill.plugin.Vector;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// The loss as it has been read, its slopes and its curvature, typeset.
final class TypesetLoss extends VBox {

    private final Look look;
    private final RichFlow loss;
    private final RichFlow slope;
    private final RichFlow slopeB;
    private final RichFlow curvature;
    /// What the condition was told of.
    private PreparedLoss known;
    private Optional<Vector> knownBottom = Optional.empty();
    private Optional<RichText> condition = Optional.empty();

    TypesetLoss(Look look) {
        this.look = look;
        loss = new RichFlow(look).filling();
        slope = new RichFlow(look).filling();
        slopeB = new RichFlow(look).filling();
        curvature = new RichFlow(look).filling();
        curvature.tip(look.text("setup.curvature.tip"));
        getChildren().addAll(loss, slope, slopeB, curvature);
    }

    void show(WrittenLoss written, Frame frame, double em) {
        loss.show(written.loss(), 1.04 * em);
        slope.show(written.slopes().getFirst(), 1.04 * em);
        boolean isOfTwo = written.slopes().size() == 2;
        Presence.of(slopeB, isOfTwo);
        slopeB.show(isOfTwo ? written.slopes().getLast() : RichText.empty(), 1.04 * em);
        Optional<RichText> last = written.curvature().or(() -> condition(frame));
        Presence.of(curvature, last.isPresent());
        curvature.show(last.orElse(RichText.empty()), isOfTwo ? 0.95 * em : 1.04 * em);
    }

    /// Worked out anew only for another bottom: over very many rows it takes its time. One and the same is found a little
    /// elsewhere from elsewhere.
    private Optional<RichText> condition(Frame frame) {
        Optional<Vector> bottom = frame.bottom();
        boolean isKnown = frame.loss() == known && bottom.isPresent() == knownBottom.isPresent()
                && (bottom.isEmpty() || isSame(bottom.get(), knownBottom.get()));
        if (!isKnown) {
            known = frame.loss();
            knownBottom = bottom;
            condition = ConditionStory.told(frame, look.words());
        }
        return condition;
    }

    private static boolean isSame(Vector one, Vector other) {
        Vector apart = one.minus(other);
        return apart.dot(apart) <= 1e-14 * Math.max(1, one.dot(one));
    }
}
