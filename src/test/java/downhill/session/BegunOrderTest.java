package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.lesson.Answer;
import downhill.lesson.Lesson;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is to be put in order doesn't begin in the right order.
class BegunOrderTest {

    private final Session session = Sessions.first();
    private final Learning learning = session.learning();

    private static Lesson lesson(String... values) {
        return LearningDragTest.lesson("{\"title\": \"t\", \"text\": \"x\", \"scene\": {\"run\": {\"rate\": 0.15, "
                + "\"start\": [3]}}, \"question\": {\"kind\": \"order\", \"ask\": \"?\", \"correct\": {\"text\": \"c\"}, "
                + "\"otherwise\": [{\"text\": \"o\"}], \"items\": [" + Stream.of(values).map(value ->
                "{\"value\": \"" + value + "\", \"text\": \"" + value + "\"}").collect(Collectors.joining(",")) + "]}}");
    }

    private List<Integer> begun() {
        return ((Answer.Order) session.state().lessons().walk().orElseThrow().answer().orElseThrow()).items();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1;2", "1;2;3", "rate;2*rate;3*rate;4*rate", "1;2;3;4;5;6", "1;1;2"})
    void what_was_written_in_the_right_order_begins_in_another(String values) {
        learning.open(lesson(values.split(";")), 0);
        List<Integer> begun = begun();
        learning.check();
        assertThat(session.state().lessons().walk().orElseThrow().judged().orElseThrow().right()).isFalse();
        Session other = Sessions.first();
        other.learning().open(lesson(values.split(";")), 0);
        assertThat(((Answer.Order) other.state().lessons().walk().orElseThrow().answer().orElseThrow()).items())
                .as("the same for every student").isEqualTo(begun);
    }

    @Test
    void what_was_written_in_another_order_begins_as_written() {
        learning.open(lesson("2", "1", "3"), 0);
        assertThat(begun()).containsExactly(0, 1, 2);
    }

    @Test
    void it_stays_where_it_is_while_the_run_is_changed() {
        learning.open(lesson("0.1", "rate", "2*rate"), 0);
        List<Integer> begun = begun();
        assertThat(begun).isNotEqualTo(List.of(0, 1, 2));
        session.edit(scenario -> scenario.withRate(0.01));
        assertThat(begun()).isEqualTo(begun);
    }

    @Test
    void where_nothing_was_moved_nobody_has_answered_yet() {
        learning.open(lesson("1", "2", "3"), 0);
        learning.goOn();
        assertThat(session.state().lessons().walk().orElseThrow().judged().orElseThrow().right())
                .as("a clicker shows the right order").isTrue();
    }
}
