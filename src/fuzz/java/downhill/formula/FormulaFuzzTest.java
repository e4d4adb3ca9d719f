package downhill.formula;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Whatever is typed, the answer is a formula or an error, and it comes at once.
///
/// Where every branch and comparison is watched, as here, the same work takes about ten times as long. So what takes too
/// long here is given to a virtual machine in which nothing is watched ([PlainClock]), and that one's time counts.
class FormulaFuzzTest {

    private static final long LONGEST_NANOSECONDS = 50_000_000;

    @FuzzTest(maxExecutions = 1_000_000, maxDuration = "3h")
    void any_text_gives_a_formula_or_an_error(byte @NotNull [] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        FormulaSafetyTest.examine(text);
        if (Stopwatch.nanoseconds(text, 1) > LONGEST_NANOSECONDS) {
            assertThat(PlainClock.nanoseconds(text)).as("nanoseconds for %s", text).isLessThan(LONGEST_NANOSECONDS);
        }
    }
}
