package downhill.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A text that changes in its place asks for a layout of all around it only where it needs another room.
@InWindow
class RichFlowTest {

    private static final double WIDE = 200;
    private static final String LINE_AND_A_HALF = "what each weight alone would have delivered";

    private RichFlow flow;
    private VBox column;

    @BeforeEach
    void make() {
        Look look = new Look(Words.of("en"), new Fonts(), new Ruler(), new Colours(Theme.light()));
        flow = new RichFlow(look).filling();
        column = new VBox(flow);
        show(LINE_AND_A_HALF);
        assertThat(flow.getHeight()).as("two lines").isGreaterThan(13 * 2);
    }

    @Test
    void a_longer_text_of_as_many_lines_asks_for_none() {
        flow.show(RichText.words(LINE_AND_A_HALF + " in it", Role.TEXT), 13);
        assertThat(flow.prefHeight(WIDE)).isEqualTo(flow.getHeight());
        assertThat(column.isNeedsLayout()).isFalse();
    }

    @Test
    void one_of_more_lines_asks_for_one() {
        flow.show(RichText.words(LINE_AND_A_HALF + " " + LINE_AND_A_HALF, Role.TEXT), 13);
        assertThat(column.isNeedsLayout()).isTrue();
    }

    @Test
    void so_does_one_of_fewer() {
        flow.show(RichText.words("little", Role.TEXT), 13);
        assertThat(column.isNeedsLayout()).isTrue();
    }

    private void show(String text) {
        flow.show(RichText.words(text, Role.TEXT), 13);
        column.resize(WIDE, column.prefHeight(WIDE));
        column.layout();
    }
}
