package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Method;
import downhill.descent.Pace;
import downhill.descent.Scenario;
import downhill.descent.race.Race;
import downhill.plugin.Vector;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// In the list of compared runs each can be told from the others by what is different in it.
class LaneNameTest {

    private static final Scenario PLAIN = Scenario.of("w^2 + b^2", 0.1, new Vector(2, 2, 1), 10);
    private static final Scenario MOMENTUM = PLAIN.withOptimizer("momentum");

    private static List<String> names(Scenario... scenarios) {
        return RaceMoment.of(Race.OWN_RATES, List.of(scenarios)).facts().stream().map(LaneFacts::name).toList();
    }

    @Test
    void runs_that_differ_in_one_thing_have_names_that_differ() {
        Scenario own = PLAIN.with(Method.written("w = w - a*g"));
        List<UnaryOperator<Scenario>> changes = List.of(
                run -> run.withPace(pace -> pace.withSchedule("inverse-time")),
                run -> run.withPace(pace -> pace.withSchedule("inverse-time").withSetting("kappa", 0.3)),
                run -> run.withPace(pace -> pace.forkedAt(3)), run -> run.withStart(new Vector(2, 1, 1)),
                run -> run.withStart(new Vector(2, 2, -1)), run -> MOMENTUM, run -> MOMENTUM.withSetting("beta", 0.5),
                run -> own, run -> own.with(Method.written("w = w - 2*a*g")));
        List<Scenario> runs = Stream.concat(Stream.of(PLAIN), changes.stream().map(change -> change.apply(PLAIN))).toList();
        for (Scenario one : runs) {
            for (Scenario other : runs) {
                if (one != other) {
                    assertThat(names(one, other)).doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void forks_that_differ_only_in_what_was_before_tell_it() {
        UnaryOperator<Pace> goingOn = pace -> pace.forkedAt(5).withRate(0.3);
        Scenario one = PLAIN.withPace(goingOn);
        Scenario other = PLAIN.withRate(0.2).withPace(goingOn);
        Scenario twice = PLAIN.withPace(pace -> goingOn.apply(pace.forkedAt(2).withRate(0.2)));
        Scenario elsewhere = PLAIN.withPace(pace -> pace.forkedAt(4).withRate(0.3));

        assertThat(names(one, other, twice)).containsExactly("fork at 5, after 0.1: Gradient descent",
                "fork at 5, after 0.2: Gradient descent", "fork at 5, after 0.1 to 2, 0.2: Gradient descent");
        assertThat(names(one, elsewhere)).containsExactly("fork at 5: Gradient descent", "fork at 4: Gradient descent");
    }

    @Test
    void what_is_the_same_in_all_is_not_told() {
        assertThat(names(PLAIN, PLAIN.withRate(0.3))).containsOnly("Gradient descent");
        assertThat(names(MOMENTUM, PLAIN)).containsExactly("Momentum", "Gradient descent");
        Scenario later = PLAIN.withPace(pace -> pace.withSchedule("inverse-time"));
        assertThat(names(later, later.withRate(0.3))).containsOnly("Gradient descent");
    }

    @Test
    void schedules_settings_and_both_numbers_of_a_start_are_told() {
        assertThat(names(PLAIN, PLAIN.withPace(pace -> pace.withSchedule("inverse-time"))))
                .containsExactly("Gradient descent", "Gradient descent · Inverse time");
        assertThat(names(MOMENTUM, MOMENTUM.withSetting("beta", 0.5)))
                .containsExactly("Momentum · β = 0.9", "Momentum · β = 0.5");
        assertThat(names(PLAIN, PLAIN.withStart(new Vector(2, 2, -1))))
                .containsExactly("from (2, 1): Gradient descent", "from (2, −1): Gradient descent");
    }
}
