package downhill.app;

import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.Look;
import downhill.app.draw.Styles;
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
import downhill.descent.race.Race;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.scene.Tab;
import downhill.session.Session;
import downhill.session.Signal;
import downhill.session.Workers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/// The real window, for measuring, and what a hand does in it. On the FX thread.
final class MeasuredWindow {

    private MeasuredWindow() {
    }

    static Window open(double width, double height) {
        Styles.useFor(Theme.light());
        Look look = new Look(Words.of("en"), new Fonts(), new Ruler(), new Colours(Theme.light()));
        Optimizers optimizers = Optimizers.of(List.of(new GradientDescent(), new Momentum(), new Nesterov(), new AdaGrad(),
                new RmsProp(), new Adam(), new Lion(), new Nadam()));
        Executor background =
                Executors.newCachedThreadPool(work -> Thread.ofPlatform().daemon().unstarted(work));
        CatalogueLoss first = Catalogue.first();
        Signal signal = new Signal();
        Session session = Session.open(optimizers, new Workers(background, background, Platform::runLater),
                downhill.scene.Scene.of(first.scenario(), first.nudge()), Map.of(), first, signal);
        Window window = new Window(new Stage(), look, session, signal, () -> 0.5, kind -> { });
        window.open(width, height);
        return window;
    }

    static IntConsumer slider(Window window) {
        Slider slider = (Slider) window.root().lookup("#rate");
        return along(part -> slider.setValue(slider.getMin() + part * (slider.getMax() - slider.getMin())));
    }

    static IntConsumer hovering(Window window) {
        Slider slider = (Slider) window.root().lookup("#rate");
        return along(part -> Event.fireEvent(slider, new MouseEvent(MouseEvent.MOUSE_MOVED, part * slider.getWidth(), 5,
                0, 0, MouseButton.NONE, 0, false, false, false, false, false, false, false, false, false, false, null)));
    }

    /// To and fro over the whole length.
    static IntConsumer along(DoubleConsumer moved) {
        return frame -> moved.accept(0.5 + 0.5 * Math.sin(frame * 0.05));
    }

    /// Eight runs, all with the slider's rate and from the same start: each drag changes all of them.
    static void race(Session session) {
        session.comparing().arrange(comparison -> comparison.racing(Race.SAME_RATE));
        for (String optimizer : List.of("momentum", "nesterov", "adagrad", "rmsprop", "adam", "lion", "nadam")) {
            session.comparing().add(session.scenario().withOptimizer(optimizer), Race.SAME_RATE);
        }
        session.looking().on(Tab.COMPARE);
    }
}
