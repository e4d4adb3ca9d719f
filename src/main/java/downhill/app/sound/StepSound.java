package downhill.app.sound;

import downhill.descent.Run;
import java.util.ArrayList;
import java.util.List;

/// What a step of a run sounds like: the loss after it as a pitch, and a click before it where the step has delivered less
/// than it promised.
///
/// @param hertz the pitch
/// @param isClicked whether a promise was not kept
record StepSound(double hertz, boolean isClicked) {

    private static final double LOW = 165;
    private static final double HIGH = 1_320;
    /// How much lower than the first loss the lowest pitch is, in powers of ten; the highest is as far above it.
    private static final double RANGE = 4;
    /// What is within so much of the promise counts as kept: the digits have no more.
    private static final double KEPT = 1e-9;

    /// @param step which was taken
    static StepSound of(Run run, int step) {
        double promised = run.promised(step);
        boolean isKept = run.delivered(step) >= promised - KEPT * Math.abs(promised);
        return new StepSound(pitch(run.loss(step + 1), run.loss(0)), !isKept);
    }

    /// The loss on a logarithmic scale; the first one is in the middle. A loss of 0 or below is the lowest pitch, one that
    /// is no number the highest.
    static double pitch(double loss, double first) {
        if (!Double.isFinite(loss)) {
            return HIGH;
        }
        if (loss <= 0 || !(first > 0)) {
            return LOW;
        }
        double place = 0.5 + Math.clamp(Math.log10(loss / first) / RANGE, -1, 1) / 2;
        return LOW * Math.pow(HIGH / LOW, place);
    }

    /// One after the other.
    List<byte[]> samples() {
        List<byte[]> samples = new ArrayList<>();
        if (isClicked) {
            samples.add(Tone.click());
        }
        samples.add(Tone.of(hertz));
        return samples;
    }
}
