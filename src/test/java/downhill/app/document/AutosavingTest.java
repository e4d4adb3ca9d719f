package downhill.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.keep.KeptSlot;
import downhill.scene.SceneReader;
import downhill.session.Kept;
import downhill.session.Session;
import downhill.session.Signal;
import downhill.session.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept where there is no time to wait for it.
@InWindow
class AutosavingTest {

    @TempDir
    private Path folder;
    private final Signal signal = new Signal();
    private Session session;
    private Autosaving autosaving;

    @BeforeEach
    void open() throws IOException {
        session = Session.open(Optimizers.installed(),
                new Workers(Runnable::run, Runnable::run, survey -> { }, Runnable::run), SceneReader.first(), Map.of(),
                Catalogue.first(), signal);
        autosaving = Autosaving.of(session, signal, KeptSlot.claim(folder, false).orElseThrow());
    }

    @AfterEach
    void close() {
        autosaving.close();
    }

    private double keptRate() throws IOException {
        try (KeptSlot slot = KeptSlot.claim(folder, true).orElseThrow()) {
            Kept kept = ((KeptSlot.Found.Good) slot.read(Optimizers.installed())).kept();
            return kept.now().scene().runs().scenario().rate();
        }
    }

    @Test
    void ended_from_outside_the_last_change_is_kept_whatever_the_windows_thread_does() throws Exception {
        session.edit(scenario -> scenario.withRate(0.3));
        session.edit(scenario -> scenario.withRate(0.4));
        Thread end = new Thread(autosaving::end);
        end.start();
        end.join();
        assertThat(keptRate()).isEqualTo(0.4);
        session.edit(scenario -> scenario.withRate(0.5));
        autosaving.close();
        assertThat(keptRate()).as("what is over stays").isEqualTo(0.4);
    }

    @Test
    void a_window_that_is_closed_keeps_the_last_change() throws IOException {
        session.edit(scenario -> scenario.withRate(0.4));
        autosaving.close();
        assertThat(keptRate()).isEqualTo(0.4);
    }
}
