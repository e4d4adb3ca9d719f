package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Descent;
import downhill.descent.PreparedLoss;
import downhill.descent.Run;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// What sentences about the step claim, held against the run's points and against what the rule does elsewhere.
final class StepClaims {

    private static final List<String> FORGETFUL = List.of("GradientDescent", "SignDescent", "LineSearch", "Newton");

    private static final PreparedLoss LEVEL = WideMoments.loss("3");

    static final Map<String, BiConsumer<Sentence, RawMoment>> ALL = Map.ofEntries(
            Map.entry("story.step", (said, raw) -> moves(said, raw, raw.moved() * raw.slope() < 0 && !raw.isNoisy())),
            Map.entry("story.step.noise", (said, raw) -> moves(said, raw, raw.isNoisy())),
            Map.entry("story.step.uphill", (said, raw) -> moves(said, raw, isUphill(raw) && isRemembered(raw))),
            Map.entry("story.step.carried", (said, raw) -> moves(said, raw, isOnLevel(raw) && isRemembered(raw))),
            Map.entry("story.step.decay", (said, raw) -> moves(said, raw, isOnLevel(raw) && isDrawn(raw))),
            Map.entry("story.step.decay.uphill", (said, raw) -> moves(said, raw, isUphill(raw) && isDrawn(raw))),
            Map.entry("story.step.optimizer", (said, raw) -> moves(said, raw, isOnLevel(raw) && isForeign(raw))),
            Map.entry("story.step.optimizer.uphill", (said, raw) -> moves(said, raw, isUphill(raw) && isForeign(raw))),
            Map.entry("story.step.rule", (said, raw) -> moves(said, raw, isOnLevel(raw) && isTheRule(raw))),
            Map.entry("story.step.rule.uphill", (said, raw) -> moves(said, raw, isUphill(raw) && isTheRule(raw))),
            Map.entry("story.step.none", (said, raw) -> stays(isOnLevel(raw) && raw.change() == 0 && !movesLater(raw))),
            Map.entry("story.step.still", (said, raw) -> stays(!isOnLevel(raw) && raw.change() == 0 && !movesLater(raw))),
            Map.entry("story.step.pause", (said, raw) -> stays(raw.change() == 0 && movesLater(raw))),
            Map.entry("story.step.pause.turn", (said, raw) -> stays(raw.change() == 0 && movesLater(raw)
                    && raw.slope() * raw.run().slope(raw.step() - 1).w() < 0)),
            Map.entry("story.step.lost", (said, raw) -> {
                said.assertShown("width", Math.abs(raw.change()), 0.005);
                assertThat(raw.change()).isNotZero();
                assertThat(raw.next()).isEqualTo(raw.w());
            }));

    private StepClaims() {
    }

    private static void moves(Sentence said, RawMoment raw, boolean cause) {
        said.assertMove(raw.moved(), raw.change());
        said.assertCount(Math.abs(raw.change()) / raw.nudge());
        assertThat(cause).as("the cause").isTrue();
    }

    private static void stays(boolean holds) {
        assertThat(holds).isTrue();
    }

    private static boolean isForeign(RawMoment raw) {
        return raw.run().descent().foreign();
    }

    private static boolean isUphill(RawMoment raw) {
        return raw.moved() * raw.slope() > 0;
    }

    private static boolean isOnLevel(RawMoment raw) {
        return raw.slope() == 0;
    }

    private static boolean movesLater(RawMoment raw) {
        for (int row = raw.step() + 1; row <= raw.run().length(); row++) {
            if (raw.run().point(row).w() != raw.w()) {
                return true;
            }
        }
        return false;
    }

    /// One that begins here goes another way, and one that always forgets is never said to remember.
    private static boolean isRemembered(RawMoment raw) {
        String rule = raw.run().descent().optimizer().getClass().getSimpleName();
        return raw.step() > 0 && !FORGETFUL.contains(rule) && !(begun(raw, raw.run().descent()) * raw.moved() > 0);
    }

    /// It goes toward 0, as one does that begins here on a loss that is the same everywhere.
    private static boolean isDrawn(RawMoment raw) {
        Descent descent = raw.run().descent();
        Descent level = new Descent(LEVEL, descent.optimizer(), false, descent.rate(), descent.start(), 1);
        return raw.moved() * raw.w() < 0 && begun(raw, level) * raw.moved() > 0;
    }

    /// One that begins here goes that way, or it would without counting steps; and it isn't drawn toward 0.
    private static boolean isTheRule(RawMoment raw) {
        return !isDrawn(raw) && (begun(raw, raw.run().descent()) * raw.moved() > 0 || raw.step() == 0);
    }

    /// The first step of a run that begins here.
    private static double begun(RawMoment raw, Descent descent) {
        Run run = Run.of(new Descent(descent.loss(), descent.optimizer(), false, raw.run().rate(raw.step()),
                Vector.of(raw.w()), 1));
        return run.length() == 0 ? 0 : run.change(0).w();
    }
}
