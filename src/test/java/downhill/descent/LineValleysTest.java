package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Evaluation;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineValleysTest {

    @ParameterizedTest
    @ValueSource(strings = {"w^2", "w^4 - 3w^2 + w + 4", "0.1w^2 + 1 - cos(3w)", "|w - 0.3| + 0.2w^2 + sin(3w)",
        "e^(-w)", "w^3", "sqrt(w)", "-w^2", "relu(w - 1) + relu(-w)", "sigmoid(8(w - 1)) + 0.02(w + 1)^2"})
    void the_answer_is_that_of_a_search_from_there(String formula) {
        Loss loss = Given.loss(formula);
        Valleys valleys = new LineValleys(loss);
        for (int index = 0; index < 400; index++) {
            double w = 5 * Math.sin(index * 1.7) * (index % 9 == 0 ? 100 : 1);
            OptionalDouble direct = Valley.under(loss, w);
            Optional<Vector> known = valleys.under(Vector.of(w));
            assertThat(known.isPresent()).as("at %s", w).isEqualTo(direct.isPresent());
            if (direct.isPresent()) {
                assertThat(known.get().w()).as("at %s", w).isCloseTo(direct.getAsDouble(), within(1e-8));
            }
        }
    }

    @Test
    void what_lies_on_a_way_that_is_known_is_not_searched_again() {
        AtomicInteger asked = new AtomicInteger();
        Valleys valleys = new LineValleys(counted(Given.loss("w^2"), asked));
        assertThat(valleys.under(Vector.of(3))).contains(Vector.of(0));
        int once = asked.get();
        assertThat(valleys.under(Vector.of(2))).contains(Vector.of(0));
        assertThat(valleys.under(Vector.of(1e-9))).contains(Vector.of(0));
        assertThat(asked).hasValue(once);
    }

    @Test
    void nor_where_it_goes_down_for_ever() {
        AtomicInteger asked = new AtomicInteger();
        Valleys valleys = new LineValleys(counted(Given.loss("e^(-w)"), asked));
        assertThat(valleys.under(Vector.of(0))).isEmpty();
        int once = asked.get();
        assertThat(valleys.under(Vector.of(20))).isEmpty();
        assertThat(asked).hasValue(once);
    }

    @Test
    void a_start_far_away_says_nothing_about_what_is_small_beside_its_distance() {
        Valleys valleys = new LineValleys(Given.loss("0.1w^2 - e^(-400(w - 1)^2)/2"));
        valleys.under(Vector.of(1e6));
        assertThat(valleys.under(Vector.of(1.05)).orElseThrow().w()).isCloseTo(0.9995001999624784, within(1e-9));
    }

    private static Loss counted(Loss loss, AtomicInteger asked) {
        return new Loss() {
            @Override
            public int weights() {
                return 1;
            }

            @Override
            public double value(Vector at) {
                asked.incrementAndGet();
                return loss.value(at);
            }

            @Override
            public Evaluation at(Vector point) {
                asked.incrementAndGet();
                return loss.at(point);
            }
        };
    }
}
