package downhill.app.setup;

import downhill.app.control.Choices;
import downhill.app.control.Form;
import downhill.app.control.LimitedField;
import downhill.app.control.NumberField;
import downhill.app.control.Remembers;
import downhill.app.control.WrapLine;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.app.draw.Tips;
import downhill.descent.PreparedLoss;
import downhill.descent.data.ErrorKind;
import downhill.descent.data.LossRecipe;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.session.Rounding;
import downhill.session.Session;
import downhill.session.State;
import downhill.session.Typing.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A loss over data by its parts: the model of y, the kind of error, and what is done with the errors. They write the
/// formula, which stands below them and can be typed as well.
final class ModelRows implements Remembers {

    private static final Set<String> NAMES = Set.of("w", "b", "x");

    private final Look look;
    private final Session session;
    private final TextField model = new LimitedField();
    private final RichFlow name;
    private final RichFlow message;
    private final ComboBox<ErrorKind> error = new ComboBox<>();
    private final ComboBox<Boolean> sum = new ComboBox<>();
    private final ToggleButton half;
    private final NumberField delta;
    private final NumberField lambda;
    private final List<Node> nodes;
    private Optional<LossRecipe> recipe = Optional.empty();
    /// What the recipe is of.
    private PreparedLoss shown;
    private boolean showing;

    ModelRows(Look look, Session session, Form.Section section) {
        this.look = look;
        this.session = session;
        model.setId("model");
        model.setAccessibleText(look.text("setup.model"));
        model.setPromptText("w*x + b");
        Remembers.by(model, this);
        model.textProperty().addListener((property, before, text) -> typed(text));
        model.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && model.getScene() != null) {
                session.endGesture();
            }
        });
        name = new RichFlow(look);
        StackPane front = new StackPane(name);
        front.setMaxHeight(HBox.USE_PREF_SIZE);
        front.setMinWidth(HBox.USE_PREF_SIZE);
        HBox box = new HBox(front, model);
        box.getStyleClass().addAll("number-field", "model-field");
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(model, Priority.ALWAYS);
        Tips.on(front, look.text("setup.model.about"));
        message = new RichFlow(look);
        Label modelName = Form.named(look.text("setup.model"));
        error.setId("error");
        error.setAccessibleText(look.text("setup.error"));
        error.getItems().setAll(ErrorKind.values());
        Choices.tell(error, kind -> look.text("error." + kind.name().toLowerCase(Locale.ROOT)));
        error.setOnAction(event -> change(error.getValue() != null, of -> of.withError(error.getValue())));
        error.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(error, Priority.ALWAYS);
        sum.setId("sum");
        sum.setAccessibleText(look.text("setup.sum"));
        sum.getItems().setAll(false, true);
        Choices.tell(sum, isSum -> look.text(isSum ? "setup.sum.sum" : "setup.sum.mean"));
        sum.setOnAction(event -> change(sum.getValue() != null, of -> of.withSum(sum.getValue())));
        half = new ToggleButton("½");
        half.setId("half");
        half.setAccessibleText(look.text("setup.half"));
        Tips.on(half, look.text("setup.half"));
        half.setOnAction(event -> change(true, of -> of.withHalf(half.isSelected())));
        delta = SetupNumber.field(look, session, "δ", "setup.delta", Rounding::up, Rounding::down,
                value -> change(value > 0 && Double.isFinite(value), of -> of.withDelta(value)));
        lambda = SetupNumber.field(look, session, "λ", "setup.lambda", value -> value == 0 ? 0.01 : Rounding.up(value),
                value -> value <= 0.01 ? 0 : Rounding.down(value),
                value -> change(value >= 0 && Double.isFinite(value), of -> of.withLambda(value)));
        Tips.on(lambda, look.text("setup.lambda.about"));
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox.setHgrow(lambda, Priority.ALWAYS);
        HBox.setHgrow(delta, Priority.ALWAYS);
        WrapLine weights = new WrapLine(box, lambda);
        weights.getStyleClass().addAll("line", "pair");
        VBox whole = new VBox(weights, message);
        section.add(modelName, whole);
        WrapLine errors = new WrapLine(error, sum, half, delta);
        errors.getStyleClass().add("line");
        Label errorName = Form.named(look.text("setup.error"));
        section.add(errorName, errors);
        nodes = List.of(modelName, whole, errorName, errors);
    }

    @Override
    public Optional<Object> memory() {
        return model.isFocused() ? Optional.of(model.getText()) : Optional.empty();
    }

    /// What can't be read is told again.
    @Override
    public void recall(Object memory) {
        model.setText((String) memory);
    }

    /// A model must be readable by itself: what isn't could make another formula of the whole.
    private void typed(String text) {
        if (showing) {
            return;
        }
        Optional<RichText> wrong = switch (Formula.parse(text, NAMES)) {
            case Parsed.Good good -> Optional.empty();
            case Parsed.Bad(var mistake) -> Optional.of(RichText.words(
                    look.text(mistake.key(), mistake.arguments().toArray()), Role.WARNING));
        };
        message.show(wrong.orElse(RichText.empty()), 12.5);
        Presence.of(message, wrong.isPresent());
        if (wrong.isEmpty()) {
            session.beginGesture();
            session.typing().type(Part.LOSS, recipe.orElse(LossRecipe.of("", ErrorKind.SQUARED)).withModel(text).formula());
        }
    }

    private void change(boolean isPossible, UnaryOperator<LossRecipe> part) {
        if (!showing && isPossible) {
            recipe.ifPresent(of -> Recipes.change(session, part.apply(of)));
        }
    }

    void show(State state, double em) {
        boolean hasData = !state.scenario().problem().data().isEmpty();
        nodes.forEach(node -> Presence.of(node, hasData));
        if (!hasData) {
            return;
        }
        name.show(RichText.symbol("ŷ ="), 1.12 * em);
        PreparedLoss loss = state.frame().loss();
        if (loss != shown) {
            recipe = Recipes.of(loss);
            shown = loss;
        }
        showing = true;
        if (!model.isFocused()) {
            String text = recipe.map(LossRecipe::model).orElse("");
            if (!model.getText().equals(text)) {
                model.setText(text);
            }
            Presence.of(message, false);
        }
        error.setValue(recipe.map(LossRecipe::error).orElse(null));
        sum.setValue(recipe.map(LossRecipe::isSum).orElse(null));
        half.setSelected(recipe.map(LossRecipe::isHalved).orElse(false));
        error.setDisable(recipe.isEmpty());
        sum.setDisable(recipe.isEmpty());
        half.setDisable(recipe.isEmpty());
        lambda.setDisable(recipe.isEmpty());
        boolean isHuber = recipe.filter(of -> of.error() == ErrorKind.HUBER).isPresent();
        Presence.of(delta, isHuber);
        lambda.show(recipe.map(LossRecipe::lambda).orElse(0.0), em);
        if (isHuber) {
            delta.show(recipe.map(LossRecipe::delta).orElse(1.0), em);
        }
        showing = false;
    }
}
