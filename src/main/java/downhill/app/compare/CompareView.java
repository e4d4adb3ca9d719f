package downhill.app.compare;

import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.Sizes;
import downhill.app.losses.LossCard;
import downhill.app.plane.FiguresCard;
import downhill.app.plane.PlanePane;
import downhill.app.rate.RateCard;
import downhill.scene.WindowPart;
import downhill.session.Session;
import downhill.session.State;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Several runs beside each other: the curve with all of them and the rate of the one that is looked at on the left, the
/// list of runs and their losses by step on the right.
public final class CompareView extends HBox {

    private static final double RIGHT = 48;
    private static final double RIGHT_IF_WIDE = 53;
    private static final double WIDE = 100;

    private final FiguresCard figures;
    private final RateCard rate;
    private final RunsCard runs;
    private final LossCard chart;
    private final VBox right;
    private final Map<WindowPart, Node> parts;
    private boolean hasRuns;

    public CompareView(Look look, Session session) {
        getStyleClass().add("middle");
        figures = new FiguresCard(look, new RacePane(look, session), () -> new PlanePane(look, session, true));
        rate = new RateCard(look, session);
        runs = new RunsCard(look, session, () -> plot().requestFocus());
        chart = new LossCard(look, session);
        VBox.setVgrow(figures, Priority.ALWAYS);
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox left = new VBox(figures, rate);
        left.getStyleClass().add("column");
        left.setMinWidth(0);
        left.setPrefWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        right = new VBox(runs, chart);
        right.getStyleClass().add("column");
        getChildren().addAll(left, right);
        parts = Map.of(WindowPart.FIGURES, figures, WindowPart.RATE, rate, WindowPart.RUNS, runs, WindowPart.LOSSES, chart);
    }

    /// Makes and styles the next of what a state shows for the first time.
    ///
    /// @return whether there was anything
    public boolean prepare(State state, double em) {
        return figures.prepare(state) || prepareRuns(state, em);
    }

    private boolean prepareRuns(State state, double em) {
        boolean isFirst = !hasRuns;
        if (isFirst) {
            hasRuns = true;
            runs.show(state, em);
        }
        return isFirst;
    }

    /// Shows a state with text of a size.
    public void show(State state, double em) {
        double width = getWidth() > WIDE * em ? RIGHT_IF_WIDE : RIGHT;
        Sizes.minWidth(right, width * em);
        Sizes.prefWidth(right, width * em);
        parts.forEach((part, node) -> Presence.of(node, state.scene().parts().of(part)));
        hasRuns = true;
        figures.show(state, em);
        rate.show(state, em);
        runs.show(state, em);
        chart.show(state, em);
    }

    /// The figures that are seen.
    public Node plot() {
        return figures.shown();
    }
}
