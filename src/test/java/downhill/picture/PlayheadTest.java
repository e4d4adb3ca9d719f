package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlayheadTest {

    private static final double ONE_STEP = Stream.of(Phase.values()).mapToDouble(Phase::seconds).sum();

    private static double place(Playhead head) {
        return 4.0 * head.step() + head.progress();
    }

    @Test
    void moves_by_seconds_however_they_are_divided() {
        Playhead once = Playhead.at(0).advanced(3, 10);
        Playhead often = Playhead.at(0);
        for (int count = 0; count < 10; count++) {
            often = often.advanced(0.3, 10);
        }
        assertThat(place(often)).isCloseTo(place(once), within(1e-9));
        SplittableRandom random = new SplittableRandom(3);
        for (int trial = 0; trial < 500; trial++) {
            double first = random.nextDouble(8);
            double second = random.nextDouble(8);
            assertThat(place(Playhead.at(0).advanced(first, 50).advanced(second, 50)))
                    .isCloseTo(place(Playhead.at(0).advanced(first + second, 50)), within(1e-9));
        }
    }

    @Test
    void takes_the_seconds_of_its_phases_for_a_step() {
        assertThat(place(Playhead.at(2).advanced(ONE_STEP, 10))).isCloseTo(12, within(1e-9));
        assertThat(Playhead.at(0).advanced(Phase.SLOPE.seconds() / 2, 10)).isEqualTo(new Playhead(0, 0.5));
    }

    @Test
    void stops_at_rest_after_the_last_step() {
        assertThat(Playhead.at(0).advanced(1000, 3)).isEqualTo(Playhead.at(3));
        assertThat(Playhead.at(3).advanced(1, 3)).isEqualTo(Playhead.at(3));
        assertThat(Playhead.at(3).nextPhase(3)).isEqualTo(Playhead.at(3));
        assertThat(Playhead.at(3).next(3)).isEqualTo(Playhead.at(3));
        assertThat(Playhead.at(0).previous()).isEqualTo(Playhead.at(0));
        assertThat(Playhead.at(0).previousPhase()).isEqualTo(Playhead.at(0));
    }

    @Test
    void goes_through_the_phases_in_order() {
        List<Optional<Phase>> seen = new ArrayList<>();
        Playhead head = Playhead.at(0);
        for (int count = 0; count < 6; count++) {
            seen.add(head.phase());
            head = head.nextPhase(5);
        }
        assertThat(seen).containsExactly(Optional.empty(), Optional.of(Phase.SLOPE), Optional.of(Phase.RATE),
                Optional.of(Phase.MOVE), Optional.of(Phase.CHECK), Optional.of(Phase.SLOPE));
        assertThat(head).isEqualTo(new Playhead(1, 2));
    }

    @Test
    void a_run_of_phases_takes_four_presses_a_step_and_ends_at_rest() {
        Playhead head = Playhead.at(0);
        int presses = 0;
        while (head.step() < 7) {
            head = head.nextPhase(7);
            presses++;
        }
        assertThat(head).isEqualTo(Playhead.at(7));
        assertThat(presses).isEqualTo(4 * 7 + 1);
    }

    @Test
    void comes_back_by_as_many_phases_as_it_went_on() {
        Playhead head = Playhead.at(0);
        List<Playhead> way = new ArrayList<>();
        for (int count = 0; count < 23; count++) {
            way.add(head);
            head = head.nextPhase(9);
        }
        for (Playhead before : way.reversed()) {
            head = head.previousPhase();
            assertThat(head).isEqualTo(before);
        }
    }

    @Test
    void between_phases_goes_to_the_nearest_end() {
        Playhead within = new Playhead(2, 1.5);
        assertThat(within.phase()).contains(Phase.RATE);
        assertThat(within.part()).isEqualTo(0.5);
        assertThat(within.nextPhase(9)).isEqualTo(new Playhead(2, 2));
        assertThat(within.previousPhase()).isEqualTo(new Playhead(2, 1));
        assertThat(within.previous()).isEqualTo(Playhead.at(2));
        assertThat(within.next(9)).isEqualTo(Playhead.at(3));
    }

    @Test
    void is_moved_into_a_shorter_run() {
        assertThat(new Playhead(7, 2).within(5)).isEqualTo(Playhead.at(5));
        assertThat(new Playhead(5, 2).within(5)).isEqualTo(Playhead.at(5));
        assertThat(new Playhead(4, 2).within(5)).isEqualTo(new Playhead(4, 2));
    }

    @Test
    void is_nowhere_else() {
        assertThatThrownBy(() -> new Playhead(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Playhead(0, 4.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Playhead(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
