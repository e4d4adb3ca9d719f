package downhill.app.setup;

import downhill.app.control.Form;
import downhill.app.control.NumberField;
import downhill.app.control.WrapLine;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.Tips;
import downhill.descent.Coordinate;
import downhill.picture.Interval;
import downhill.plugin.Vector;
import downhill.session.Rounding;
import downhill.session.Session;
import downhill.session.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Where the run starts: a number to type for each weight, and dice that choose a place.
final class StartRow {

    /// How two fields side by side look: narrower, for as many digits.
    private static final String PAIR = "pair";

    private final Session session;
    private final Map<Coordinate, NumberField> starts = new EnumMap<>(Coordinate.class);
    private final WrapLine line = new WrapLine();

    /// @param chance a number from 0 up to 1, for the random start
    StartRow(Look look, Session session, Form.Section section, DoubleSupplier chance) {
        this.session = session;
        line.getStyleClass().add("line");
        for (Coordinate coordinate : Coordinate.values()) {
            NumberField field = SetupNumber.field(look, session, coordinate.symbol() + "₀",
                    coordinate == Coordinate.W ? "setup.start" : "setup.start.b", value -> moved(coordinate, value, 1),
                    value -> moved(coordinate, value, -1), value -> start(coordinate, value));
            HBox.setHgrow(field, Priority.ALWAYS);
            starts.put(coordinate, field);
            line.getChildren().add(field);
        }
        Button dice = new Button(null, look.icons().of("fth-shuffle"));
        dice.setId("random-start");
        dice.setAccessibleText(look.text("setup.random"));
        Tips.on(dice, look.text("setup.random"));
        dice.setOnAction(event -> RandomStart.take(session, chance));
        line.getChildren().add(dice);
        section.add(look.text("setup.start"), line);
    }

    void show(State state, double em) {
        Vector start = state.scenario().start();
        boolean isPair = start.size() == 2;
        if (isPair != line.getStyleClass().contains(PAIR)) {
            line.getStyleClass().removeAll(PAIR);
            line.getStyleClass().addAll(isPair ? List.of(PAIR) : List.of());
        }
        starts.forEach((coordinate, field) -> {
            boolean isThere = coordinate.ordinal() < start.size();
            Presence.of(field, isThere);
            if (isThere) {
                field.show(coordinate.of(start), em);
            }
        });
    }

    private void start(Coordinate coordinate, double value) {
        session.edit(scenario -> scenario.withStart(coordinate.in(scenario.start(), value)));
    }

    private Interval seen(Coordinate coordinate) {
        return session.state().frame().section(coordinate).view().across();
    }

    /// A start moved by what one click on ▲ means: about a hundredth of the view, as a round number.
    private double moved(Coordinate coordinate, double from, int direction) {
        double distance = Math.pow(10, Math.floor(Math.log10(seen(coordinate).length() / 40)));
        return Rounding.to(from + direction * distance, distance / 1_000);
    }
}
