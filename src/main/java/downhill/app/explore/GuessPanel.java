package downhill.app.explore;

import downhill.app.control.WrapLine;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.app.draw.Sizes;
import downhill.lesson.Guessing;
import downhill.picture.Frame;
import downhill.picture.Quantity;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.session.Session;
import downhill.session.State;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// Where a step is guessed: what to type before it is shown, and the score of the run.
///
/// Enter takes the number, Enter again shows the step, and once more goes on to the next. The panel has the same height all
/// the while, so that nothing below it jumps.
final class GuessPanel extends VBox {

    private final Look look;
    private final Map<Quantity, ToggleButton> quantities = new EnumMap<>(Quantity.class);
    private final GuessFields fields;
    private final WrapLine row;
    private final VBox room;
    private final Button reveal;
    private final RichFlow score;
    private final Session session;
    private Frame frame;
    private double tallest;
    private double tallAt;
    private int tallFor;

    GuessPanel(Look look, Session session) {
        this.look = look;
        this.session = session;
        getStyleClass().add("guess-panel");
        WrapLine segments = new WrapLine();
        segments.getStyleClass().addAll("segments", "title-segments");
        ToggleGroup group = new ToggleGroup();
        row = new WrapLine(segments);
        row.getStyleClass().add("guess-row");
        row.setAlignment(Pos.CENTER_LEFT);
        reveal = new Button(look.text("predict.reveal"));
        for (Quantity quantity : Quantity.values()) {
            segments.getChildren().add(choice(quantity, group));
        }
        fields = new GuessFields(look, session, reveal);
        row.getChildren().addAll(fields.all());
        reveal.setId("reveal");
        reveal.setMinWidth(USE_PREF_SIZE);
        reveal.setOnAction(event -> goOn());
        row.getChildren().add(reveal);
        score = new RichFlow(look);
        score.setId("score");
        room = new VBox(row);
        getChildren().addAll(room, score);
    }

    /// As high as it has been for this many weights: what is asked for needs one line or two, and nothing below is to move.
    /// The room around is, for a line that is made higher makes its fields higher.
    private void keepTall() {
        if (row.getWidth() != tallAt || frame.weights() != tallFor) {
            tallest = 0;
        }
        tallAt = row.getWidth();
        tallFor = frame.weights();
        tallest = Math.max(tallest, row.prefHeight(tallAt > 0 ? tallAt : -1));
        Sizes.minHeight(room, tallAt > 0 ? tallest : USE_COMPUTED_SIZE);
    }

    private ToggleButton choice(Quantity quantity, ToggleGroup group) {
        String key = key(quantity);
        ToggleButton button = new ToggleButton(name(quantity));
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(look.text(key + ".spoken"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setOnAction(event -> session.predicting().ask(quantity));
        quantities.put(quantity, button);
        return button;
    }

    private static String key(Quantity quantity) {
        return "predict." + quantity.name().toLowerCase(Locale.ROOT);
    }

    private String name(Quantity quantity) {
        return switch (quantity) {
            case W -> "w";
            case POINT -> look.text("predict.point");
            case DIRECTION -> look.text("predict.direction");
            case LOSS -> "L";
        };
    }

    /// Shows the step; where it is shown already, goes to the next one, to be guessed.
    private void goOn() {
        if (!session.predicting().reveal()) {
            session.player().step();
            fields.focus();
        }
    }

    /// Shows what is asked, while something is.
    void show(State state, double em) {
        frame = state.frame();
        Guessing guessing = state.guessing();
        row.setVisible(frame.isHidden() || frame.hasStep());
        reveal.setText(look.text(frame.isHidden() ? "predict.reveal" : "predict.next"));
        quantities.get(guessing.asked()).setSelected(true);
        quantities.forEach((quantity, button) -> Presence.of(button,
                Quantity.of(frame.weights()).contains(quantity)));
        fields.show(frame, guessing.asked(), em);
        keepTall();
        score.show(RichText.words(guessing.score(state.whole()).told(look.words()), Role.DIM), 0.95 * em);
    }
}
