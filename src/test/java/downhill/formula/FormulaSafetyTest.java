package downhill.formula;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.Samples;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaSafetyTest {

    private static final String SIGNS =
            "wbxy0123456789.eπ+-−*·×/÷^²³⁻½()[]|√<>≤≥=, ;sincotaexplgrmfhu\u0302β₁ｗ（＋\uD83D\uDE00$\n";
    private static final Columns DATA = Columns.of(new double[] {1, -0.5, 2}, new double[] {0.5, 3, 0});
    private static final List<String> SEEDS = List.of(
            "w^4-3w^2+w+4", "L(w) = 1/2 w^2", "sin^2 w + cos(2 pi w)/3",
            "||w|-1| + √(w+1)", "if(w < 0 and b > 1 or w = 2, -w, w^2)",
            "min(w, max(b, relu(w)), 1e-3)", "２ｗ＋１", "sigmoid(8(w-1))+0.02(w+1)^2",
            "w^w^w", "1-exp(-w^2/2)", "e^-w b/(1+w²)³",
            "mean((w*x + b - y)^2)", "sum(|w x-mean(y)|)/2+mean(w)");

    static List<String> extremes() {
        return List.of(
                "(".repeat(100) + "w" + ")".repeat(100), "sin(".repeat(100) + "w" + ")".repeat(100), "√".repeat(100) + "w",
                "w^".repeat(100) + "w", "sin ".repeat(100) + "w", "w*sin(w+".repeat(100) + "w" + ")".repeat(100),
                "1/(w+".repeat(100) + "w" + ")".repeat(100), "√(1+w*".repeat(100) + "w" + ")".repeat(100),
                "|w-".repeat(33) + "w" + "|".repeat(33), "e^(w+".repeat(50) + "w" + ")".repeat(50), "w+".repeat(999) + "w",
                "w/".repeat(999) + "w", "-".repeat(1999) + "w", "1/3+".repeat(499) + "w", "1e300*".repeat(300) + "w",
                "1e300+1e-300+".repeat(150) + "w", "9".repeat(300) + "w", "(w+b)^9*".repeat(240) + "w", "(w+b)^999999",
                "sin(w)cos(b)".repeat(160), "(w+1)/".repeat(300) + "w", "if(w<1,w,".repeat(100) + "b" + ")".repeat(100),
                "min(w,b+".repeat(100) + "w" + ")".repeat(100), "2^".repeat(100) + "2", "0/".repeat(500) + "0",
                "(1-(-e)^40+b)^3", "mean(".repeat(100) + "x" + ")".repeat(100), "sum(x+".repeat(100) + "w" + ")".repeat(100),
                "mean((w*x+b-y)^2)/".repeat(100) + "w", "mean(x*w-".repeat(40) + "y" + ")".repeat(40));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void anything_within_the_limits_is_understood(String text) {
        examine(text);
        assertThat(Formula.parse(text)).isInstanceOf(Parsed.Good.class);
    }

    @Test
    void a_depth_of_100_is_accepted_and_101_refused() {
        assertThat(Formula.parse("(".repeat(100) + "w" + ")".repeat(100))).isInstanceOf(Parsed.Good.class);
        assertThat(Formulas.bad("(".repeat(101) + "w" + ")".repeat(101)).key()).isEqualTo("formula.error.too-deep");
        assertThat(Formulas.bad("|".repeat(2000)).key()).isEqualTo("formula.error.too-deep");
        assertThat(Formulas.bad("sin ".repeat(101) + "w").key()).isEqualTo("formula.error.too-deep");
    }

    @Test
    void a_length_of_2000_is_accepted_and_2001_refused() {
        String longest = "w+".repeat(999) + "w ";
        assertThat(longest).hasSize(2000);
        assertThat(Formula.parse(longest)).isInstanceOf(Parsed.Good.class);
        assertThat(Formulas.bad(longest + " ").key()).isEqualTo("formula.error.too-long");
    }

    @Test
    void a_small_stack_is_enough() throws InterruptedException {
        var failures = new ConcurrentLinkedQueue<Throwable>();
        var thread = new Thread(null, () -> extremes().forEach(FormulaSafetyTest::examine), "small stack", 512 * 1024);
        thread.setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
        thread.start();
        thread.join();
        assertThat(failures).isEmpty();
    }

    @Test
    void any_text_gives_a_formula_or_an_error() {
        var random = new SplittableRandom(7);
        int understood = 0;
        for (int i = 0; i < Samples.of(2_000); i++) {
            String text = i % 3 == 0 ? anything(random) : mutated(SEEDS.get(i % SEEDS.size()), random);
            understood += examine(text) ? 1 : 0;
        }
        assertThat(understood).isGreaterThan(Samples.of(200));
    }

    private static String anything(SplittableRandom random) {
        var text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private static String mutated(String seed, SplittableRandom random) {
        var text = new StringBuilder(seed);
        int changes = random.nextInt(1, 4);
        for (int i = 0; i < changes && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            String sign = SIGNS.substring(random.nextInt(SIGNS.length())).substring(0, 1);
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, sign);
                case 2 -> text.replace(at, at + 1, sign);
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(12))));
            }
        }
        return text.toString();
    }

    private static void assertReadsBack(Formula formula) {
        Formula again = Formulas.good(formula.text());
        assertThat(again.expression().equals(formula.expression()))
                .as("%s, written %s, read as %s", formula.source(), formula.text(), again.text()).isTrue();
    }

    /// Whether a text is understood; everything that can be done with it is done.
    static boolean examine(String text) {
        return switch (Formula.parse(text)) {
            case Parsed.Bad(var error) -> {
                assertThat(error.at()).isBetween(0, text.length());
                assertThat(error.length()).isBetween(0, text.length() - error.at());
                yield false;
            }
            case Parsed.Good(var formula) -> {
                formula.typeset();
                assertReadsBack(formula);
                Formula slope = formula.derivative("w");
                slope.derivative("b").text();
                double value = formula.value(Map.of("w", 0.5, "b", 0.25), DATA);
                // A class for each of tens of thousands of formulas would take the longest by far.
                Formulas.assertSameBits(Tapes.of(formula.typed()).over(DATA).value(0.5, 0.25), value, text);
                yield true;
            }
        };
    }
}
