package downhill.app.explore;

import downhill.app.control.NumberField;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.descent.Coordinate;
import downhill.picture.Direction;
import downhill.picture.Frame;
import downhill.picture.Guess;
import downhill.picture.Interval;
import downhill.picture.Quantity;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.plugin.Vector;
import downhill.session.Rounding;
import downhill.session.Session;
import downhill.session.TypedNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The fields that a guess is typed into: one number, w and b beside each other, or the degrees of a direction. Only those
/// of what is asked are there. Enter goes on to the next, and from the last to what comes after them.
final class GuessFields {

    private static final double TURN = 5;

    private final Session session;
    private final Map<Quantity, List<NumberField>> fields = new EnumMap<>(Quantity.class);
    private Frame frame;

    /// @param after what has the focus once a guess has been typed
    GuessFields(Look look, Session session, Node after) {
        this.session = session;
        for (Quantity quantity : Quantity.values()) {
            List<NumberField> those = new ArrayList<>();
            switch (quantity) {
                case W -> those.add(field(look, quantity, "w", "predict.w.typed"));
                case POINT -> {
                    those.add(field(look, quantity, "w", "predict.point.typed"));
                    those.add(field(look, quantity, "b", "predict.point.typed"));
                }
                case DIRECTION -> those.add(field(look, quantity, "", "predict.direction.typed"));
                case LOSS -> those.add(field(look, quantity, "L", "predict.loss.typed"));
            }
            for (int index = 0; index < those.size(); index++) {
                those.get(index).field().addEventHandler(ActionEvent.ACTION,
                        goingOn(those.get(index), index + 1 < those.size() ? those.get(index + 1).field() : after));
            }
            fields.put(quantity, those);
        }
    }

    private static EventHandler<ActionEvent> goingOn(NumberField field, Node next) {
        return event -> {
            if (TypedNumber.read(field.field().getText()) instanceof TypedNumber.Good) {
                next.requestFocus();
            }
        };
    }

    private NumberField field(Look look, Quantity quantity, String symbol, String typed) {
        int index = symbol.equals("b") ? 1 : 0;
        // Two fields beside each other have no room for more than their numbers.
        RichText name = quantity == Quantity.DIRECTION ? RichText.symbol("°", Role.TEXT)
                : quantity == Quantity.POINT ? RichText.symbol(symbol, Role.TEXT)
                : RichText.symbol(symbol, Role.TEXT).plus(RichText.strong(" =", Role.TEXT));
        NumberField field = new NumberField(look, name, look.text(typed, symbol), value -> next(quantity, index, value, 1),
                value -> next(quantity, index, value, -1), value -> guess(quantity, index, value), session);
        String id = "guess-" + quantity.name().toLowerCase(Locale.ROOT);
        field.setId(quantity == Quantity.POINT ? id + "-" + symbol : id);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    List<NumberField> all() {
        return fields.values().stream().flatMap(List::stream).toList();
    }

    /// The first one of what is asked has the focus, to be typed into.
    void focus() {
        NumberField first = fields.get(session.predicting().guessing().asked()).getFirst();
        first.setDisable(false);
        first.field().requestFocus();
    }

    void show(Frame shown, Quantity asked, double em) {
        frame = shown;
        fields.forEach((quantity, those) -> {
            Optional<Guess> guess = shown.prediction().guess().filter(given -> given.quantity() == quantity);
            for (int index = 0; index < those.size(); index++) {
                int number = index;
                Presence.of(those.get(index), quantity == asked);
                those.get(index).setDisable(!shown.isHidden());
                those.get(index).show(guess.map(given -> number(given, number)).orElse(Double.NaN), em);
            }
        });
    }

    private static double number(Guess guess, int index) {
        return guess.quantity() == Quantity.DIRECTION ? Rounding.to(guess.direction().degrees(), 1e-6)
                : guess.value().get(index);
    }

    /// Of a point the other coordinate stays as it was guessed, or where we are.
    private void guess(Quantity quantity, int index, double value) {
        switch (quantity) {
            case W, LOSS -> session.predicting().guess(value);
            case DIRECTION -> session.predicting().guess(new Direction(value).vector());
            case POINT -> session.predicting().guess(Coordinate.values()[index].in(session.predicting().prediction().guess()
                    .map(Guess::value).orElse(frame.run().point(frame.step())), value));
        }
    }

    /// A hundredth of what is seen further; from where we are if nothing has been guessed.
    private double next(Quantity quantity, int index, double value, int direction) {
        if (quantity == Quantity.DIRECTION) {
            return (Double.isNaN(value) ? 0 : value) + direction * TURN;
        }
        boolean loss = quantity == Quantity.LOSS;
        Coordinate along = Coordinate.values()[index];
        Interval seen = loss ? frame.view().loss() : frame.section(along).view().across();
        double rounded = Rounding.stride(seen.length(), false);
        Vector point = frame.run().point(frame.step());
        double here = loss ? frame.run().loss(frame.step()) : along.of(point);
        return Rounding.to((Double.isNaN(value) ? here : value) + direction * rounded, rounded);
    }
}
