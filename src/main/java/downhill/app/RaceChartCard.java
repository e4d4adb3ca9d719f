package downhill.app;

import downhill.descent.race.Race;
import downhill.picture.Playhead;
import downhill.picture.RaceChart;
import downhill.picture.Role;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The losses of all runs by step; a click jumps there.
final class RaceChartCard extends Card {

    private final Look look;
    private final Paper paper;
    private final Label title;
    private final ComboBox<Boolean> scale;
    private State shown;
    private double em = 13;

    RaceChartCard(Look look, Session session) {
        super(look.text("chart.title"));
        this.look = look;
        title = title();
        getStyleClass().add("loss-card");
        paper = new Paper(look, Role.CARD);
        paper.setId("race-chart");
        paper.setAccessibleText(look.text("chart.title"));
        paper.getStyleClass().add("chart");
        paper.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> jump(session, event));
        paper.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> jump(session, event));
        VBox.setVgrow(paper, Priority.ALWAYS);
        scale = Choices.lossScale(look, session);
        atTitle(scale);
        getChildren().add(paper);
    }

    void show(State state, double textSize) {
        shown = state;
        em = textSize;
        title.setText(look.text(state.comparison().race() == Race.SAME_WORK ? "chart.title.gradients" : "chart.title"));
        scale.setValue(state.logarithmic());
        paper.setTall(7 * em);
        paper.show(em, (page, box) -> RaceChart.paint(page, box, state.race(), state.logarithmic()));
    }

    private void jump(Session session, MouseEvent event) {
        session.player().pause();
        session.player().goTo(Playhead.at(
                RaceChart.timeAt(event.getX(), em, paper.box(), shown.race(), shown.logarithmic())));
    }
}
