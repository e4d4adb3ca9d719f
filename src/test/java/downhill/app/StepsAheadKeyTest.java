package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.explore.PlotPane;
import downhill.scene.Tab;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class StepsAheadKeyTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void d_hides_the_steps_to_come_without_anything_being_asked() {
        opened.key(opened.find(PlotPane.class, "#plot"), KeyCode.D);
        assertHidden();
    }

    @Test
    void it_does_so_while_presenting_too() {
        opened.key(opened.find(PlotPane.class, "#plot"), KeyCode.F5);
        opened.key(opened.presentation().orElseThrow().root(), KeyCode.D);
        assertHidden();
    }

    private void assertHidden() {
        assertThat(opened.session.state().frame().prediction().ahead()).isFalse();
        assertThat(opened.session.state().guessing().on()).isFalse();
        opened.session.looking().on(Tab.COMPARE);
        assertThat(opened.session.state().race().ahead()).isFalse();
    }
}
