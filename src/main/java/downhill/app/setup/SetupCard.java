package downhill.app.setup;

import downhill.app.control.Card;
import downhill.app.control.Choices;
import downhill.app.control.NumberField;
import downhill.app.control.SettingRows;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.app.draw.Tips;
import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Scenario;
import downhill.descent.rule.RuleExamples;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.picture.FormulaText;
import downhill.picture.Interval;
import downhill.picture.OptimizerName;
import downhill.picture.RichText;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Vector;
import downhill.session.Rounding;
import downhill.session.Session;
import downhill.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The set-up: loss, optimizer and its settings, start and number of steps.
public final class SetupCard extends Card {

    private final Look look;
    private final Session session;
    private final GridPane grid = new GridPane();
    private final ComboBox<CatalogueLoss> losses = new ComboBox<>();
    private final ComboBox<String> optimizers = new ComboBox<>();
    private final FormulaField formula;
    private final RichFlow echo;
    private final RichFlow slope;
    private final RichFlow curvature;
    private final NumberField start;
    private final NumberField steps;
    private final NumberField nudge;
    private final SettingRows settings;
    private final RuleField rule;
    private Formula typeset;
    private double em = 13;
    private boolean showing;

    /// @param chance a number from 0 up to 1, for the random start
    public SetupCard(Look look, Session session, DoubleSupplier chance) {
        super(look.text("setup.title"));
        this.look = look;
        this.session = session;
        getStyleClass().add("setup-card");
        formula = new FormulaField(look, session);
        echo = new RichFlow(look);
        slope = new RichFlow(look);
        curvature = new RichFlow(look);
        start = number("w₀", "setup.start", value -> moved(value, 1), value -> moved(value, -1),
                value -> scenario -> scenario.withStart(Vector.of(value)));
        steps = number("N", "setup.steps", value -> value + 1, value -> value - 1,
                value -> scenario -> scenario.withSteps((int) Math.clamp(Math.rint(value), -1, Integer.MAX_VALUE)));
        nudge = number("δw", "setup.nudge", Rounding::up, Rounding::down, value -> scenario -> scenario.withNudge(value));
        settings = new SettingRows(look, session, grid, 4, (scenario, setting) ->
                value -> scenario.withSetting(setting.name(), value));
        rule = new RuleField(look, session);
        losses.setId("loss");
        optimizers.setId("optimizer");
        losses.setAccessibleText(look.text("setup.catalogue"));
        losses.getStyleClass().add("catalogue");
        Tips.on(losses, look.text("setup.catalogue"));
        optimizers.setAccessibleText(look.text("setup.optimizer"));
        optimizers.setMaxWidth(Double.MAX_VALUE);
        losses.getItems().setAll(Catalogue.all());
        losses.setCellFactory(list -> new LossCell());
        losses.setButtonCell(new ListCell<>());
        losses.setOnAction(event -> {
            if (!showing && losses.getValue() != null) {
                session.choose(losses.getValue());
            }
        });
        optimizers.setConverter(Choices.converter(this::optimizerName));
        optimizers.setOnAction(event -> {
            if (!showing && optimizers.getValue() != null) {
                choose(optimizers.getValue());
            }
        });
        Button dice = new Button(null, look.icons().of("fth-shuffle"));
        dice.setId("random-start");
        dice.setAccessibleText(look.text("setup.random"));
        Tips.on(dice, look.text("setup.random"));
        dice.setOnAction(event -> random(chance));
        HBox startLine = new HBox(start, dice);
        startLine.getStyleClass().add("line");
        HBox.setHgrow(start, Priority.ALWAYS);
        grid.getStyleClass().add("rows");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        controls.setFillWidth(true);
        grid.getColumnConstraints().addAll(names, controls);
        HBox lossLine = new HBox(formula, losses);
        lossLine.getStyleClass().add("line");
        lossLine.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(formula, Priority.ALWAYS);
        row(0, "setup.loss", lossLine);
        grid.add(new VBox(echo, slope, curvature), 1, 1);
        row(2, "setup.optimizer", optimizers);
        grid.add(rule, 0, 3, 2, 1);
        row(30, "setup.start", startLine);
        HBox counts = new HBox(steps, nudge);
        counts.getStyleClass().add("line");
        HBox.setHgrow(steps, Priority.ALWAYS);
        HBox.setHgrow(nudge, Priority.ALWAYS);
        row(31, "setup.steps", counts);
        getChildren().add(grid);
    }

    private NumberField number(String symbol, String key, DoubleUnaryOperator larger,
            DoubleUnaryOperator smaller,
            DoubleFunction<UnaryOperator<Scenario>> change) {
        return new NumberField(look, RichText.symbol(symbol).plus(RichText.symbol(" =")), look.text(key),
                larger, smaller, value -> session.edit(change.apply(value)), session);
    }

    private void row(int index, String key, Node control) {
        Label name = new Label(look.text(key));
        name.getStyleClass().add("row-name");
        grid.addRow(index, name, control);
    }

    public void show(State state, double textSize) {
        em = textSize;
        showing = true;
        Scenario scenario = state.scenario();
        losses.setValue(Catalogue.withFormula(scenario.loss()).orElse(null));
        List<String> choices = choices(state);
        if (!optimizers.getItems().equals(choices)) {
            optimizers.getItems().setAll(choices);
        }
        optimizers.setValue(scenario.optimizer());
        if (typeset != state.formula()) {
            typeset = state.formula();
            echo.show(FormulaText.loss(typeset), 1.04 * em);
            slope.show(FormulaText.slope(typeset), 1.04 * em);
            curvature.show(FormulaText.curvature(typeset), 1.04 * em);
        }
        formula.show(state, em);
        for (RichFlow line : List.of(echo, slope, curvature)) {
            line.show(line.shown(), 1.04 * em);
        }
        start.show(scenario.start().w(), em);
        steps.show(scenario.steps(), em);
        nudge.show(scenario.nudge(), em);
        settings.show(state.optimizers().find(scenario.optimizer()).map(OptimizerProvider::settings).orElse(List.of()),
                scenario.settings(), em);
        boolean own = scenario.optimizer().equals(Scenario.OWN);
        Presence.of(rule, own);
        rule.show(state, em);
        showing = false;
    }

    /// All optimizers, and last the one that is written by its user.
    private static List<String> choices(State state) {
        List<String> choices = new ArrayList<>(state.optimizers().ids());
        choices.remove(Scenario.OWN);
        choices.add(Scenario.OWN);
        return choices;
    }

    /// Another optimizer. One's own begins as the rule that was chosen before, written out; later it is what was written.
    private void choose(String id) {
        if (!id.equals(Scenario.OWN)) {
            session.edit(scenario -> session.optimizers().moved(scenario, id));
        } else if (!session.scenario().optimizer().equals(Scenario.OWN)) {
            session.typing().rule(session.typing().ownOr(RuleExamples.find(session.scenario().optimizer())
                    .or(() -> RuleExamples.find("momentum")).orElseThrow().text()));
            beginRule();
        }
    }

    /// Not while the list is open: what is typed still chooses there.
    private void beginRule() {
        if (optimizers.isShowing()) {
            optimizers.setOnHidden(event -> {
                optimizers.setOnHidden(null);
                if (session.scenario().optimizer().equals(Scenario.OWN)) {
                    rule.begin();
                }
            });
        } else {
            rule.begin();
        }
    }

    private String optimizerName(String id) {
        return OptimizerName.of(id, session.optimizers(), look.words());
    }

    /// A start moved by what one click on ▲ means: about a hundredth of the view, as a round number.
    private double moved(double start, int direction) {
        double length = session.state().frame().view().across().length();
        double distance = Math.pow(10, Math.floor(Math.log10(length / 40)));
        return Rounding.to(start + direction * distance, distance / 1_000);
    }

    private void random(DoubleSupplier chance) {
        Interval seen = session.state().frame().view().across();
        double w = seen.low() + (0.04 + 0.92 * chance.getAsDouble()) * seen.length();
        session.edit(scenario -> scenario.withStart(Vector.of(Rounding.to(w, seen.length() / 1_000))));
    }

    /// A loss of the catalogue: its name and formula, and what it is there for.
    private final class LossCell extends ListCell<CatalogueLoss> {

        @Override
        protected void updateItem(CatalogueLoss loss, boolean empty) {
            super.updateItem(loss, empty);
            setText(null);
            if (empty || loss == null) {
                setGraphic(null);
                return;
            }
            String name = look.words().textOr("loss." + loss.id(), loss.id());
            RichText written = switch (Formula.parse(loss.formula())) {
                case Parsed.Good(Formula read) -> FormulaText.loss(read);
                case Parsed.Bad(var error) -> RichText.symbol(loss.formula());
            };
            setGraphic(new LossLine(look, name, written, look.words().rich("loss." + loss.id() + ".shows"), em));
            setAccessibleText(name + ", " + written.plain());
        }
    }
}
