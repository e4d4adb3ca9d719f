package downhill.app.rate;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.view.Command;
import downhill.descent.Catalogue;
import downhill.picture.Playhead;
import downhill.scene.Tab;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// The card in the smallest window, where it is narrowest.
@InWindow
class NarrowRateCardTest {

    @Test
    void the_rate_is_shown_whole_however_much_is_said_of_the_best_one() {
        Opened opened = Opened.of(Catalogue.find("two-valleys").orElseThrow().scenario());
        opened.session.player().goTo(Playhead.at(2));
        opened.run(Command.FORK);
        opened.session.looking().on(Tab.COMPARE);
        opened.resize(1024, 768);
        opened.survey();
        assertThat(opened.text("#best")).startsWith("Best (");
        Region field = opened.find(Region.class, ".rate-field");
        assertThat(field.getWidth()).isGreaterThanOrEqualTo(field.prefWidth(-1));
        Region card = opened.find(Region.class, ".rate-card");
        assertThat(field.getParent().localToScene(field.getBoundsInParent()).getMaxX())
                .isLessThan(card.localToScene(card.getLayoutBounds()).getMaxX());
        opened.close();
    }
}
