package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeightLabelTest {

    /// Far from it, right beside what the step's arrow is called, both read as one equation.
    @ParameterizedTest
    @CsvSource({"1280, 720", "1440, 900", "960, 640", "1920, 1080"})
    void presented_the_height_is_told_near_its_arrow_where_a_step_goes_over_all_that_is_seen(double width, double height) {
        Frame frame = Moment.of("5w^2", 1.5, 0.18).nudge(0.05).at(0, Phase.RATE).frame();
        Sketch sketch = Sketch.ofPoster(frame, width, height);
        PosterLayout layout = PosterLayout.usual(new Box(0, 0, width, height));
        Plane plane = Sheet.of(layout.figures(), frame.view(), layout.em()).slope();
        double arrow = HeightLabel.arrowX(sketch.page(layout.em()), plane, frame.section(W), 1.55);
        Box label = sketch.all(Sketch.Piece.Text.class).stream().filter(text -> text.text().plain().equals("δL/δw = 15.0"))
                .map(Sketch.Piece.Text::box).findFirst().orElseThrow();
        assertThat(label.right()).isCloseTo(arrow, within(1.2 * layout.em()));
        assertThat(label.bottom()).isBetween(plane.y(15) - 3 * layout.em(), plane.y(15));
    }
}
