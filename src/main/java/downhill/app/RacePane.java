package downhill.app;

import downhill.picture.RaceFigure;
import downhill.picture.Role;
import downhill.picture.Sheet;
import javafx.scene.layout.Pane;

/// The loss curve with all runs; the point of the one that is looked at can be moved.
final class RacePane extends Pane {

    private final Paper paper;
    private final PointHandle point;
    private State shown;
    private double em = 13;

    RacePane(Look look, Session session) {
        paper = new Paper(look, Role.CARD);
        point = new PointHandle(look, session);
        getStyleClass().add("plot");
        setId("race");
        setFocusTraversable(true);
        setAccessibleText(look.text("compare.spoken"));
        getChildren().addAll(paper, point);
        paper.setOnMousePressed(event -> requestFocus());
    }

    void show(State state, double textSize) {
        shown = state;
        em = textSize;
        paper.setOpacity(state.isOutdated() ? 0.35 : 1);
        paper.show(em, (page, box) -> RaceFigure.paint(page, sheet().loss(), state.race()));
        place();
    }

    private Sheet sheet() {
        return Sheet.of(paper.box(), shown.frame().view(), em);
    }

    /// As high as there is room: what lies in it follows.
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        paper.resizeRelocate(0, 0, getWidth(), getHeight());
        paper.layout();
        place();
    }

    private void place() {
        if (shown != null && paper.box().width() > 0) {
            point.place(shown.frame(), sheet().loss(), em);
        }
    }
}
