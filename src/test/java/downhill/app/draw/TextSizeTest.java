package downhill.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSizeTest {

    @Test
    void text_grows_with_the_window_in_both_directions() {
        TextSize normal = TextSize.normal();
        assertThat(normal.em(1440, 900)).isEqualTo(13.5);
        assertThat(normal.em(2880, 1800)).isEqualTo(27);
        assertThat(normal.em(2880, 900)).isEqualTo(normal.em(1440, 900));
        assertThat(normal.em(1440, 1800)).isEqualTo(normal.em(1440, 900));
    }

    @Test
    void text_stays_readable_in_a_small_window() {
        assertThat(TextSize.normal().em(300, 200)).isEqualTo(11.5);
        assertThat(TextSize.normal().em(0, 0)).isEqualTo(11.5);
    }

    @Test
    void larger_and_smaller_undo_each_other() {
        TextSize size = TextSize.normal().larger().larger().smaller().smaller();
        assertThat(size.em(1440, 900)).isEqualTo(TextSize.normal().em(1440, 900));
        assertThat(TextSize.normal().larger().em(1440, 900)).isGreaterThan(13.5);
        assertThat(TextSize.normal().smaller().em(1440, 900)).isLessThan(13.5);
    }

    @Test
    void there_is_a_largest_and_a_smallest() {
        TextSize size = TextSize.normal();
        for (int press = 0; press < 50; press++) {
            size = size.larger();
        }
        assertThat(size.zoom()).isEqualTo(2.2);
        for (int press = 0; press < 50; press++) {
            size = size.smaller();
        }
        assertThat(size.zoom()).isEqualTo(0.7);
    }
}
