package downhill.formula;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.nio.charset.StandardCharsets;

/// Whatever is typed, the answer is a formula or an error, and it comes at once.
class FormulaFuzzTest {
    /// 50 milliseconds, ten times over: where every branch and comparison is watched, as here, the same work takes ten times
    /// as long (64 milliseconds for what takes 6.5 otherwise).
    private static final long LONGEST_NANOSECONDS = 10 * 50_000_000;
    private static final int TRIES = 20;

    @FuzzTest(maxExecutions = 1_000_000, maxDuration = "30m")
    void givesAFormulaOrAnError(byte @NotNull [] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        FormulaSafetyTest.examine(text);
        assertThat(time(text)).as("nanoseconds for %s", text).isLessThan(LONGEST_NANOSECONDS);
    }

    /// The shortest of as many as are needed: the limit is that of a warm virtual machine, and at first this one is cold,
    /// and later it may be busy with something else or collecting garbage.
    private static long time(String text) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && shortest >= LONGEST_NANOSECONDS; i++) {
            long start = System.nanoTime();
            doAll(text);
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }

    /// What a keystroke asks for: the formula read, both derivatives, all three typeset, and what is compiled worked out.
    /// The compiled class itself is left out: a million of them would fill the memory.
    private static void doAll(String text) {
        if (Formula.parse(text) instanceof Parsed.Good(var formula)) {
            formula.typeset();
            Formula slope = formula.derivative("w");
            slope.typeset();
            slope.derivative("w").typeset();
            Tapes.of(formula.typed()).tangent(0.5);
        }
    }
}
