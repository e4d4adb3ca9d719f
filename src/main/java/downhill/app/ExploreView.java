package downhill.app;

import downhill.app.export.Format;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The window's content: figures and rate on the left, the cards on the right, transport below.
final class ExploreView extends BorderPane {

    private static final double RIGHT = 27.5;

    private final HeaderBar header;
    private final PlotPane plot;
    private final RateCard rate;
    private final StepCard step;
    private final LossCard loss;
    private final SetupCard setup;
    private final TransportBar transport;
    private final NoticeBar notice;
    private final ScrollPane right;

    ExploreView(Look look, Session session, DoubleSupplier chance, Consumer<Command> commands,
            Consumer<Format> export) {
        getStyleClass().add("explore");
        header = new HeaderBar(look, session, commands, export);
        plot = new PlotPane(look, session);
        rate = new RateCard(look, session);
        step = new StepCard(look);
        loss = new LossCard(look, session);
        setup = new SetupCard(look, session, chance);
        transport = new TransportBar(look, session);
        notice = new NoticeBar(look, session);
        VBox plotCard = new VBox(plot);
        plotCard.getStyleClass().addAll("card", "plot-card");
        VBox.setVgrow(plot, Priority.ALWAYS);
        VBox.setVgrow(plotCard, Priority.ALWAYS);
        VBox left = new VBox(notice, plotCard, rate);
        left.getStyleClass().add("column");
        VBox cards = new VBox(step, loss, setup);
        cards.getStyleClass().add("column");
        VBox.setVgrow(loss, Priority.ALWAYS);
        right = new ScrollPane(cards);
        right.getStyleClass().add("right");
        right.setFitToWidth(true);
        right.setFitToHeight(true);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox middle = new HBox(left, right);
        middle.getStyleClass().add("middle");
        left.setMinWidth(0);
        left.setPrefWidth(0);
        setTop(header);
        setCenter(middle);
        setBottom(transport);
    }

    /// Shows a state with text of a size.
    void show(State state, double em) {
        right.setMinWidth(RIGHT * em);
        right.setPrefWidth(RIGHT * em);
        transport.setNarrow(getWidth() < 90 * em);
        header.show(state, em);
        notice.show(state.notice());
        plot.show(state, em);
        rate.show(state, em);
        step.show(state, em);
        loss.show(state, em);
        setup.show(state, em);
        transport.show(state);
    }

    PlotPane plot() {
        return plot;
    }
}
