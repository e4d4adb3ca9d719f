package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosterTest {

    private static final double SMALLEST = 0.024;

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1440, 900", "1024, 768", "640, 480"})
    void can_be_read_from_the_back_of_a_room(double width, double height) {
        for (Map.Entry<String, Frame> named : Moments.frames().entrySet()) {
            assertThat(Sketch.ofPoster(named.getValue(), width, height).all(Sketch.Piece.Text.class)).as(named.getKey())
                    .allSatisfy(text -> assertThat(text.size()).as(text.text().plain())
                            .isGreaterThanOrEqualTo(SMALLEST * height));
        }
    }

    @Test
    void can_be_read_whatever_the_optimizer_says() {
        RandomMoments.each(41, 150, frame -> assertThat(Sketch.ofPoster(frame, 1024, 768).all(Sketch.Piece.Text.class))
                .allSatisfy(text -> assertThat(text.size()).as(text.text().plain())
                        .isGreaterThanOrEqualTo(SMALLEST * 768)));
    }

    @Test
    void tells_the_story_the_rule_and_the_place() {
        Frame frame = Moment.of("w^2", 1.6, 0.15).frame();
        String told = String.join(" ", Sketch.ofPoster(frame, 1440, 900).texts());
        assertThat(told).contains("The slope is +3.20", "So step left by 0.480", "w ← w − a · δL/δw",
                "1.12 = 1.6 − 0.15 · 3.2", "Step 0 of 30");
    }

    @Test
    void of_a_rule_of_many_lines_tells_the_last_and_what_the_others_gave() {
        String told = String.join(" ", Sketch.ofPoster(Moments.frames().get("adam"), 1440, 900).texts());
        assertThat(told).contains("w ← w − a · m̂/(√v̂ + ε)", "m ≈ ", "v̂ ≈ ").doesNotContain("β");
    }

    @Test
    void grows_with_the_page() {
        Frame frame = Moment.of("w^2", 1.6, 0.15).frame();
        Sketch small = Sketch.ofPoster(frame, 960, 540);
        Sketch large = Sketch.ofPoster(frame, 1920, 1080);
        assertThat(large.texts()).isEqualTo(small.texts());
        for (int at = 0; at < small.texts().size(); at++) {
            assertThat(large.all(Sketch.Piece.Text.class).get(at).size())
                    .isCloseTo(2 * small.all(Sketch.Piece.Text.class).get(at).size(), within(1e-9));
        }
    }
}
