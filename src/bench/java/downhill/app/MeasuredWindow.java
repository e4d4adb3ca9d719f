package downhill.app;

import downhill.app.document.DocumentDesk;
import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.Look;
import downhill.app.draw.Pipeline;
import downhill.app.draw.Styles;
import downhill.app.present.Screens;
import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Optimizers;
import downhill.descent.optimizer.AdaGrad;
import downhill.descent.optimizer.Adam;
import downhill.descent.optimizer.GradientDescent;
import downhill.descent.optimizer.Lion;
import downhill.descent.optimizer.Momentum;
import downhill.descent.optimizer.Nadam;
import downhill.descent.optimizer.Nesterov;
import downhill.descent.optimizer.RmsProp;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.session.Session;
import downhill.session.Signal;
import downhill.session.Workers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The real window, opened to be measured: with eight optimizers, and all that a program
/// does in the background.
final class MeasuredWindow {

    private MeasuredWindow() {
    }

    /// Opens it at 1920×1080, and gives it a second to come to rest.
    static Window open() throws Exception {
        return open(1920, 1080);
    }

    /// The same at another size.
    static Window open(double width, double height) throws Exception {
        start();
        Window window = onFxThread(() -> opened(width, height, background()));
        Thread.sleep(1_000);
        return window;
    }

    /// Starts the toolkit; no window is open yet.
    static void start() throws InterruptedException {
        Pipeline.prepare();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
    }

    /// What works beside the FX thread.
    static Executor background() {
        return Executors.newCachedThreadPool(work -> Thread.ofPlatform().daemon().unstarted(work));
    }

    /// Opens another. On the FX thread.
    static Window opened(double width, double height, Executor background) {
        Styles.useFor(Theme.light());
        Look look = new Look(Words.of("en"), new Fonts(), new Ruler(), new Colours(Theme.light()));
        Optimizers optimizers = Optimizers.of(List.of(new GradientDescent(), new Momentum(), new Nesterov(), new AdaGrad(),
                new RmsProp(), new Adam(), new Lion(), new Nadam()));
        CatalogueLoss first = Catalogue.first();
        Signal signal = new Signal();
        Session session = Session.open(optimizers, new Workers(background, background, background, Platform::runLater),
                downhill.scene.Scene.of(first.scenario(), first.nudge()), Map.of(), first, signal);
        Stage stage = new Stage();
        Window window = new Window(stage, Screens.ofSystem(), look, session, signal, () -> 0.5, kind -> { },
                new DocumentDesk(stage, look, session, Optional.empty()));
        window.open(width, height);
        return window;
    }

    static <T> T onFxThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
