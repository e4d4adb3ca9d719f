package downhill.app.explore;

import downhill.app.control.NumberField;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.descent.Coordinate;
import downhill.lesson.Guessing;
import downhill.picture.Frame;
import downhill.picture.Guess;
import downhill.picture.Quantity;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Section;
import downhill.session.Rounding;
import downhill.session.Session;
import downhill.session.State;
import downhill.session.TypedNumber;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where a step is guessed: a number to type before it is shown, and the score of the run.
///
/// Enter takes the number, Enter again shows the step, and once more goes on to the next. The panel has the same height all
/// the while, so that nothing below it jumps.
final class GuessPanel extends VBox {

    private final Look look;
    private final Map<Quantity, ToggleButton> quantities = new EnumMap<>(Quantity.class);
    private final Map<Quantity, NumberField> fields = new EnumMap<>(Quantity.class);
    private final HBox row;
    private final Button reveal;
    private final RichFlow score;
    private final Session session;
    private Frame frame;

    GuessPanel(Look look, Session session) {
        this.look = look;
        this.session = session;
        getStyleClass().add("guess-panel");
        HBox segments = new HBox();
        segments.getStyleClass().addAll("segments", "title-segments");
        ToggleGroup group = new ToggleGroup();
        row = new HBox(segments);
        row.getStyleClass().add("guess-row");
        row.setAlignment(Pos.CENTER_LEFT);
        reveal = new Button(look.text("predict.reveal"));
        for (Quantity quantity : Quantity.values()) {
            segments.getChildren().add(choice(quantity, group));
            NumberField field = field(quantity);
            HBox.setHgrow(field, Priority.ALWAYS);
            fields.put(quantity, field);
            row.getChildren().add(field);
        }
        reveal.setId("reveal");
        reveal.setMinWidth(USE_PREF_SIZE);
        reveal.setOnAction(event -> goOn());
        row.getChildren().add(reveal);
        score = new RichFlow(look);
        score.setId("score");
        getChildren().addAll(row, score);
    }

    private ToggleButton choice(Quantity quantity, ToggleGroup group) {
        String key = key(quantity);
        ToggleButton button = new ToggleButton(symbol(quantity));
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

    private static String symbol(Quantity quantity) {
        return quantity == Quantity.W ? "w" : "L";
    }

    private NumberField field(Quantity quantity) {
        RichText name = RichText.symbol(symbol(quantity), Role.TEXT).plus(RichText.strong(" =", Role.TEXT));
        NumberField field = new NumberField(look, name, look.text(key(quantity) + ".typed"), value -> next(value, 1),
                value -> next(value, -1), session.predicting()::guess, session);
        field.setId("guess-" + quantity.name().toLowerCase(Locale.ROOT));
        field.field().addEventHandler(ActionEvent.ACTION, event -> {
            if (TypedNumber.read(field.field().getText()) instanceof TypedNumber.Good) {
                reveal.requestFocus();
            }
        });
        return field;
    }

    /// Shows the step; where it is shown already, goes to the next one, to be guessed.
    private void goOn() {
        if (!session.predicting().reveal()) {
            session.player().step();
            NumberField field = fields.get(session.predicting().guessing().asked());
            field.setDisable(false);
            field.field().requestFocus();
        }
    }

    /// A hundredth of what is seen further; from where we are if nothing has been guessed.
    private double next(double value, int direction) {
        boolean loss = frame.prediction().asked() == Quantity.LOSS;
        double step = (loss ? frame.view().loss() : frame.view().across()).length() / 200;
        double rounded = Math.pow(10, Math.round(Math.log10(step)));
        Section section = frame.section(Coordinate.W);
        double now = Double.isNaN(value) ? loss ? section.loss() : section.position() : value;
        return Rounding.to(now + direction * rounded, rounded);
    }

    void show(State state, double em) {
        frame = state.frame();
        Guessing guessing = state.guessing();
        Optional<Guess> guess = frame.prediction().guess();
        Presence.of(this, guessing.on());
        row.setVisible(frame.isHidden() || frame.hasStep());
        reveal.setText(look.text(frame.isHidden() ? "predict.reveal" : "predict.next"));
        quantities.get(guessing.asked()).setSelected(true);
        fields.forEach((quantity, field) -> {
            Presence.of(field, quantity == guessing.asked());
            field.setDisable(!frame.isHidden());
            field.show(guess.filter(given -> given.quantity() == quantity).map(Guess::value).orElse(Double.NaN), em);
        });
        String counted = guessing.on() ? guessing.score(state.whole()).told(look.words()) : "";
        score.show(RichText.words(counted, Role.DIM), 0.95 * em);
    }
}
