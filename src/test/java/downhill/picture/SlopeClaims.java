package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.BiConsumer;

/// What sentences about the slope claim, held against differences of L.
final class SlopeClaims {

    static final Map<String, BiConsumer<Sentence, RawMoment>> ALL = Map.ofEntries(
            Map.entry("story.slope.positive", SlopeClaims::grows),
            Map.entry("story.slope.negative", SlopeClaims::grows),
            Map.entry("story.slope.positive.near", SlopeClaims::growsNear),
            Map.entry("story.slope.negative.near", SlopeClaims::growsNear),
            Map.entry("story.slope.positive.only", SlopeClaims::growsNear),
            Map.entry("story.slope.negative.only", SlopeClaims::growsNear),
            Map.entry("story.slope.bottom", (said, raw) -> isZeroAnd(said, raw.isBottom())),
            Map.entry("story.slope.top", (said, raw) -> isZeroAnd(said, raw.isTop())),
            Map.entry("story.slope.flat", (said, raw) -> isZeroAnd(said, !raw.isBottom() && !raw.isTop())),
            Map.entry("story.slope.level", (said, raw) -> isZeroAnd(said, isLevel(raw))),
            Map.entry("story.slope.kink", (said, raw) -> {
                said.assertShown("slope", raw.slope(), 0.005);
                assertThat(raw.bend(1e-7)).isGreaterThan(1e-3).isGreaterThan(0.6 * raw.bend(1e-5));
            }),
            Map.entry("story.slope.none", (said, raw) -> assertThat(isSteeperAndSteeper(raw)).isTrue()),
            Map.entry("story.slope.noise", (said, raw) -> {
                said.assertShown("gradient", raw.run().gradient(raw.step()).w(), 0.005);
                assertThat(raw.isNoisy()).isTrue();
            }));

    private SlopeClaims() {
    }

    private static void isZeroAnd(Sentence said, boolean holds) {
        assertThat(said.number("slope")).isZero();
        assertThat(holds).isTrue();
    }

    private static boolean isLevel(RawMoment raw) {
        double near = 1e-10 * Math.max(1, Math.abs(raw.w()));
        return raw.rise(near) == 0 && raw.rise(-near) == 0 && !raw.isTop() && Math.min(raw.rise(1e-3), raw.rise(-1e-3)) >= 0;
    }

    private static boolean isSteeperAndSteeper(RawMoment raw) {
        double left = Math.abs(raw.rise(-1e-10) / 1e-10);
        double right = Math.abs(raw.rise(1e-10) / 1e-10);
        return !(left < 1e4 && right < 1e4);
    }

    private static void assertSlope(Sentence said, RawMoment raw) {
        if (said.has("slope")) {
            said.assertShown("slope", raw.slope(), 0.005);
        }
        said.assertShown("times", Math.abs(raw.slope()), 0.05);
        assertThat(raw.slope() > 0).isEqualTo(said.key().contains("positive"));
        double near = 1e-6 * Math.max(1e-3, Math.abs(raw.w()));
        double secant = (raw.value(raw.w() + near) - raw.value(raw.w() - near)) / (2 * near);
        if (raw.bend(near) < 0.01 * Math.abs(secant) && raw.rounding() / near < 0.01 * Math.abs(secant)) {
            assertThat(Math.abs(raw.slope() - secant)).as("secant").isLessThan(0.02 * Math.abs(secant));
        }
    }

    private static boolean isAbout(Sentence said, RawMoment raw, double width) {
        double growth = raw.rise(said.key().contains("positive") ? width : -width);
        return Math.abs(growth / width - said.number("times")) <= 0.21 * said.number("times")
                || width * Math.abs(raw.slope()) < raw.rounding();
    }

    private static void grows(Sentence said, RawMoment raw) {
        assertSlope(said, raw);
        assertThat(isAbout(said, raw, raw.nudge())).as("over δw").isTrue();
    }

    /// Over δw itself it is not so, but over some much smaller change it is.
    private static void growsNear(Sentence said, RawMoment raw) {
        assertSlope(said, raw);
        double growth = raw.rise(said.key().contains("positive") ? raw.nudge() : -raw.nudge());
        assertThat(Math.abs(growth / raw.nudge() - Math.abs(raw.slope()))).as("over δw")
                .matches(off -> !(off < 0.12 * Math.abs(raw.slope())));
        boolean isAbout = false;
        for (double width = raw.nudge() / 10; width > raw.nudge() / 1e16 && !isAbout; width /= 10) {
            isAbout = isAbout(said, raw, width);
        }
        assertThat(isAbout).as("over much less").isTrue();
    }
}
