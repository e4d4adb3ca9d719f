package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Toolkit;
import downhill.app.draw.CanvasDarkroom;
import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.FxThread;
import downhill.app.draw.Look;
import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.race.Race;
import downhill.picture.LaneFacts;
import downhill.picture.Painting;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.scene.Scene;
import downhill.session.Session;
import downhill.session.Sessions;
import downhill.session.State;
import java.nio.file.Path;
import java.util.Optional;

/// Exports of a short run and of a short race, into a folder. It is the toolkit that pictures are drawn with: tests of
/// them would only wait for those of the window, so they come in the same thread as these.
///
/// @param look what they are drawn with
/// @param folder where they go
record Exports(Look look, Path folder) {

    private static final Scenario SCENARIO = Catalogue.first().scenario().withSteps(3);

    static Exports to(Path folder) throws Exception {
        Toolkit.start();
        return new Exports(FxThread.await(FxThread.ask(
                () -> new Look(Words.of("en"), new Fonts(), new Ruler(), new Colours(Theme.light())))), folder);
    }

    Exporter exporter() {
        return new Exporter(look.words(), look.ruler(), Theme.light(), CanvasDarkroom.with(look));
    }

    RaceOrder race(String name) {
        Session session = Sessions.first();
        session.edit(scenario -> scenario.withSteps(3));
        session.comparing().arrange(comparison -> comparison.racing(Race.SAME_RATE));
        session.comparing().add(session.scenario().withOptimizer("momentum"), Race.SAME_RATE);
        session.comparing().add(session.scenario().withOptimizer("adam"), Race.SAME_RATE);
        State state = session.state();
        return new RaceOrder(folder.resolve(name), state.scene(), state.runs(), state.frame().view(),
                LaneFacts.of(state.race(), state.optimizers(), look.words()), state.surveys().scale(),
                Optional.empty(), 640, 400);
    }

    Path written(String name, int width, int height) {
        return written(order(folder.resolve(name), width, height));
    }

    /// Writes an order and waits until it is written.
    Path written(Order order) {
        assertThat(exporter().write(order, done -> { }).await())
                .isEqualTo(new ExportResult.Done(order.file()));
        return order.file();
    }

    static RunOrder order(Path file, int width, int height) {
        return new RunOrder(file, Scene.of(SCENARIO, 0.1), run(), width, height);
    }

    static Painting picture() {
        return order(Path.of("a.png"), 640, 400).picture();
    }

    private static Run run() {
        return Run.of(((Preparation.Ready) Preparation.of(SCENARIO, Optimizers.installed())).descent());
    }
}
