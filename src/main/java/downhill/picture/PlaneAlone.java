package downhill.picture;

import java.util.Optional;

/// What each of two weights would deliver by itself, where that may be told.
public final class PlaneAlone {

    private PlaneAlone() {
    }

    /// Nothing with one weight, without a step, before the check has come, and where only rounding would be told.
    public static Optional<RichText> told(Frame frame, Words words) {
        boolean isTold = frame.weights() == 2 && frame.hasStep() && !frame.isHidden() && frame.reveal().tellsDelivered()
                && !PlaneOutcome.of(frame).isLostInRounding();
        return isTold ? Optional.of(PlaneStory.alone(frame, words)) : Optional.empty();
    }
}
