package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Coordinate;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One of two weights at a time: cuts through the loss.
class SliceTest {

    static List<CatalogueLoss> losses() {
        return Catalogue.of(2);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void a_section_is_the_loss_with_the_other_weight_held(CatalogueLoss loss) {
        Frame frame = Moment.of(loss).at(2).frame();
        Vector point = frame.run().point(2);
        Loss whole = Moment.of(loss).run().descent().loss();
        for (Coordinate coordinate : Coordinate.values()) {
            Section section = frame.section(coordinate);
            for (double at = -3; at <= 3; at += 0.31) {
                assertThat(section.along().value(at)).isEqualTo(whole.value(coordinate.in(point, at)));
                double h = 1e-5;
                double secant = (whole.value(coordinate.in(point, at + h)) - whole.value(coordinate.in(point, at - h)))
                        / (2 * h);
                assertThat(section.along().slope(at)).isCloseTo(secant, within(1e-4 * Math.max(1, Math.abs(secant))));
            }
            assertThat(section.position()).isEqualTo(coordinate.of(point));
            assertThat(section.loss()).isCloseTo(whole.value(point), within(1e-9));
            assertThat(section.delivered()).isCloseTo(whole.value(point)
                    - whole.value(coordinate.in(point, coordinate.of(frame.run().point(3)))), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("losses")
    void the_curves_that_are_drawn_are_its_values(CatalogueLoss loss) {
        Frame frame = Moment.of(loss).at(1).frame();
        for (Section section : frame.sections()) {
            for (Points piece : section.curves().loss().pieces()) {
                for (int index = 0; index < piece.size(); index++) {
                    double value = section.along().value(piece.x(index));
                    assertThat(piece.y(index)).isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value))));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("losses")
    void after_the_other_weights_part_of_the_step_the_slice_is_another_curve(CatalogueLoss loss) {
        Frame checked = Moment.of(loss).at(1, Phase.CHECK).frame();
        Loss whole = checked.run().descent().loss();
        Vector next = checked.run().point(2);
        for (Coordinate coordinate : Coordinate.values()) {
            TurnedSlice turned = checked.section(coordinate).turned().orElseThrow();
            for (double at = -2; at <= 2; at += 0.37) {
                assertThat(turned.along().value(at)).isCloseTo(whole.value(coordinate.in(next, at)),
                        within(1e-9 * Math.max(1, Math.abs(turned.along().value(at)))));
            }
            assertThat(turned.along().held()).isCloseTo(coordinate.other().of(next), within(1e-12));
        }
    }

    @Test
    void it_turns_bit_by_bit_and_only_while_the_step_is_checked() {
        Moment moment = Moment.of(Catalogue.find("tilted-valley").orElseThrow());
        double to = moment.run().point(1).b();
        double before = moment.run().point(0).b();
        for (int tenth = 1; tenth <= 10; tenth++) {
            double held = frame(moment, 3 + tenth / 10.0).section(Coordinate.W).turned().orElseThrow().along().held();
            assertThat(held).isLessThan(before).isGreaterThanOrEqualTo(to - 1e-12);
            before = held;
        }
        for (double progress : new double[] {0, 0.5, 1, 2, 3}) {
            assertThat(frame(moment, progress).section(Coordinate.W).turned()).as("at %s", progress).isEmpty();
        }
    }

    @Test
    void the_next_step_begins_with_the_slice_that_the_one_before_has_turned_into() {
        Moment moment = Moment.of(Catalogue.find("rosenbrock").orElseThrow());
        double turned = frame(moment, 4).section(Coordinate.W).turned().orElseThrow().along().value(0.3);
        assertThat(moment.at(1).frame().section(Coordinate.W).along().value(0.3)).isCloseTo(turned, within(1e-9));
    }

    private static Frame frame(Moment moment, double progress) {
        return Frame.of(moment.run(), new Playhead(0, progress), Views.home(moment.scenario(), moment.run().descent()
                .loss()),
                Mode.EXACT, moment.nudge());
    }
}
