package downhill.app;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The walk through the idea in a real window, with a real keyboard and mouse.
class RealWalkDesktopTest extends AtDesk {

    @Test
    void i_walks_through_the_idea_and_pages_turn_its_points() throws Throwable {
        desk.keys(KeyCode.I);
        await(1);
        desk.keys(KeyCode.PAGE_DOWN);
        await(2);
        desk.keys(KeyCode.PAGE_UP);
        await(1);
        desk.keys(KeyCode.I);
        desk.await("no walk", () -> session.state().point().isEmpty());
    }

    @Test
    void the_buttons_below_the_figures_turn_its_points() throws Throwable {
        desk.keys(KeyCode.I);
        await(1);
        desk.click(desk.find(Node.class, "#walk-next"));
        await(2);
        desk.keys(KeyCode.PAGE_DOWN);
        await(3);
        desk.click(desk.find(Node.class, "#walk-back"));
        await(2);
        desk.click(desk.find(Node.class, "#walk-end"));
        desk.await("no walk", () -> session.state().point().isEmpty());
    }

    private void await(int number) throws Throwable {
        desk.await("point " + number, () -> session.state().point().filter(at -> at.number() == number).isPresent());
    }
}
