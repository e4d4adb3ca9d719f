package downhill.app.view;

import downhill.app.control.Choices;
import downhill.app.control.WrapLine;
import downhill.app.draw.Icons;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.Tips;
import downhill.picture.Phase;
import downhill.picture.Playhead;
import downhill.session.Session;
import downhill.session.Speeds;
import downhill.session.State;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// First, back, play, step, last; the four phases; the scrubber; the speed; reset.
final class TransportBar extends WrapLine {

    private final Look look;
    private final Session session;
    private final FontIcon playIcon;
    private final Button play;
    private final Label place = new Label();
    private final WrapLine phases = new WrapLine();
    private final Map<Phase, ToggleButton> phaseButtons = new EnumMap<>(Phase.class);
    private final Slider scrubber = new Slider();
    private final ComboBox<Double> speed = new ComboBox<>();
    private final Label speedName;
    private boolean showing;

    TransportBar(Look look, Session session) {
        this.look = look;
        this.session = session;
        getStyleClass().add("transport");
        setAlignment(Pos.CENTER_LEFT);
        playIcon = look.icons().of("fth-play");
        play = button("transport.play", playIcon, session.player()::playOrPause);
        play.getStyleClass().add("play");
        place.getStyleClass().add("place");
        phases.getStyleClass().addAll("segments", "phases");
        for (Phase phase : Phase.values()) {
            phaseButtons.put(phase, phaseButton(phase));
        }
        phases.setMaxHeight(Region.USE_PREF_SIZE);
        phases.getChildren().addAll(phaseButtons.values());
        scrubber.setId("scrubber");
        scrubber.getStyleClass().add("scrubber");
        scrubber.setAccessibleText(look.text("transport.scrubber"));
        scrubber.setBlockIncrement(1);
        HBox.setHgrow(scrubber, Priority.ALWAYS);
        scrubber.valueProperty().addListener((property, before, now) -> scrub(now.doubleValue()));
        speedName = new Label(look.text("transport.speed"));
        speed.setId("speed");
        speed.getItems().setAll(Speeds.ALL);
        speed.setAccessibleText(look.text("transport.speed"));
        Choices.tell(speed, Speeds::told);
        speed.setOnAction(event -> session.player().speed(speed.getValue()));
        Button reset = new Button(look.text("transport.reset"));
        reset.setId("reset");
        reset.getStyleClass().add("reset");
        reset.setOnAction(event -> session.reset());
        getChildren().addAll(
                button("transport.first", look.icons().of("fth-skip-back"), session.player()::first),
                button("transport.back", look.icons().of("fth-chevron-left"), session.player()::stepBack),
                play,
                button("transport.step", look.icons().of("fth-chevron-right"), session.player()::step),
                button("transport.last", look.icons().of("fth-skip-forward"), session.player()::last),
                place, phases, scrubber, speedName, speed, reset);
    }

    void show(State state) {
        showing = true;
        Playhead head = state.head();
        int last = state.length();
        Icons.show(playIcon, state.motion().playing() ? "fth-pause" : "fth-play");
        play.setAccessibleText(look.text(state.motion().playing() ? "transport.pause" : "transport.play"));
        place.setText(state.isRace() ? state.race().place(look.words()) : look.text("step.of", head.step(), last));
        for (Phase phase : Phase.values()) {
            phaseButtons.get(phase).setSelected(head.phase().filter(phase::equals).isPresent());
            phaseButtons.get(phase).setDisable(head.step() >= last);
        }
        scrubber.setMax(Math.max(1, last));
        scrubber.setDisable(last == 0);
        scrubber.setMajorTickUnit(Math.max(1, last / 8.0));
        scrubber.setValue(head.step() + head.progress() / Phase.values().length);
        speed.setValue(state.motion().speed());
        showing = false;
    }

    /// Leaves out what there is no room for.
    void setNarrow(boolean narrow) {
        Presence.of(speedName, !narrow);
    }

    private void scrub(double value) {
        if (!showing) {
            session.player().pause();
            session.player().goTo(Playhead.at((int) Math.round(value)));
        }
    }

    private ToggleButton phaseButton(Phase phase) {
        String key = phase.key();
        ToggleButton button = new ToggleButton(look.text(key));
        button.setId(key.replace('.', '-'));
        Tips.on(button, look.text(key + ".about"));
        button.setOnAction(event -> {
            session.player().pause();
            session.player().goTo(new Playhead(session.player().head().step(), phase.ordinal() + 1));
        });
        return button;
    }

    private Button button(String key, FontIcon icon, Runnable action) {
        Button button = new Button(null, icon);
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(look.text(key));
        button.setFocusTraversable(true);
        Tips.on(button, look.text(key + ".tip"));
        button.setOnAction(event -> action.run());
        return button;
    }
}
