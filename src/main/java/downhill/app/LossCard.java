package downhill.app;

import downhill.picture.LossChart;
import downhill.picture.Playhead;
import downhill.picture.Role;
import javafx.scene.control.ComboBox;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The loss by step; a click jumps there.
final class LossCard extends Card {

    private final Paper paper;
    private final ComboBox<Boolean> scale;
    private State shown;
    private double em = 13;

    LossCard(Look look, Session session) {
        super(look.text("chart.title"));
        getStyleClass().add("loss-card");
        paper = new Paper(look, Role.CARD);
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
        scale.setValue(state.logarithmic());
        paper.setTall(6 * em);
        paper.show(em, (page, box) -> LossChart.paint(page, box, state.frame(), state.logarithmic()));
    }

    private void jump(Session session, MouseEvent event) {
        session.player().pause();
        session.player().goTo(Playhead.at(
                LossChart.stepAt(event.getX(), em, paper.box(), shown.run(), shown.logarithmic())));
    }
}
