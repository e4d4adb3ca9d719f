package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Coordinate;
import downhill.descent.Descent;
import downhill.descent.Run;
import downhill.plugin.Vector;
import java.util.Map;
import java.util.function.BiConsumer;

/// What sentences about the end of a run of two weights claim, held against the same run asked for one more step.
final class PlaneEndClaims {

    static final Map<String, BiConsumer<Sentence, PlaneMoment>> ALL = Map.ofEntries(
            Map.entry("story.end.length", (said, raw) -> ended(said, raw, raw.run().length() != 1)),
            Map.entry("story.end.one", (said, raw) -> ended(said, raw, raw.run().length() == 1)),
            Map.entry("story.end.leaves", (said, raw) -> assertThat(further(raw).length()).isEqualTo(raw.step())),
            Map.entry("story.end.slopeless", (said, raw) -> broken(raw, !raw.run().slope(raw.step()).isFinite())),
            Map.entry("story.end.infinite", (said, raw) -> broken(raw, raw.run().slope(raw.step()).isFinite())),
            Map.entry("plane.end.still", (said, raw) ->
                    assertThat(further(raw).point(raw.step() + 1)).isEqualTo(raw.point())),
            Map.entry("plane.end.moves", (said, raw) -> {
                Vector change = further(raw).change(raw.step());
                said.assertMove(Coordinate.W, change.w());
                said.assertMove(Coordinate.B, change.b());
                assertThat(further(raw).point(raw.step() + 1)).isNotEqualTo(raw.point());
            }));

    private PlaneEndClaims() {
    }

    private static void ended(Sentence said, PlaneMoment raw, boolean holds) {
        assertThat(said.number("steps")).isEqualTo(raw.run().length()).isEqualTo(raw.run().descent().steps());
        assertThat(holds).isTrue();
    }

    private static void broken(PlaneMoment raw, boolean holds) {
        assertThat(raw.run().length()).isLessThan(raw.run().descent().steps());
        assertThat(holds).isTrue();
    }

    /// The same run with one more step, at the rate of the last.
    private static Run further(PlaneMoment raw) {
        Descent descent = raw.run().descent();
        int last = raw.step() - 1;
        return Run.of(new Descent(descent.loss(), descent.optimizer(), false, descent.rate(), descent.start(),
                descent.steps() + 1, (a, t, steps) -> raw.run().rate(Math.min(t, last)), descent.earlier(),
                        descent.sight()));
    }
}
