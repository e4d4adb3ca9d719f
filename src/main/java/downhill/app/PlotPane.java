package downhill.app;

import downhill.picture.Frame;
import downhill.picture.Interval;
import downhill.picture.Mode;
import downhill.picture.Plane;
import downhill.picture.Role;
import downhill.picture.Sheet;
import downhill.picture.TwoFigures;
import downhill.picture.Viewport;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;

/// The two figures, to look at and to take hold of: the wheel zooms, a drag pans, the point and the nudge can be moved.
final class PlotPane extends Pane {

    private static final double FARTHEST = 1e120;
    private static final double NEAREST = 1e-9;

    private final Session session;
    private final Paper paper;
    private final PointHandle point;
    private final NudgeHandle nudge;
    private final ModeSwitch modes;
    private final Button fit;
    private State shown;
    private double em = 13;
    private MouseEvent grabbed;
    private Viewport grabbedView;

    PlotPane(Look look, Session session) {
        this.session = session;
        paper = new Paper(look, Role.CARD);
        point = new PointHandle(look, session);
        nudge = new NudgeHandle(look, session);
        modes = new ModeSwitch(look, session);
        getStyleClass().add("plot");
        setId("plot");
        setFocusTraversable(true);
        setAccessibleText(look.text("plot.spoken"));
        fit = new Button(null, look.icons().of("fth-maximize"));
        fit.getStyleClass().add("quiet-button");
        fit.setId("fit");
        fit.setAccessibleText(look.text("plot.fit"));
        Tips.on(fit, look.text("plot.fit"));
        fit.setOnAction(event -> session.fit());
        getChildren().addAll(paper, point, nudge, modes, fit);
        paper.setOnMousePressed(this::grab);
        paper.setOnMouseDragged(this::pan);
        paper.setOnMouseReleased(event -> grabbed = null);
        paper.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                session.fit();
            }
        });
        paper.setOnScroll(this::zoom);
        point.setOnScroll(this::zoom);
        nudge.setOnScroll(this::zoom);
    }

    void show(State state, double textSize) {
        shown = state;
        em = textSize;
        paper.setOpacity(state.mistake().isPresent() ? 0.35 : 1);
        paper.show(em, (page, box) -> TwoFigures.paint(page, box, state.frame()));
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
        modes.autosize();
        Plane slope = sheet.slope();
        modes.relocate(slope.box().right() - modes.getWidth(), sheet.divider() + 0.55 * em);
        fit.autosize();
        fit.relocate(sheet.loss().box().right() - fit.getWidth(), sheet.page().top() + 0.55 * em);
    }

    private void grab(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            grabbed = event;
            grabbedView = shown.frame().view();
        }
    }

    private void pan(MouseEvent event) {
        if (grabbed == null) {
            return;
        }
        Sheet sheet = Sheet.of(paper.box(), grabbedView, em);
        boolean upper = grabbed.getY() < sheet.divider();
        Plane plane = upper ? sheet.loss() : sheet.slope();
        double along = plane.wAt(grabbed.getX()) - plane.wAt(event.getX());
        double up = plane.valueAt(grabbed.getY()) - plane.valueAt(event.getY());
        Viewport view = grabbedView.withW(grabbedView.w().shifted(along));
        session.look(upper ? view.withLoss(view.loss().shifted(up)) : view.withSlope(view.slope().shifted(up)));
    }

    private void zoom(ScrollEvent event) {
        double turns = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (turns == 0) {
            return;
        }
        double factor = Math.exp(-Math.clamp(turns, -240, 240) * 0.0035);
        Viewport view = session.view();
        Sheet sheet = Sheet.of(paper.box(), view, em);
        Point2D at = paper.sceneToLocal(event.getSceneX(), event.getSceneY());
        boolean upper = at.getY() < sheet.divider();
        Plane plane = upper ? sheet.loss() : sheet.slope();
        event.consume();
        double w = plane.wAt(at.getX());
        double value = plane.valueAt(at.getY());
        if (canZoom(plane.w(), w, factor) && canZoom(plane.value(), value, factor)) {
            Viewport zoomed = view.withW(plane.w().scaled(w, factor));
            Interval values = plane.value().scaled(value, factor);
            session.look(upper ? zoomed.withLoss(values) : zoomed.withSlope(values));
        }
    }

    /// Whether there is anything left to be seen so near, or so far away. Back from there is always possible.
    private static boolean canZoom(Interval stretch, double fixed, double factor) {
        double length = stretch.length() * factor;
        return factor > 1 ? length < FARTHEST : length > NEAREST * Math.max(1, Math.abs(fixed));
    }

    /// What the lower figure is drawn as.
    static Mode other(Mode mode) {
        return mode == Mode.IDEA ? Mode.EXACT : Mode.IDEA;
    }
}
