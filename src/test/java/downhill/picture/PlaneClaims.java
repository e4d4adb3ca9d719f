package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Coordinate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// What sentences about a step of two weights claim: along each of them what is claimed of one weight, and together what the
/// loss's values say.
final class PlaneClaims {

    /// The claims about a slope along one weight are those of a loss of one weight.
    private static final List<String> SLOPES = List.of("positive", "negative", "positive.near", "negative.near",
            "positive.only", "negative.only", "kink", "none");

    static final Map<String, BiConsumer<Sentence, PlaneMoment>> ALL = new HashMap<>(Map.ofEntries(
            Map.entry("plane.slope.flat", (said, raw) -> {
                assertThat(said.number("slope")).isZero();
                assertThat(raw.along(weight(said)).slope()).isZero();
                assertThat(isFlat(raw.along(weight(said)))).isTrue();
            }),
            Map.entry("plane.slope.jump", (said, raw) -> {
                said.assertShown("slope", raw.along(weight(said)).slope(), 0.005);
                assertThat(isFlat(raw.along(weight(said)))).isFalse();
            }),
            Map.entry("plane.slope.noise", (said, raw) -> {
                said.assertShown("w", raw.run().gradient(raw.step()).w(), 0.005);
                said.assertShown("b", raw.run().gradient(raw.step()).b(), 0.005);
                assertThat(raw.w().isNoisy()).isTrue();
            }),
            Map.entry("plane.step", (said, raw) -> moves(said, raw, againstItsSlope(raw.w()) && againstItsSlope(raw.b())
                    && !raw.w().isNoisy())),
            Map.entry("plane.step.optimizer", (said, raw) -> moves(said, raw, raw.w().isNoisy()
                    || !againstItsSlope(raw.w()) || !againstItsSlope(raw.b()))),
            Map.entry("plane.step.still", (said, raw) ->
                    assertThat(raw.run().point(raw.step() + 1)).isEqualTo(raw.point())),
            Map.entry("plane.move", (said, raw) -> {
                said.assertShown("from", raw.w().w(), 0.0005);
                said.assertShown("to", raw.w().next(), 0.0005);
                said.assertShown("fromb", raw.b().w(), 0.0005);
                said.assertShown("tob", raw.b().next(), 0.0005);
                said.assertShown("before", raw.here(), 0.0005);
                said.assertShown("after", raw.after(), 0.0005);
            }),
            Map.entry("plane.alone", (said, raw) -> {
                said.assertShown("w", raw.w().delivered(), 0.005);
                said.assertShown("b", raw.b().delivered(), 0.005);
            }),
            Map.entry("plane.angle", (said, raw) ->
                    said.assertAngle(angle(raw.downwards(), raw.run().descent().loss().bottomUnder(raw.point())
                            .map(bottom -> bottom.minus(raw.point())).map(way -> Math.atan2(way.b(), way.w()))
                            .orElseThrow())))));

    static {
        SLOPES.forEach(key -> ALL.put("plane.slope." + key, (said, raw) ->
                SlopeClaims.ALL.get("story.slope." + key).accept(said, raw.along(weight(said)))));
    }

    private PlaneClaims() {
    }

    /// Of which weight a sentence is; the other is held still, and the nudge is its own.
    private static Coordinate weight(Sentence said) {
        Coordinate weight = said.places().group("weight").equals("w") ? Coordinate.W : Coordinate.B;
        assertThat(said.places().group("held")).isEqualTo(weight.other().symbol());
        if (said.has("nudge")) {
            assertThat(said.places().group("nudge")).isEqualTo("δ" + weight.symbol());
        }
        return weight;
    }

    private static boolean isFlat(RawMoment raw) {
        for (double near = 0.1; near > 1e-13; near /= 10) {
            if (Math.max(Math.abs(raw.rise(near)), Math.abs(raw.rise(-near))) <= 0.01 * near) {
                return true;
            }
        }
        return false;
    }

    private static boolean againstItsSlope(RawMoment raw) {
        return raw.change() * raw.slope() < 0 || raw.change() == 0 && raw.slope() == 0;
    }

    private static void moves(Sentence said, PlaneMoment raw, boolean holds) {
        said.assertMove(Coordinate.W, raw.change().w());
        said.assertMove(Coordinate.B, raw.change().b());
        assertThat(raw.run().point(raw.step() + 1)).isNotEqualTo(raw.point());
        assertThat(holds).as("how it moves").isTrue();
    }

    /// Between two directions, in degrees.
    static double angle(double one, double other) {
        double apart = Math.abs(one - other) % (2 * Math.PI);
        return Math.toDegrees(Math.min(apart, 2 * Math.PI - apart));
    }
}
