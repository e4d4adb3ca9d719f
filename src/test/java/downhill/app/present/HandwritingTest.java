package downhill.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Events;
import downhill.app.InWindow;
import downhill.picture.Playhead;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class HandwritingTest {

    private Projected projected;
    private int clean;

    @BeforeEach
    void open() {
        projected = new Projected();
        clean = projected.picture();
    }

    private void draw() {
        Events.mouse(projected.root, MouseEvent.MOUSE_PRESSED, 200, 200, 1);
        for (int part = 1; part <= 10; part++) {
            Events.mouse(projected.root, MouseEvent.MOUSE_DRAGGED, 200 + 30 * part, 200 + 15 * part, 1);
        }
        Events.mouse(projected.root, MouseEvent.MOUSE_RELEASED, 500, 350, 1);
    }

    private int at(int step) {
        projected.session.player().goTo(Playhead.at(step));
        projected.show(1280, 720);
        return projected.picture();
    }

    @Test
    void nothing_is_drawn_before_the_pen_is_taken_and_after_it_is_put_away() {
        draw();
        assertThat(projected.picture()).isEqualTo(clean);
        projected.presentation.togglePen();
        assertThat(projected.root.getCursor()).isEqualTo(Cursor.CROSSHAIR);
        projected.presentation.togglePen();
        draw();
        assertThat(projected.picture()).isEqualTo(clean);
    }

    @Test
    void strokes_stay_with_their_step_and_one_key_wipes_them() {
        int next = at(1);
        at(0);
        projected.presentation.togglePen();
        draw();
        int drawn = projected.picture();
        assertThat(drawn).isNotEqualTo(clean);
        assertThat(at(1)).as("nothing was drawn on the next step").isEqualTo(next);
        projected.presentation.clearPen();
        assertThat(at(0)).as("it is there again").isEqualTo(drawn);
        projected.presentation.clearPen();
        assertThat(projected.picture()).isEqualTo(clean);
    }

    @Test
    void a_point_is_a_stroke_too() {
        projected.presentation.togglePen();
        Events.mouse(projected.root, MouseEvent.MOUSE_PRESSED, 300, 300, 1);
        Events.mouse(projected.root, MouseEvent.MOUSE_RELEASED, 300, 300, 1);
        assertThat(projected.picture()).isNotEqualTo(clean);
    }

    @Test
    void strokes_grow_with_the_picture() {
        projected.presentation.togglePen();
        draw();
        projected.show(640, 360);
        int small = projected.picture();
        projected.presentation.clearPen();
        assertThat(projected.picture()).isNotEqualTo(small);
    }
}
