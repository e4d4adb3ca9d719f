package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.document.Keeping;
import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.Look;
import downhill.cli.Asked;
import downhill.cli.Showing;
import downhill.cli.Size;
import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.keep.Beginning;
import downhill.keep.RecentFiles;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.user.Preferences;
import downhill.user.UserFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window is on the screen before there is something in it.
@InWindow
class OpeningTest {

    private static final Showing DARK = new Showing(Opened.scene(Catalogue.first().scenario()), Optimizers.installed(), "en",
            Optional.of(Theme.dark()), false, Optional.of(new Size(1000, 700)), List.of(), Optional.empty());

    @TempDir
    private Path folder;
    private CompletableFuture<Stage> seen;
    private Stage stage;

    @BeforeEach
    void begin() {
        List<Stage> before = stages();
        seen = Opening.begin(DARK, new Colours(Theme.dark()));
        Toolkit.awaitTurn();
        stage = stages().stream().filter(there -> !before.contains(there)).findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void who_closes_it_while_it_is_empty_has_closed_it_for_good() {
        assertThat(stage.getTitle()).isEqualTo("Downhill");
        assertThat(stage.getWidth()).isEqualTo(1000);
        stage.close();
        assertThat(seen).isCompletedWithValue(stage);
        assertThat(Opening.open(stage, DARK, null, null, null, null)).isEmpty();
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void one_that_is_made_larger_while_it_is_empty_stays_so() {
        stage.setWidth(1200);
        stage.setHeight(760);
        Toolkit.awaitPulse(stage.getScene());
        Window window = filled();
        Toolkit.awaitPulse(stage.getScene());
        assertThat(window.root().getScene()).isSameAs(stage.getScene());
        assertThat(size(stage.getWidth(), stage.getHeight())).containsExactly(1200, 760);
        assertThat(size(window.root().getWidth(), window.root().getHeight())).containsExactly(1200, 760);
    }

    private Window filled() {
        Run run = Runner.run(((Preparation.Ready) Preparation.of(DARK.scene().scenario(), DARK.optimizers())).descent());
        Look look = new Look(Words.of("en"), new Fonts(), new Ruler(), new Colours(Theme.dark()));
        Keeping nothing = new Keeping(new Asked(Optional.empty(), false),
                new Beginning(Optional.empty(), Optional.empty(), Optional.empty()),
                new RecentFiles(folder.resolve("recent.json")));
        return Opening.open(stage, DARK, run, look, nothing, Preferences.in(new UserFolder(folder))).orElseThrow();
    }

    private static List<Integer> size(double width, double height) {
        return List.of((int) width, (int) height);
    }

    private static List<Stage> stages() {
        return Stage.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast).toList();
    }
}
