package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AreaLabelTest {

    @Test
    void the_rectangle_is_the_loss_left_only_if_the_slope_stayed_the_same() {
        List<Frame> ideas = Moments.frames().values().stream()
                .filter(frame -> frame.section(W).mode() == Mode.IDEA).toList();
        assertThat(ideas).isNotEmpty();
        assertThat(ideas.stream().map(frame -> Sketch.ofFigures(frame, 960, 640).texts()))
                .anyMatch(texts -> texts.contains("area = loss left"))
                .allMatch(texts -> texts.contains("area = loss left") == texts.contains("if the slope stayed the same"));
        assertThat(Moments.frames().values().stream().filter(frame -> frame.section(W).mode() == Mode.EXACT)
                .map(frame -> Sketch.ofFigures(frame, 960, 640).texts()))
                .noneMatch(texts -> texts.contains("if the slope stayed the same"));
    }
}
