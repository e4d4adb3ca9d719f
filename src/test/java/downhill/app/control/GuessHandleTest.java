package downhill.app.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.Events;
import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.draw.Paper;
import downhill.app.present.Presentation;
import downhill.app.view.Command;
import downhill.picture.Plane;
import downhill.picture.Sheet;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The diamond that a guess is dragged by.
@InWindow
class GuessHandleTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
        opened.fire("#predict");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void the_handle_is_moved_by_arrow_keys() {
        opened.key(handle(), KeyCode.LEFT);
        double first = guessed();
        assertThat(first).isLessThan(3);
        opened.key(handle(), KeyCode.LEFT);
        opened.key(handle(), KeyCode.LEFT, false, true);
        assertThat(guessed()).isLessThan(first);
        assertThat(opened.session.player().head().step()).as("the keys are the handle's").isZero();
        assertThat(opened.session.state().frame().isHidden()).isTrue();
    }

    @Test
    void keys_that_come_faster_than_frames_all_count() {
        opened.key(handle(), KeyCode.LEFT);
        double first = guessed();
        opened.key(handle(), KeyCode.LEFT);
        double unit = first - guessed();
        for (int press = 0; press < 3; press++) {
            Events.key(handle(), KeyCode.LEFT, false, false);
        }
        assertThat(guessed()).isCloseTo(first - 4 * unit, within(unit / 100));
    }

    @Test
    void enter_on_the_handle_shows_the_step() {
        opened.key(handle(), KeyCode.LEFT);
        opened.key(handle(), KeyCode.ENTER);
        assertThat(opened.session.state().frame().isHidden()).isFalse();
    }

    @Test
    void the_handle_is_dragged_sideways_for_w_and_up_and_down_for_the_loss() {
        drag(-120, 40);
        double w = guessed();
        opened.fire("#predict-loss");
        drag(50, -60);
        Plane plane = Sheet.of(opened.find(Paper.class, "#plot > Paper").box(), opened.session.viewing().view(), 13).loss();
        assertThat(w).isLessThan(3);
        double loss = guessed();
        assertThat(loss).isGreaterThan(opened.session.state().frame().run().loss(0));
        assertThat(handle().getBoundsInParent().getCenterY()).isCloseTo(plane.y(loss), within(1.0));
    }

    @Test
    void presenting_keeps_it_hidden_and_a_clicker_shows_it() {
        opened.run(Command.PRESENT);
        Presentation presentation = opened.presentation().orElseThrow();
        presentation.root().resize(1280, 720);
        presentation.show(opened.session.state());
        Node handle = presentation.root().lookup("#guess");
        assertThat(handle.isVisible()).isTrue();
        assertThat(handle.getBoundsInParent().getCenterX()).isBetween(700.0, 1200.0);
        opened.run(Command.PHASE);
        presentation.show(opened.session.state());
        assertThat(handle.isVisible()).as("the slope does not tell").isTrue();
        opened.run(Command.PHASE);
        presentation.show(opened.session.state());
        assertThat(handle.isVisible()).isFalse();
        assertThat(opened.session.state().frame().isHidden()).isFalse();
        opened.run(Command.END_PRESENTATION);
    }

    private void drag(double right, double down) {
        double middle = handle().getLayoutBounds().getWidth() / 2;
        Events.mouse(handle(), MouseEvent.MOUSE_PRESSED, middle, middle, 1);
        Events.mouse(handle(), MouseEvent.MOUSE_DRAGGED, middle + right, middle + down, 1);
        opened.show();
        Events.mouse(handle(), MouseEvent.MOUSE_RELEASED, middle, middle, 1);
        opened.show();
    }

    private Node handle() {
        return opened.find(Node.class, "#guess");
    }

    private double guessed() {
        return opened.session.state().frame().prediction().guess().orElseThrow().value().w();
    }
}
