package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.picture.Mark;
import downhill.picture.Role;
import org.junit.jupiter.api.Test;

/// How a lesson's text writes a number.
class NumberStyleTest {

    private static final NumberStyle MARK = NumberStyle.of("mark").orElseThrow();

    @Test
    void the_mark_of_a_run_is_a_sign_of_its_own_in_the_runs_colour() {
        assertThat(MARK.told(1, Role.TEXT).plain()).isEqualTo("●");
        assertThat(MARK.told(2, Role.TEXT).plain()).isEqualTo("■");
        for (Mark mark : Mark.values()) {
            assertThat(MARK.told(mark.ordinal() + 1, Role.TEXT).spans()).singleElement()
                    .satisfies(span -> assertThat(span.role()).isEqualTo(mark.role()));
        }
        assertThat(Mark.values()).extracting(Mark::sign).doesNotHaveDuplicates();
    }

    @Test
    void what_is_no_runs_number_stays_a_number() {
        assertThat(MARK.told(0, Role.TEXT).plain()).isEqualTo("0");
        assertThat(MARK.told(9, Role.TEXT).plain()).isEqualTo("9");
        assertThat(MARK.told(1.5, Role.TEXT).plain()).isEqualTo("1.5");
    }
}
