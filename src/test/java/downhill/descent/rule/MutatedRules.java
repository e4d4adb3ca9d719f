package downhill.descent.rule;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The known rules with some signs changed, doubled, lost or moved: nearly what somebody might type.
final class MutatedRules {

    private static final String SIGNS =
            "wgahtNvbm0123456789.=+-−*/^²()|√<≥, ;#\n\r:←…inlogwhole_β₁ｖ＝；\u0302\u2028\uFEFF\0\uD83D\uDE00";
    private static final List<String> WORDS =
            List.of(" in ", "..", "0..1", " log", " whole", "v0 = ", "w = ", "w0 = ", "v = ",
            "if(t = 1, ", "sqrt(", "1e999", "\n\n", "; ", "# ", "b", "e = ", "0/0", "beta = 0.9 in 0..1\n");

    /// Rules as they are read best.
    static final List<String> SEEDS = RuleExamples.all().stream().map(RuleExample::text).toList();

    /// The longest, the deepest, the emptiest.
    static final List<String> EXTREMES = List.of("w=w-a*g\n".repeat(40).strip(), ";".repeat(2000), "\n".repeat(2000),
            "#".repeat(2000), "w=" + "(".repeat(1998), "w=w" + "+g".repeat(998), "beta=0.9 in 0..1;".repeat(40),
            "w=v" + "/v".repeat(998), "x".repeat(2000), "β₁".repeat(1000), "w=" + "sin ".repeat(99) + "w",
            "😀".repeat(1000), "w = 1" + " in".repeat(600), "w=1 in " + ".".repeat(1990));

    private MutatedRules() {
    }

    /// So many texts, the same ones every time.
    static Stream<String> of(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count).mapToObj(index -> mutated(SEEDS.get(index % SEEDS.size()), random));
    }

    private static String mutated(String seed, SplittableRandom random) {
        StringBuilder text = new StringBuilder(seed);
        int changes = random.nextInt(1, 5);
        for (int i = 0; i < changes && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(1, 30));
            String sign = SIGNS.substring(random.nextInt(SIGNS.length())).substring(0, 1);
            switch (random.nextInt(6)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, sign);
                case 2 -> text.replace(at, at + 1, sign);
                case 3 -> text.insert(at, text.substring(at, end));
                case 4 -> text.delete(at, end);
                default -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
            }
        }
        return text.toString();
    }
}
