package downhill.app;

import downhill.app.draw.Look;
import downhill.app.draw.Styles;
import downhill.app.present.Handwriting;
import downhill.app.present.Presentation;
import downhill.app.present.PresentationStage;
import downhill.app.present.Screens;
import downhill.app.view.Command;
import downhill.session.Session;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Presenting: from its start to its end there is a stage for an audience beside the window, which stays as it was.
final class Presenting {

    private final Stage window;
    private final Look look;
    private final Session session;
    private final Pulse pulse;
    private final Screens screens;
    private final Handwriting handwriting = new Handwriting();
    private Optional<Presentation> shown = Optional.empty();
    private Optional<PresentationStage> stage = Optional.empty();

    Presenting(Stage window, Look look, Session session, Pulse pulse, Screens screens) {
        this.window = window;
        this.look = look;
        this.session = session;
        this.pulse = pulse;
        this.screens = screens;
    }

    boolean isOn() {
        return shown.isPresent();
    }

    /// Whether nothing is seen of the window: there is one screen, and nobody has gone to the window meanwhile.
    boolean isCovering() {
        return stage.filter(there -> there.isOverWindow() && there.isFocused()).isPresent();
    }

    /// Whether an audience sees another screen than who presents.
    boolean isBeside() {
        return stage.filter(there -> !there.isOverWindow()).isPresent();
    }

    /// What is presented; nothing while nothing is.
    Optional<Presentation> shown() {
        return shown;
    }

    /// @param commands takes what is asked for by key
    void start(Consumer<Command> commands) {
        if (isOn()) {
            return;
        }
        Presentation presentation = new Presentation(look, session, handwriting);
        Scene scene = new Scene(presentation.root());
        Styles.on(scene, look);
        Keys.whilePresenting(scene, () -> session.viewing().habits().letters(), commands);
        pulse.show(scene, state -> look.together().show(() -> presentation.show(state)));
        shown = Optional.of(presentation);
        PresentationStage opened = new PresentationStage(window, screens, scene, () -> ended(scene));
        stage = Optional.of(opened);
        opened.focusedProperty().addListener(property -> pulse.ask());
        opened.open();
        session.player().pause();
        pulse.ask();
    }

    /// In another language from now on.
    void retell() {
        shown.ifPresent(Presentation::retell);
    }

    void end() {
        stage.ifPresent(Stage::hide);
    }

    /// Back to the window alone, whatever closed the presentation.
    private void ended(Scene scene) {
        pulse.forget(scene);
        shown = Optional.empty();
        stage = Optional.empty();
        session.player().pause();
        window.requestFocus();
        pulse.ask();
    }
}
