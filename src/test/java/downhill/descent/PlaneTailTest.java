package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What it costs to find that a loss of two weights falls for ever.
class PlaneTailTest {

    private static final List<String> ENDLESS = List.of("exp(-w)", "exp(-w) + 0b + 1", "1 + exp(-w) + exp(-b)",
            "softplus(w + b)", "0.7 + softplus(w - 3b)", "e^(w + b) + 1", "exp(-w - b) + 5", "1/(1 + exp(w + b)) + 0.5",
            "ln(1 + exp(-w)) + b^2 + 3", "1 + 1/(1 + exp(w)) + (b - w)^2/100", "2 + exp(-w) + b^2",
            "1/(1 + w^2 + b^2) + 1", "-w - b", "-ln(1 + w^2 + b^2)",
            "softplus(-w - b) + softplus(-2w + b) + softplus(-w)", "7 + softplus(-w - b) + softplus(-2w + b)");

    @Test
    void a_way_that_falls_for_ever_is_not_gone_for_ever() {
        Map<String, String> dear = new TreeMap<>();
        for (String formula : ENDLESS) {
            for (Vector start : List.of(Vector.of(0.3, -0.2), Vector.of(3, 2), Vector.of(20, 15))) {
                AskedLoss asked = new AskedLoss(Given.loss(formula + " + 0b"));
                Optional<Vector> bottom = Valleys.of(asked).under(start);
                int places = asked.values() + asked.gradients();
                if (places > 200 || bottom.isPresent()) {
                    dear.put(formula + " from " + start.w() + ", " + start.b(), places + " " + bottom);
                }
            }
        }
        assertThat(dear.entrySet().stream().map(Object::toString).toList()).isEmpty();
    }
}
