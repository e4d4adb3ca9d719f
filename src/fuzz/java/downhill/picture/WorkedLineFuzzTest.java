package downhill.picture;

import downhill.descent.Optimizers;
import org.junit.jupiter.api.Test;

/// Whatever the moment and the optimizer, both sides of a worked line say nearly the same.
class WorkedLineFuzzTest {

    @Test
    void both_sides_of_every_line_are_within_a_hundredth_in_twenty_thousand_moments() {
        RandomMoments.each(18, 20_000, Optimizers.installed().ids(),
                frame -> WorkedLine.of(frame).forEach(WorkedLineTest::assertNear));
    }
}
