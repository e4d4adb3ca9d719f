package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing large flashes more than three times a second, not even while a run leaves the picture at the highest speed.
///
/// As in the Web Content Accessibility Guidelines (2.3.1): a flash is a pair of opposing changes of the relative luminance
/// by a tenth or more where the darker one is below 0.8, and large is a quarter of ten degrees of the field of view.
@InWindow
class FlashingTest {

    private static final double CHANGE = 0.1;
    private static final double DARK = 0.8;
    /// In pixels of the window.
    private static final double LARGE = 21_824;
    private static final double SCALE = 0.25;
    private static final int PICTURES_A_SECOND = 20;
    private static final double FASTEST = 8;

    private Opened opened;

    @AfterEach
    void close() {
        opened.close();
    }

    /// What a pixel has done so far.
    private static final class Pixel {

        private double low = Double.POSITIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;
        private int direction;
        private final List<Integer> changes = new ArrayList<>();

        void next(double luminance, int picture) {
            low = Math.min(low, luminance);
            high = Math.max(high, luminance);
            if (direction != 1 && luminance - low >= CHANGE && low < DARK) {
                turn(1, luminance, picture);
            } else if (direction != -1 && high - luminance >= CHANGE && luminance < DARK) {
                turn(-1, luminance, picture);
            }
        }

        private void turn(int to, double luminance, int picture) {
            direction = to;
            low = luminance;
            high = luminance;
            changes.add(picture);
        }

        /// Whether there are more than three pairs of changes within some second.
        boolean flashes() {
            for (int first = 0; first + 7 < changes.size(); first++) {
                if (changes.get(first + 7) - changes.get(first) <= PICTURES_A_SECOND) {
                    return true;
                }
            }
            return false;
        }
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 255) + 0.7152 * linear(argb >> 8 & 255) + 0.0722 * linear(argb & 255);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// How large the area is that flashes, in pixels of the window.
    private double flashing(Node seen, int pictures) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        int width = (int) (SCALE * seen.getLayoutBounds().getWidth());
        int height = (int) (SCALE * seen.getLayoutBounds().getHeight());
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        Pixel[] pixels = new Pixel[width * height];
        Arrays.setAll(pixels, index -> new Pixel());
        WritableImage image = new WritableImage(width, height);
        for (int picture = 0; picture < pictures; picture++) {
            opened.session.viewing().advance(1.0 / PICTURES_A_SECOND);
            opened.show();
            PixelReader reader = seen.snapshot(parameters, image).getPixelReader();
            for (int index = 0; index < pixels.length; index++) {
                pixels[index].next(luminance(reader.getArgb(index % width, index / width)), picture);
            }
        }
        return Arrays.stream(pixels).filter(Pixel::flashes).count() / (SCALE * SCALE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.02, 1.2})
    void a_run_that_leaves_the_picture_at_the_highest_speed_does_not_flash(double rate) {
        opened = Opened.first();
        opened.session.edit(scenario -> scenario.withRate(rate));
        opened.session.player().speed(FASTEST);
        opened.session.player().playOrPause();
        opened.show();
        opened.root().setOpacity(1);
        assertThat(flashing(opened.find(Node.class, "#plot"), 2 * PICTURES_A_SECOND)).isLessThan(LARGE);
        opened.root().setOpacity(0);
    }

    @Test
    void a_pixel_that_goes_dark_and_light_four_times_a_second_flashes_and_one_that_does_three_times_does_not() {
        opened = Opened.first();
        assertThat(pixel(PICTURES_A_SECOND / 4).flashes()).isTrue();
        assertThat(pixel(PICTURES_A_SECOND / 2).flashes()).isFalse();
    }

    private static Pixel pixel(int period) {
        Pixel pixel = new Pixel();
        for (int picture = 0; picture < 3 * PICTURES_A_SECOND; picture++) {
            pixel.next(picture % period < period / 2 ? 1 : 0.4, picture);
        }
        return pixel;
    }
}
