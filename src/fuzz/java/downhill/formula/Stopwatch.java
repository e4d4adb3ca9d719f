package downhill.formula;

/// How long everything takes that a keystroke asks for: the formula read, both derivatives, all three typeset, and what is
/// compiled worked out. The compiled class itself is left out: a million of them would fill the memory.
final class Stopwatch {

    private Stopwatch() {
    }

    /// The shortest of some tries: a virtual machine is cold at first, and may be busy with something else later.
    static long nanoseconds(String text, int tries) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < tries; i++) {
            long start = System.nanoTime();
            doAll(text);
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }

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
