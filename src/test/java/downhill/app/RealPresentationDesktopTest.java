package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.present.Presentation;
import downhill.picture.Playhead;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;

/// Presenting on a real screen, driven by the keys that a clicker sends.
class RealPresentationDesktopTest extends AtDesk {

    @Test
    void f5_covers_the_screen_and_escape_leaves_the_window_as_it_was() throws Throwable {
        String before = Desk.get(this::placeAndSize);
        present();
        Rectangle2D screen = Desk.get(() -> Screen.getPrimary().getBounds());
        desk.await("it covers the screen", () -> {
            Stage stage = stage();
            return stage.getX() == screen.getMinX() && stage.getY() == screen.getMinY()
                    && stage.getWidth() == screen.getWidth() && stage.getHeight() == screen.getHeight()
                    && presentation().root().getWidth() == screen.getWidth();
        });
        desk.keys(KeyCode.ESCAPE);
        awaitEnd();
        assertThat(Desk.<String>get(this::placeAndSize)).isEqualTo(before);
        assertThat(Desk.<Playhead>get(() -> session.player().head())).isEqualTo(Playhead.at(0));
        desk.keys(KeyCode.RIGHT);
        desk.await("keys go to the window again", () -> session.player().head().step() == 1);
    }

    @Test
    void a_clicker_walks_blanks_and_brings_up_the_rate() throws Throwable {
        present();
        desk.keys(KeyCode.PAGE_DOWN);
        desk.await("the first phase", () -> session.player().head().equals(new Playhead(0, 1)));
        desk.keys(KeyCode.PAGE_DOWN);
        desk.await("the second phase", () -> session.player().head().equals(new Playhead(0, 2)));
        desk.keys(KeyCode.PAGE_UP);
        desk.await("the first again", () -> session.player().head().equals(new Playhead(0, 1)));
        desk.keys(KeyCode.PERIOD);
        desk.await("blank", () -> presentation().isBlank());
        desk.keys(KeyCode.PERIOD);
        desk.await("not blank", () -> !presentation().isBlank());
        desk.keys(KeyCode.H);
        desk.await("no pointer", () -> presentation().root().getCursor() == Cursor.NONE);
        desk.keys(KeyCode.L);
        desk.await("the rate", () -> presentation().root().lookup(".present-rate").isVisible());
        desk.keys(KeyCode.RIGHT);
        desk.await("moved", () -> session.scenario().rate() == 0.157);
        desk.keys(KeyCode.PAGE_DOWN);
        desk.await("on", () -> session.player().head().equals(new Playhead(0, 2)));
        desk.keys(KeyCode.ESCAPE);
        awaitEnd();
    }

    @Test
    void after_the_rate_is_dragged_each_key_does_its_own_once() throws Throwable {
        present();
        desk.keys(KeyCode.L);
        desk.await("the rate", () -> presentation().root().lookup(".present-rate").isVisible());
        Point2D thumb = Desk.middle(presentation().root().lookup("#rate").lookup(".thumb"));
        desk.moveTo(thumb);
        desk.press();
        desk.moveTo(thumb.add(60, 0));
        desk.await("it follows", () -> session.scenario().rate() > 0.15);
        desk.release();
        double rate = Desk.<Double>get(() -> session.scenario().rate());
        desk.keys(KeyCode.PAGE_DOWN);
        desk.keys(KeyCode.RIGHT);
        desk.keys(KeyCode.PAGE_DOWN);
        desk.keys(KeyCode.PAGE_DOWN);
        desk.await("one step and two phases", () -> session.player().head().equals(new Playhead(1, 2)));
        assertThat(Desk.<Double>get(() -> session.scenario().rate())).isEqualTo(rate);
        desk.keys(KeyCode.ESCAPE);
        awaitEnd();
    }

    @Test
    void the_window_below_rests_until_somebody_goes_to_it() throws Throwable {
        present();
        Slider scrubber = Desk.get(() -> desk.opened.find(Slider.class, "#scrubber"));
        desk.keys(KeyCode.END);
        desk.await("the end", () -> session.player().head().step() == 40);
        Desk.run(desk.opened::pulse);
        assertThat(Desk.<Double>get(scrubber::getValue)).isZero();
        Desk.run(desk.opened.stage::requestFocus);
        desk.await("it shows what is there", () -> scrubber.getValue() == scrubber.getMax());
        Desk.run(() -> stage().requestFocus());
        desk.keys(KeyCode.ESCAPE);
        awaitEnd();
    }

    @Test
    void f5_and_escape_in_quick_succession_leave_no_half_state() throws Throwable {
        Desk.run(() -> {
            desk.type(KeyCode.F5);
            desk.type(KeyCode.ESCAPE);
        });
        desk.await("either way, nothing half", this::isWhole);
        for (int times = 0; times < 2; times++) {
            awaitEndByEscape();
            present();
            desk.keys(KeyCode.ESCAPE);
            awaitEnd();
        }
    }

    @Test
    void f5_twice_presents_once() throws Throwable {
        present();
        desk.keys(KeyCode.F5);
        desk.keys(KeyCode.PAGE_DOWN);
        desk.await("both keys have come", () -> session.player().head().progress() == 1);
        assertThat(Desk.<Integer>get(() -> Desk.openStages().size())).isEqualTo(2);
        desk.keys(KeyCode.ESCAPE);
        awaitEnd();
    }

    @Test
    void closing_it_by_the_window_manager_ends_it() throws Throwable {
        present();
        Desk.run(() -> stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        awaitEnd();
        present();
        desk.keys(KeyCode.ESCAPE);
        awaitEnd();
    }

    @Test
    void leaving_full_screen_by_the_window_manager_ends_it() throws Throwable {
        present();
        desk.await("full screen", () -> stage().isFullScreen());
        Desk.run(() -> stage().setFullScreen(false));
        awaitEnd();
    }

    @Test
    void closing_the_window_while_presenting_closes_both() throws Throwable {
        present();
        Desk.run(() -> desk.opened.stage.fireEvent(
                new WindowEvent(desk.opened.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        desk.await("no window", () -> Desk.openStages().isEmpty());
        assertThat(Desk.<Boolean>get(() -> desk.opened.presentation().isEmpty())).isTrue();
    }

    private void present() throws Throwable {
        desk.keys(KeyCode.F5);
        desk.await("it is presented", () -> desk.opened.presentation().isPresent()
                && presentation().root().getScene().getWindow().isFocused());
    }

    private void awaitEnd() throws Throwable {
        desk.await("the presentation has ended", () -> desk.opened.presentation().isEmpty()
                && Desk.openStages().size() == 1 && desk.opened.stage.isFocused());
    }

    private void awaitEndByEscape() throws Throwable {
        if (Desk.<Boolean>get(() -> desk.opened.presentation().isPresent())) {
            desk.await("it has the focus", () -> stage().isFocused());
            desk.keys(KeyCode.ESCAPE);
        }
        awaitEnd();
    }

    private boolean isWhole() {
        return Desk.openStages().size() == (desk.opened.presentation().isPresent() ? 2 : 1);
    }

    private Presentation presentation() {
        return desk.opened.presentation().orElseThrow();
    }

    private Stage stage() {
        return (Stage) presentation().root().getScene().getWindow();
    }

    private String placeAndSize() {
        Stage stage = desk.opened.stage;
        return stage.getX() + " " + stage.getY() + " " + stage.getWidth() + " " + stage.getHeight() + " "
                + stage.isFullScreen() + " " + stage.isShowing() + " " + desk.opened.root().getStyle();
    }
}
