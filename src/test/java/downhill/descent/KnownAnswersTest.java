package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is known is not worked out again, and what is kept has a limit.
class KnownAnswersTest {

    private final List<Integer> workedOut = new ArrayList<>();
    private final KnownAnswers<Integer, Integer> squares = new KnownAnswers<>(2);

    private int square(int number) {
        return squares.to(number, asked -> {
            workedOut.add(asked);
            return asked * asked;
        });
    }

    @Test
    void an_answer_is_worked_out_once() {
        assertThat(square(3)).isEqualTo(9);
        assertThat(square(3)).isEqualTo(9);
        assertThat(workedOut).containsExactly(3);
    }

    @Test
    void where_there_is_no_room_all_are_forgotten() {
        square(1);
        square(2);
        assertThat(square(3)).isEqualTo(9);
        assertThat(squares.size()).isEqualTo(1);
        assertThat(square(1)).isEqualTo(1);
        assertThat(workedOut).containsExactly(1, 2, 3, 1);
    }
}
