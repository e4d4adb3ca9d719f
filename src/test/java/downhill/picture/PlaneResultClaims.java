package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.BiConsumer;

/// What sentences about what came of a step of two weights claim, held against differences of L and the sum of both strips.
final class PlaneResultClaims {

    static final Map<String, BiConsumer<Sentence, PlaneMoment>> ALL = Map.ofEntries(
            Map.entry("plane.result.fell", (said, raw) -> fell(said, raw, raw.delivered() < raw.promised())),
            Map.entry("plane.result.fell.kept", (said, raw) -> fell(said, raw, isJust(raw))),
            Map.entry("plane.result.fell.more", (said, raw) -> fell(said, raw, raw.delivered() > raw.promised())),
            Map.entry("plane.result.fell.unpromised", (said, raw) -> fell(said, raw, raw.promised() <= 0)),
            Map.entry("plane.result.rose", (said, raw) -> rose(said, raw, raw.promised() > 0)),
            Map.entry("plane.result.rose.uphill", (said, raw) -> rose(said, raw, raw.promised() < 0)),
            Map.entry("plane.result.rose.unpromised", (said, raw) -> rose(said, raw, raw.promised() == 0)),
            Map.entry("plane.result.level", (said, raw) -> assertThat(raw.delivered()).isZero()),
            Map.entry("plane.result.lost", (said, raw) -> {
                said.assertShown("promised", Math.abs(raw.promised()), 0.005);
                assertThat(Math.abs(raw.promised())).isLessThan(4 * raw.rounding());
                assertThat(Math.abs(raw.delivered())).isLessThan(4 * raw.rounding());
            }));

    private PlaneResultClaims() {
    }

    private static void fell(Sentence said, PlaneMoment raw, boolean holds) {
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

    private static void rose(Sentence said, PlaneMoment raw, boolean holds) {
        assertThat(raw.delivered()).isNegative();
        said.assertShown("delivered", -raw.delivered(), 0.005);
        if (said.has("promised")) {
            said.assertShown("promised", Math.abs(raw.promised()), 0.005);
        }
        assertThat(holds).as("how it rose").isTrue();
    }

    /// Just what was promised: the same but for rounding, for which two billionths and the last digits are allowed.
    private static boolean isJust(PlaneMoment raw) {
        return Math.abs(raw.delivered() - raw.promised()) <= 2e-9 * raw.promised() + raw.rounding();
    }
}
