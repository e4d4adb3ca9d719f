package downhill.export.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Optimizers;
import downhill.lesson.Lesson;
import downhill.lesson.Lessons;
import downhill.picture.Box;
import downhill.picture.Frame;
import downhill.picture.GroundView;
import downhill.picture.Plane;
import downhill.picture.PlaneFigure;
import downhill.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A bowl that is round looks round on a map of equal scales, however large the picture is.
class RoundBowlTest {

    private static final double EM = 13.5;

    private static Plane plane(Box box, Scene scene) {
        LessonFigures figures = LessonFigures.of(scene, Optimizers.installed(), false);
        Frame frame = figures.frame();
        return PlaneFigure.plane(box, frame.view(), frame.ground(), EM);
    }

    private static double oneAcross(Plane plane) {
        return plane.x(1) - plane.x(0);
    }

    private static double oneUp(Plane plane) {
        return plane.y(0) - plane.y(1);
    }

    private static Scene page() {
        Lesson lesson = Lessons.all(Optimizers.installed()).get(9);
        return lesson.pages().get(6).scene();
    }

    @ParameterizedTest
    @CsvSource({"500, 500", "700, 420", "1200, 500", "330, 700"})
    void one_of_w_is_as_long_as_one_of_b_in_the_lesson_s_round_bowl(double width, double height) {
        Box box = new Box(20, 30, width, height);
        Plane plane = plane(box, page());
        assertThat(oneAcross(plane)).isCloseTo(oneUp(plane), within(1e-9));
        assertThat(box.holds(plane.box())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"700, 420", "330, 700"})
    void without_equal_scales_the_map_fills_its_room(double width, double height) {
        Scene scene = page();
        Plane plane = plane(new Box(20, 30, width, height), scene.with(scene.view().with(GroundView.USUAL)));
        assertThat(Math.abs(oneAcross(plane) - oneUp(plane))).isGreaterThan(5);
    }
}
