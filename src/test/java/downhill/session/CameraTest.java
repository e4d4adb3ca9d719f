package downhill.session;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Run;
import downhill.picture.Frame;
import downhill.picture.Interval;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.picture.Viewport;
import org.junit.jupiter.api.Test;

class CameraTest {

    private static final Viewport HOME =
            new Viewport(new Interval(-1, 3), new Interval(0, 10), new Interval(-2, 6));
    private static final Viewport FAR =
            new Viewport(new Interval(-10, 30), new Interval(-5, 100), new Interval(-20, 60));

    private final Camera camera = new Camera(HOME);
    private final Run run = Sessions.first().state().run();

    @Test
    void a_cut_is_there_at_once() {
        camera.cutTo(FAR);
        assertThat(camera.shown()).isEqualTo(FAR);
        assertThat(camera.isMoving()).isFalse();
    }

    @Test
    void a_glide_covers_all_but_a_third_in_its_settling_time() {
        camera.glideHome(FAR);
        camera.advance(0.12);
        assertThat(camera.shown().across().high()).isEqualTo(30 - 27 / Math.E, within(1e-9));
        assertThat(camera.isMoving()).isTrue();
    }

    @Test
    void a_glide_ends_exactly_where_it_goes() {
        camera.glideHome(FAR);
        for (int frame = 0; frame < 120; frame++) {
            camera.advance(1 / 60.0);
        }
        assertThat(camera.shown()).isEqualTo(FAR);
        assertThat(camera.isMoving()).isFalse();
    }

    @Test
    void a_glide_takes_the_same_way_at_any_frame_rate() {
        Camera coarse = new Camera(HOME);
        coarse.glideHome(FAR);
        coarse.advance(0.1);
        camera.glideHome(FAR);
        for (int frame = 0; frame < 10; frame++) {
            camera.advance(0.01);
        }
        assertThat(camera.shown().loss().high()).isEqualTo(coarse.shown().loss().high(), within(1e-9));
    }

    @Test
    void following_widens_the_view_and_comes_back() {
        camera.follow(run, 0);
        camera.arrive();
        assertThat(camera.shown().across().contains(3)).isTrue();
        camera.follow(run, run.length());
        camera.arrive();
        assertThat(camera.shown()).isEqualTo(HOME);
    }

    @Test
    void curves_are_sampled_anew_only_for_another_view_or_loss() {
        Frame first = frame(run, 0);
        assertThat(frame(run, 3).section(W).curves()).isSameAs(first.section(W).curves());
        camera.cutTo(FAR);
        assertThat(frame(run, 3).section(W).curves()).isNotSameAs(first.section(W).curves());
        Frame far = frame(run, 3);
        assertThat(frame(Sessions.on("kink").state().run(), 0).section(W).curves()).isNotSameAs(far.section(W).curves());
    }

    private Frame frame(Run of, int step) {
        return camera.frame(of, Playhead.at(step), Mode.EXACT, 0.1);
    }
}
