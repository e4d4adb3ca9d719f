package downhill.app;

import downhill.descent.race.Race;
import downhill.scene.Tab;
import downhill.session.Session;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.event.Event;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What hands do in a window that is measured. On the FX thread.
final class Hands {

    private Hands() {
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
