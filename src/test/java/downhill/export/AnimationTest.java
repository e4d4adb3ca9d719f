package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.picture.Painting;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How an animation asks its darkroom for pictures.
class AnimationTest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 150;
    private static final int BLUES = 256;

    private final Order order = Exports.order(Path.of("a.gif"), WIDTH, HEIGHT);
    /// What happened, in order: pictures that were begun, "+", and waited for, "-".
    private final List<String> events = new ArrayList<>();

    @AfterEach
    void forgetInterrupt() {
        Thread.interrupted();
    }

    @Test
    void each_picture_is_begun_before_the_one_before_is_waited_for() throws Exception {
        new Animation(order, () -> this::begun).write(new ByteArrayOutputStream(), done -> { });
        int pictures = order.shots().size();
        String second = String.join("", events.subList(events.size() - 2 * pictures, events.size()));
        assertThat(second).isEqualTo("+" + "+-".repeat(pictures - 1) + "-");
    }

    @Test
    void it_stops_when_asked_to_though_nothing_is_waited_for() {
        Reel stopping = picture -> {
            if (events.size() == 5) {
                Thread.currentThread().interrupt();
            }
            return begun(picture);
        };
        assertThatThrownBy(() -> new Animation(order, () -> stopping).write(new ByteArrayOutputStream(), done -> { }))
                .isInstanceOf(InterruptedException.class);
        assertThat(events).hasSizeBetween(6, 7);
    }

    @Test
    void what_is_done_only_ever_grows_also_where_there_is_no_room_for_all_pictures() throws Exception {
        Random random = new Random(3);
        Reel speckled = picture -> () -> List.of(new Patch(0, 0, WIDTH, HEIGHT,
                random.ints(WIDTH * HEIGHT, 0, BLUES).toArray()));
        List<Double> parts = new ArrayList<>();
        int roomForSome = WIDTH * HEIGHT * order.shots().size() / 3;
        new Animation(order, () -> speckled, roomForSome).write(new ByteArrayOutputStream(), parts::add);
        assertThat(parts).isSorted().startsWith(0.0).endsWith(1.0).hasSizeGreaterThan(order.shots().size());
    }

    private Reel.Developing begun(Painting picture) {
        events.add("+");
        return () -> {
            events.add("-");
            return List.of(new Patch(0, 0, WIDTH, HEIGHT, new int[WIDTH * HEIGHT]));
        };
    }
}
