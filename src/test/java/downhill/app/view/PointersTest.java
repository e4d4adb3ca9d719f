package downhill.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.draw.RichFlow;
import downhill.scene.Tab;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What nobody would find who doesn't know of it is one click away from the first sight on.
@InWindow
class PointersTest {

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
    void each_leads_where_it_says() {
        opened.fire("#pointer-idea");
        assertThat(opened.session.state().lessons().walk()).isPresent();
        opened.fire("#pointer-idea");
        opened.fire("#pointer-predict");
        assertThat(opened.session.state().guessing().on()).isTrue();
        opened.fire("#pointer-predict");
        opened.session.player().step();
        opened.fire("#pointer-fork");
        assertThat(opened.session.state().comparison().lanes()).hasSize(2);
        opened.session.undo();
        opened.fire("#pointer-map");
        assertThat(opened.session.state().tab()).isEqualTo(Tab.COMPARE);
    }

    @Test
    void they_are_whole_at_every_size() {
        for (double width : new double[] {1024, 1440}) {
            opened.resize(width, 0.7 * width);
            for (String id : new String[] {"idea", "predict", "fork", "map"}) {
                Button pointer = opened.find(Button.class, "#pointer-" + id);
                assertThat(pointer.getWidth()).as(id).isGreaterThanOrEqualTo(pointer.prefWidth(-1) - 0.5);
                assertThat(pointer.getAccessibleText()).endsWith(")");
            }
        }
    }

    @Test
    void what_the_second_derivative_is_stands_beside_it() {
        assertThat(Opened.all(opened.root()).filter(RichFlow.class::isInstance).map(RichFlow.class::cast)
                .filter(line -> line.shown().plain().startsWith("L″ ="))).isNotEmpty()
                .allSatisfy(line -> assertThat(line.getAccessibleHelp()).contains("the slope of the slope"));
    }
}
