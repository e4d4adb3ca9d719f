package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.session.Session;
import java.lang.ref.WeakReference;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

@InWindow
class ClosedWindowTest {

    @Test
    void a_closed_window_is_let_go_with_all_it_holds() {
        Opened.anew().close();
        WeakReference<Session> session = openedAndClosed();
        Opened next = Opened.anew();
        for (int tries = 0; tries < 50 && session.get() != null; tries++) {
            System.gc();
            next.pulse();
        }
        next.close();
        assertThat(session.get()).isNull();
    }

    @Test
    void what_is_read_when_the_window_is_closed_harms_nobody() {
        Opened opened = Opened.anew();
        opened.surveys.readLater();
        opened.find(TextField.class, "#formula").setText("w^4 + 7");
        opened.close();
        opened.surveys.read();
        assertThat(opened.session.scenario().loss()).isEqualTo("w^4 + 7");
    }

    private static WeakReference<Session> openedAndClosed() {
        Opened opened = Opened.anew();
        opened.pulse();
        opened.close();
        return new WeakReference<>(opened.session);
    }
}
