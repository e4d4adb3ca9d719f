package downhill.app.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.Events;
import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.present.Presentation;
import downhill.app.view.Command;
import downhill.descent.Catalogue;
import downhill.picture.GroundView;
import downhill.picture.Guess;
import downhill.picture.Quantity;
import downhill.plugin.Vector;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a step of two weights is guessed by: the diamond and the arrow on the map, and the fields.
@InWindow
class PlaneGuessHandleTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.of(Catalogue.find("himmelblau").orElseThrow().scenario());
        opened.fire("#predict");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private Node handle() {
        return opened.find(Node.class, "#plane-guess");
    }

    private Optional<Guess> guess() {
        return opened.session.state().frame().prediction().guess();
    }

    private Vector point() {
        return guess().orElseThrow().value();
    }

    private double degrees() {
        return guess().orElseThrow().direction().degrees();
    }

    private TextField typed(String field) {
        return opened.find(TextField.class, "#guess-" + field + " .text-field");
    }

    private void drag(double right, double down) {
        double middle = handle().getLayoutBounds().getWidth() / 2;
        Events.mouse(handle(), MouseEvent.MOUSE_PRESSED, middle, middle, 1);
        Events.mouse(handle(), MouseEvent.MOUSE_DRAGGED, middle + right, middle + down, 1);
        opened.show();
        Events.mouse(handle(), MouseEvent.MOUSE_RELEASED, middle, middle, 1);
        opened.show();
    }

    @Test
    void the_diamond_is_dragged_in_both_directions() {
        double x = handle().getBoundsInParent().getCenterX();
        double y = handle().getBoundsInParent().getCenterY();
        drag(60, -40);
        Vector first = point();
        assertThat(handle().getBoundsInParent().getCenterX()).isCloseTo(x + 60, within(1.0));
        assertThat(handle().getBoundsInParent().getCenterY()).isCloseTo(y - 40, within(1.0));
        drag(30, 20);
        assertThat(point().w()).isGreaterThan(first.w());
        assertThat(point().b()).isLessThan(first.b());
    }

    @Test
    void the_four_arrow_keys_move_it_from_the_point_and_enter_shows_the_step() {
        for (KeyCode key : new KeyCode[] {KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.UP}) {
            Events.key(handle(), key, false, false);
        }
        Vector moved = point().minus(opened.session.state().frame().run().point(0));
        assertThat(moved.b()).isPositive();
        assertThat(moved.w()).isCloseTo(2 * moved.b(), within(1e-9));
        opened.key(handle(), KeyCode.DOWN);
        opened.key(handle(), KeyCode.LEFT);
        assertThat(point().b()).isCloseTo(0.5, within(1e-9));
        assertThat(opened.session.player().head().step()).as("the keys are the handle's").isZero();
        opened.key(handle(), KeyCode.ENTER);
        assertThat(opened.session.state().frame().isHidden()).isFalse();
        assertThat(handle().isVisible()).isFalse();
    }

    @Test
    void the_arrow_is_turned_by_its_tip_and_by_keys() {
        opened.fire("#predict-direction");
        assertThat(guess()).isEmpty();
        opened.key(handle(), KeyCode.UP);
        assertThat(degrees()).isCloseTo(5, within(1e-9));
        opened.key(handle(), KeyCode.RIGHT, false, true);
        assertThat(degrees()).isCloseTo(4, within(1e-9));
        drag(-20, -60);
        assertThat(degrees()).isBetween(20.0, 90.0);
        assertThat(typed("direction").getText()).isNotEmpty();
    }

    @Test
    void a_point_is_typed_as_two_numbers_and_a_direction_in_degrees() {
        opened.type(typed("point-w"), "1.5");
        assertThat(typed("point-b").isFocused()).isTrue();
        opened.type(typed("point-b"), "2.5");
        assertThat(point()).isEqualTo(Vector.of(1.5, 2.5));
        assertThat(opened.find(Node.class, "#reveal").isFocused()).isTrue();
        opened.fire("#predict-direction");
        opened.type(typed("direction"), "-90");
        assertThat(degrees()).isCloseTo(270, within(1e-9));
        assertThat(typed("direction").getText()).isEqualTo("270");
    }

    @Test
    void only_what_the_loss_has_is_asked_and_the_panel_keeps_its_height() {
        assertThat(opened.find(Node.class, "#predict-w").isVisible()).isFalse();
        double height = opened.find(Region.class, ".guess-panel").getHeight();
        for (String quantity : new String[] {"direction", "loss", "point"}) {
            opened.fire("#predict-" + quantity);
            assertThat(opened.find(Region.class, ".guess-panel").getHeight()).as(quantity).isEqualTo(height);
        }
        opened.session.edit(scenario -> Catalogue.first().scenario());
        opened.show();
        assertThat(opened.find(Node.class, "#predict-w").isVisible()).isTrue();
        assertThat(opened.find(Node.class, "#predict-point").isVisible()).isFalse();
    }

    @Test
    void the_loss_is_guessed_in_the_figure_of_w() {
        opened.fire("#predict-loss");
        assertThat(handle().isVisible()).isFalse();
        opened.key(opened.find(Node.class, "#plane-guess-loss"), KeyCode.DOWN);
        assertThat(guess().orElseThrow().quantity()).isEqualTo(Quantity.LOSS);
        assertThat(point().w()).isLessThan(opened.session.state().frame().run().loss(0));
    }

    @Test
    void a_surface_has_no_place_for_it() {
        opened.session.looking().ground(now -> now.as(GroundView.Kind.SURFACE));
        opened.show();
        assertThat(handle().isVisible()).isFalse();
    }

    @Test
    void presenting_it_is_guessed_over_the_posters_map() {
        opened.run(Command.PRESENT);
        Presentation presentation = opened.presentation().orElseThrow();
        presentation.root().resize(1280, 720);
        presentation.show(opened.session.state());
        Node there = presentation.root().lookup("#plane-guess");
        assertThat(there.isVisible()).isTrue();
        assertThat(there.getBoundsInParent().getCenterX()).isBetween(50.0, 0.56 * 1280);
        assertThat(presentation.root().lookup("#guess").isVisible()).isFalse();
        Events.key(there, KeyCode.RIGHT, false, false);
        assertThat(guess().orElseThrow().quantity()).isEqualTo(Quantity.POINT);
        Events.key(there, KeyCode.ENTER, false, false);
        presentation.show(opened.session.state());
        assertThat(there.isVisible()).isFalse();
        assertThat(opened.session.state().frame().isHidden()).isFalse();
        opened.run(Command.END_PRESENTATION);
    }
}
