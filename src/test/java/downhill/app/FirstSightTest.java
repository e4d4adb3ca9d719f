package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.data.Datasets;
import downhill.scene.Tab;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is seen for the first time is made, styled and filled in a pulse each: together they would keep the window up for as
/// long as somebody notices.
@InWindow
class FirstSightTest {

    private static final int ENOUGH = 5;

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.anew();
        opened.awaitPulse();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    /// How many pulses it takes, in all of which but the last the other is seen.
    private int pulsesUntilSeen(String wanted, String before) {
        int pulses = 0;
        while (!isSeen(wanted) && pulses < ENOUGH) {
            assertThat(isSeen(before)).as("%s in pulse %d", before, pulses).isTrue();
            opened.awaitPulse();
            pulses++;
        }
        assertThat(isSeen(wanted)).as(wanted).isTrue();
        assertThat(opened.root().lookup(before)).as(before).isNull();
        return pulses;
    }

    private boolean isSeen(String selector) {
        Node node = opened.root().lookup(selector);
        for (Node part = node; part != null && part != opened.root(); part = part.getParent()) {
            if (part.getOpacity() == 0 || !part.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    private void openTable() {
        opened.session.data().take(Datasets.find("hubble").orElseThrow().points());
    }

    @Test
    void a_first_table_takes_several_pulses_and_a_second_one() {
        openTable();
        assertThat(pulsesUntilSeen("#plane", "#plot")).isGreaterThan(2);
        opened.session.choose(Catalogue.find("bowl").orElseThrow());
        assertThat(pulsesUntilSeen("#plot", "#plane")).isEqualTo(1);
        openTable();
        assertThat(pulsesUntilSeen("#plane", "#plot")).isEqualTo(1);
    }

    @Test
    void a_tab_takes_several_pulses_and_then_one() {
        opened.session.looking().on(Tab.COMPARE);
        assertThat(pulsesUntilSeen("#race", "#plot")).isGreaterThan(2);
        opened.session.looking().on(Tab.EXPLORE);
        assertThat(pulsesUntilSeen("#plot", "#race")).isEqualTo(1);
        opened.session.looking().on(Tab.COMPARE);
        assertThat(pulsesUntilSeen("#race", "#plot")).isEqualTo(1);
    }

    @Test
    void of_what_isnt_wanted_any_more_nothing_stays() {
        List<Node> before = Found.all(opened.root()).toList();
        opened.session.looking().on(Tab.COMPARE);
        opened.awaitPulse();
        opened.session.looking().on(Tab.EXPLORE);
        opened.awaitPulse();
        assertThat(Found.all(opened.root()).toList()).isEqualTo(before);
    }

    @Test
    void whoever_cant_wait_for_a_pulse_sees_it_at_once() {
        openTable();
        opened.window.refresh();
        assertThat(isSeen("#plane")).isTrue();
    }
}
