package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.BiConsumer;

/// What sentences about what came of a step claim, held against differences of L and the rate times the slope.
final class ResultClaims {

    static final Map<String, BiConsumer<Sentence, RawMoment>> ALL = Map.ofEntries(
            Map.entry("story.move", ResultClaims::moved),
            Map.entry("story.result.fell", (said, raw) -> fell(said, raw, raw.delivered() < raw.promised())),
            Map.entry("story.result.fell.kept", (said, raw) -> fell(said, raw, isJust(raw))),
            Map.entry("story.result.fell.more", (said, raw) -> fell(said, raw, raw.delivered() > raw.promised())),
            Map.entry("story.result.fell.across", (said, raw) ->
                    fell(said, raw, raw.delivered() < raw.promised() && goesDownAndUp(raw))),
            Map.entry("story.result.fell.across.more", (said, raw) ->
                    fell(said, raw, raw.delivered() > raw.promised() && goesDownAndUp(raw))),
            Map.entry("story.result.fell.unpromised", (said, raw) -> fell(said, raw, raw.promised() <= 0)),
            Map.entry("story.result.rose", (said, raw) -> rose(said, raw, raw.promised() > 0)),
            Map.entry("story.result.rose.across", (said, raw) ->
                    rose(said, raw, raw.promised() > 0 && goesDownAndUp(raw))),
            Map.entry("story.result.rose.uphill", (said, raw) ->
                    rose(said, raw, raw.promised() < 0 && raw.moved() * raw.slope() > 0)),
            Map.entry("story.result.rose.unpromised", (said, raw) -> rose(said, raw, raw.promised() == 0)),
            Map.entry("story.result.level", (said, raw) -> {
                said.assertShown("promised", raw.promised(), 0.005);
                assertThat(raw.promised()).isPositive();
                assertThat(raw.delivered()).isZero();
            }),
            Map.entry("story.result.level.unpromised", (said, raw) -> {
                assertThat(raw.promised()).isNotPositive();
                assertThat(raw.delivered()).isZero();
            }),
            Map.entry("story.result.lost", (said, raw) -> {
                said.assertShown("promised", Math.abs(raw.promised()), 0.005);
                assertThat(Math.abs(raw.promised())).isLessThan(Math.max(1e-12, raw.rounding()));
                assertThat(Math.abs(raw.delivered())).isLessThan(raw.rounding());
            }),
            Map.entry("story.result.still", (said, raw) -> assertThat(raw.next()).isEqualTo(raw.w())));

    private ResultClaims() {
    }

    private static void moved(Sentence said, RawMoment raw) {
        said.assertShown("from", raw.w(), 0.0005);
        said.assertShown("to", raw.next(), 0.0005);
        said.assertShown("before", raw.here(), 0.0005);
        said.assertShown("after", raw.value(raw.next()), 0.0005);
    }

    private static void fell(Sentence said, RawMoment raw, boolean holds) {
        assertThat(raw.delivered()).isPositive();
        said.assertShown("delivered", raw.delivered(), 0.005);
        if (said.has("promised")) {
            said.assertShown("promised", raw.promised(), 0.005);
        }
        if (said.has("percent")) {
            said.assertPercent(100 * raw.delivered() / raw.promised());
        }
        assertThat(holds).as("how it fell").isTrue();
        if (!said.key().endsWith("kept") && raw.promised() > 0) {
            assertThat(Math.abs(raw.delivered() - raw.promised())).as("just").isGreaterThan(5e-10 * raw.promised());
        }
    }

    private static void rose(Sentence said, RawMoment raw, boolean holds) {
        assertThat(raw.delivered()).isNegative();
        said.assertShown("delivered", -raw.delivered(), 0.005);
        if (said.has("promised")) {
            said.assertShown("promised", Math.abs(raw.promised()), 0.005);
        }
        assertThat(holds).as("how it rose").isTrue();
    }

    /// Just what was promised: the same but for rounding, for which two billionths and the last digits are allowed.
    private static boolean isJust(RawMoment raw) {
        double digits = 8 * (Math.ulp(raw.here()) + Math.ulp(raw.value(raw.next()))
                + Math.abs(raw.slope()) * Math.ulp(raw.w()));
        return Math.abs(raw.delivered() - raw.promised()) <= 2e-9 * raw.promised() + digits;
    }

    /// Whether the slope points to a bottom from both ends of the way, or from somewhere on it.
    private static boolean goesDownAndUp(RawMoment raw) {
        double down = Math.signum(raw.slope());
        for (int part = 1; part <= 2000; part++) {
            if (raw.loss().slope(raw.w() + part / 2000.0 * raw.moved()) * down <= 0) {
                return raw.moved() * down < 0;
            }
        }
        return false;
    }
}
