package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Descent;
import downhill.descent.Run;
import java.util.Map;
import java.util.function.BiConsumer;

/// What sentences about the end of a run claim, held against the same run asked for one more step at the last rate.
final class EndClaims {

    static final Map<String, BiConsumer<Sentence, RawMoment>> ALL = Map.ofEntries(
            Map.entry("story.end.length", (said, raw) -> ended(said, raw, raw.run().length() != 1)),
            Map.entry("story.end.one", (said, raw) -> ended(said, raw, raw.run().length() == 1)),
            Map.entry("story.end.slope", (said, raw) -> moves(said, raw, further(raw).change() * raw.slope() < 0)),
            Map.entry("story.end.moves", (said, raw) -> moves(said, raw,
                    !(further(raw).change() * raw.slope() < 0) || raw.isNoisy())),
            Map.entry("story.end.leaves", (said, raw) -> assertThat(further(raw).run().length()).isEqualTo(raw.step())),
            Map.entry("story.end.rest", (said, raw) -> stays(further(raw), raw.slope() == 0 && further(raw).change() == 0)),
            Map.entry("story.end.still", (said, raw) -> stays(further(raw), raw.slope() != 0 && further(raw).change() == 0)),
            Map.entry("story.end.lost", (said, raw) -> {
                said.assertShown("width", Math.abs(further(raw).change()), 0.005);
                stays(further(raw), further(raw).change() != 0);
            }),
            Map.entry("story.end.deeper", EndClaims::deeper),
            Map.entry("story.end.slopeless", (said, raw) -> broken(raw, !Double.isFinite(raw.slope()))),
            Map.entry("story.end.infinite", (said, raw) -> broken(raw, Double.isFinite(raw.slope()))));

    private EndClaims() {
    }

    private static void ended(Sentence said, RawMoment raw, boolean holds) {
        assertThat(said.number("steps")).isEqualTo(raw.run().length()).isEqualTo(raw.run().descent().steps());
        assertThat(holds).isTrue();
    }

    private static void broken(RawMoment raw, boolean holds) {
        assertThat(raw.run().length()).isLessThan(raw.run().descent().steps());
        assertThat(holds).isTrue();
    }

    private static void moves(Sentence said, RawMoment raw, boolean holds) {
        RawMoment further = further(raw);
        said.assertMove(further.change(), further.change());
        assertThat(raw.w() + further.change()).isNotEqualTo(raw.w());
        assertThat(holds).isTrue();
    }

    private static void stays(RawMoment further, boolean holds) {
        assertThat(further.w() + further.change()).isEqualTo(further.w());
        assertThat(holds).isTrue();
    }

    /// The same run with one more step. The rates of the steps there are stay as they were, whatever the schedule; the one
    /// more has the rate of the last.
    private static RawMoment further(RawMoment raw) {
        Descent descent = raw.run().descent();
        int last = raw.step() - 1;
        return new RawMoment(Run.of(new Descent(descent.loss(), descent.optimizer(), false, descent.rate(),
                descent.start(), descent.steps() + 1, (a, t, steps) -> raw.run().rate(Math.min(t, last)),
                descent.earlier(), descent.sight())), raw.step(), raw.nudge());
    }

    /// There is a bottom, and it is below the lowest place that is reached by going down from here.
    private static void deeper(Sentence said, RawMoment raw) {
        double there = said.number("where");
        double lowest = raw.here();
        double stride = (raw.slope() > 0 ? -1e-3 : 1e-3) * Math.max(1, Math.abs(raw.w()));
        for (int count = 1; count < 10_000 && raw.rise(count * stride) <= lowest - raw.here(); count++) {
            lowest = raw.value(raw.w() + count * stride);
        }
        assertThat(said.number("loss")).isLessThan(lowest);
        double near = 0.01 * Math.max(0.1, Math.abs(there));
        assertThat(raw.value(there)).isLessThan(Math.min(raw.value(there - near), raw.value(there + near)))
                .matches(loss -> Math.abs(loss - said.number("loss")) <= 0.01 * Math.abs(loss) + 1e-4);
    }
}
