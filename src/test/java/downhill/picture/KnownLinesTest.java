package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Run;
import org.junit.jupiter.api.Test;

class KnownLinesTest {

    @Test
    void lines_are_those_of_the_moment_whatever_was_told_before() {
        KnownLines known = new KnownLines();
        for (String optimizer : new String[] {"gradient-descent", "adam"}) {
            Moment start = Moment.of("w^2", optimizer, 1.6, 0.15).steps(2);
            Run run = start.run();
            Viewport view = start.frame().view();
            for (double moment = 0; moment <= 8; moment += 0.25) {
                Playhead head = moment == 8 ? Playhead.at(2) : new Playhead((int) moment / 4, moment % 4);
                Frame frame = Frame.of(run, head, view, Mode.EXACT, 0.1);
                assertThat(known.of(frame)).as("%s at %s", optimizer, moment).isEqualTo(WorkedLine.of(frame));
            }
        }
    }

    @Test
    void while_nothing_else_is_told_lines_are_not_made_again() {
        KnownLines known = new KnownLines();
        Moment start = Moment.of("w^2", 1.6, 0.15);
        Run run = start.run();
        Viewport view = start.frame().view();
        assertThat(known.of(Frame.of(run, new Playhead(0, 3.25), view, Mode.EXACT, 0.1)))
                .isSameAs(known.of(Frame.of(run, new Playhead(0, 3.5), view, Mode.EXACT, 0.1)));
    }
}
