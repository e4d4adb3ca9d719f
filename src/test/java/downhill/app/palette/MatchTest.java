package downhill.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

    @Test
    void the_nearer_a_name_is_to_what_was_typed_the_better_it_fits() {
        List<String> names = List.of("Zoom", "Zoom in", "Reset the zoom", "Unzoomed", "Zooom", "Zero or one more");
        assertThat(names.stream().map(name -> Match.of("zoom", name))).isSortedAccordingTo((one, other) -> other - one)
                .doesNotHaveDuplicates().noneMatch(score -> score == Match.NONE);
    }

    @ParameterizedTest
    @CsvSource({"UNDO, Undo", "red mot, Reduce motion", "motion reduce, Reduce motion", "largr, Larger text",
            "presnet, Present on the whole screen", "ltx, Larger text", "adadleta, Optimizer: AdaDelta",
            "adam, Optimizer: Ádám"})
    void case_accents_order_and_a_slip_of_the_finger_do_not_matter(String typed, String name) {
        assertThat(Match.of(typed, name)).isNotEqualTo(Match.NONE);
    }

    @ParameterizedTest
    @CsvSource({"xyz, Undo", "odnu, Larger text", "redo, Reset all", "w, Undo"})
    void something_else_does_not_fit(String typed, String name) {
        assertThat(Match.of(typed, name)).isEqualTo(Match.NONE);
    }

    @ParameterizedTest
    @CsvSource({"학, 학습률 일정", "학스, 학습률 일정", "ㅎ, 학습률 일정", "습률, 학습률 일정", "일정 학습, 학습률 일정", "크게, 글자를 크게"})
    void a_syllable_that_is_half_typed_fits(String typed, String name) {
        assertThat(Match.of(typed, name)).isNotEqualTo(Match.NONE);
    }

    @Test
    void of_two_that_begin_alike_the_shorter_one_fits_better() {
        assertThat(Match.of("step", "Step back")).isGreaterThan(Match.of("step", "Step back to the very first"));
    }
}
