package downhill.app.explore;

import downhill.app.control.FitButton;
import downhill.app.control.GuessHandle;
import downhill.app.control.NudgeHandle;
import downhill.app.control.PanAndZoom;
import downhill.app.control.PointHandle;
import downhill.app.control.Segments;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.descent.Coordinate;
import downhill.picture.Frame;
import downhill.picture.Mode;
import downhill.picture.Plane;
import downhill.picture.Role;
import downhill.picture.Sheet;
import downhill.picture.TwoFigures;
import downhill.session.Session;
import downhill.session.State;
import java.util.List;
import javafx.scene.layout.Pane;

/// The two figures, to look at and to take hold of: the wheel zooms, a drag pans, the point and the nudge can be moved.
public final class PlotPane extends Pane {

    private final Paper paper;
    private final PointHandle point;
    private final NudgeHandle nudge;
    private final GuessHandle guess;
    private final Segments<Mode> modes;
    private final FitButton fit;
    private State shown;
    private double em = 13;

    PlotPane(Look look, Session session) {
        paper = new Paper(look, Role.CARD);
        point = new PointHandle(look, session);
        nudge = new NudgeHandle(look, session);
        guess = new GuessHandle(look, session);
        modes = new Segments<>(look, "mode.", List.of(Mode.values()), session::mode);
        getStyleClass().add("plot");
        setId("plot");
        setFocusTraversable(true);
        setAccessibleText(look.text("plot.spoken"));
        fit = new FitButton(look, session);
        getChildren().addAll(paper, point, nudge, guess, modes, fit);
        paper.setOnMousePressed(event -> requestFocus());
        PanAndZoom.of(session, paper, () -> em, point, nudge, guess);
    }

    void show(State state, double textSize) {
        shown = state;
        em = textSize;
        paper.setOpacity(state.isOutdated() ? 0.35 : 1);
        paper.show(em, (page, box) -> TwoFigures.paint(page, box, state.frame().section(Coordinate.W)));
        modes.show(state.mode());
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

    /// Puts the things that can be taken hold of over what they stand for.
    private void place() {
        if (shown == null || paper.box().width() == 0) {
            return;
        }
        Frame frame = shown.frame();
        Sheet sheet = sheet();
        point.place(frame, sheet.loss(), em);
        nudge.place(frame, sheet.slope(), em);
        guess.place(frame, sheet.loss(), em);
        modes.autosize();
        Plane slope = sheet.slope();
        modes.relocate(slope.box().right() - modes.getWidth(), sheet.divider() + 0.3 * em);
        fit.autosize();
        fit.relocate(sheet.loss().box().right() - fit.getWidth(), sheet.page().top() + 0.55 * em);
    }

    /// What the lower figure is drawn as.
    public static Mode other(Mode mode) {
        return mode == Mode.IDEA ? Mode.EXACT : Mode.IDEA;
    }
}
