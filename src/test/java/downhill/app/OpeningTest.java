package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.draw.Colours;
import downhill.cli.Showing;
import downhill.cli.Size;
import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.picture.Theme;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// A window is on the screen before there is something in it.
@InWindow
class OpeningTest {

    private static final Showing DARK = new Showing(Opened.scene(Catalogue.first().scenario()), Optimizers.installed(), "en",
            Optional.of(Theme.dark()), false, Optional.of(new Size(1000, 700)), List.of(), Optional.empty());

    @Test
    void who_closes_it_while_it_is_empty_has_closed_it_for_good() throws Exception {
        List<Stage> before = stages();
        CompletableFuture<Stage> seen = Opening.begin(DARK, new Colours(Theme.dark()));
        Toolkit.awaitTurn();
        Stage stage = stages().stream().filter(there -> !before.contains(there)).findFirst().orElseThrow();
        assertThat(stage.getTitle()).isEqualTo("Downhill");
        assertThat(stage.getWidth()).isEqualTo(1000);
        stage.close();
        assertThat(seen).isCompletedWithValue(stage);
        assertThat(Opening.open(stage, DARK, null, null, null, null)).isEmpty();
        assertThat(stage.isShowing()).isFalse();
    }

    private static List<Stage> stages() {
        return Stage.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast).toList();
    }
}
