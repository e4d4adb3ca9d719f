package downhill.app.explore;

import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.losses.LossCard;
import downhill.app.plane.FiguresCard;
import downhill.app.plane.PlanePane;
import downhill.app.rate.RateCard;
import downhill.app.setup.SetupCard;
import downhill.scene.WindowPart;
import downhill.session.Session;
import downhill.session.State;
import java.util.Map;
import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One run, step by step: figures and rate on the left, the cards on the right.
public final class ExploreView extends HBox {

    /// How strong what is shown still is while something else is being typed.
    private static final double OUTDATED = 0.5;

    private final FiguresCard figures;
    private final RateCard rate;
    private final StepCard step;
    private final LossCard loss;
    private final SetupCard setup;
    private final CardColumn right;
    private final Map<WindowPart, Node> parts;

    public ExploreView(Look look, Session session, DoubleSupplier chance) {
        getStyleClass().add("middle");
        figures = new FiguresCard(look, new PlotPane(look, session), () -> new PlanePane(look, session, false));
        rate = new RateCard(look, session);
        step = new StepCard(look, session);
        loss = new LossCard(look, session);
        setup = new SetupCard(look, session, chance);
        VBox.setVgrow(figures, Priority.ALWAYS);
        VBox left = new VBox(figures, rate);
        left.getStyleClass().add("column");
        right = new CardColumn(look, step, loss, setup);
        VBox.setVgrow(loss, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        left.setPrefWidth(0);
        getChildren().addAll(left, right);
        parts = Map.of(WindowPart.FIGURES, figures, WindowPart.RATE, rate, WindowPart.STEP, step, WindowPart.LOSSES,
                loss, WindowPart.SETUP, setup);
    }

    /// Makes and styles the next of what a state shows for the first time.
    ///
    /// @return whether there was anything
    public boolean prepare(State state, double em) {
        return figures.prepare(state) || setup.prepare(state, em);
    }

    /// Shows a state with text of a size.
    public void show(State state, double em) {
        right.fit(em);
        double strength = state.mistakes().any() ? OUTDATED : 1;
        step.setOpacity(strength);
        loss.setOpacity(strength);
        parts.forEach((part, node) -> Presence.of(node, state.scene().parts().of(part)));
        figures.show(state, em);
        rate.show(state, em);
        step.show(state, em);
        loss.show(state, em);
        setup.show(state, em);
    }

    /// The figures that are seen.
    public Node plot() {
        return figures.shown();
    }
}
