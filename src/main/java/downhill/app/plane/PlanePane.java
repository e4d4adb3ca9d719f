package downhill.app.plane;

import downhill.app.answers.ClassHover;
import downhill.app.control.FitButton;
import downhill.app.control.GuessHandle;
import downhill.app.control.NudgeHandle;
import downhill.app.control.PointHandle;
import downhill.app.control.Segments;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.app.draw.Tips;
import downhill.descent.Coordinate;
import downhill.picture.Box;
import downhill.picture.Frame;
import downhill.picture.GroundView;
import downhill.picture.Mode;
import downhill.picture.Page;
import downhill.picture.Plane;
import downhill.picture.PlaneFigure;
import downhill.picture.PlaneFigures;
import downhill.picture.PlaneSheet;
import downhill.picture.RacePlane;
import downhill.picture.Role;
import downhill.picture.Sheet;
import downhill.picture.SliceFigure;
import downhill.session.Session;
import downhill.session.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

/// The figures of runs of two weights: the ground with the paths on it and, of one run alone, each weight by itself; over
/// them what can be moved and chosen.
public final class PlanePane extends Pane {

    /// How strong what is shown still is while something else is being typed.
    private static final double OUTDATED = 0.35;

    /// The room of the map's title, in ems.
    private static final double TITLE = 7;

    private final Paper paper;
    private final PlanePointHandle point;
    private final PlaneGuessHandle guess;
    private final GuessHandle lossGuess;
    private final SurfaceHandle surface;
    private final Map<Coordinate, PointHandle> points = new EnumMap<>(Coordinate.class);
    private final Map<Coordinate, NudgeHandle> nudges = new EnumMap<>(Coordinate.class);
    private final Segments<GroundView.Kind> kinds;
    private final Segments<Mode> modes;
    private final ToggleButton gradients;
    private final FitButton fit;
    private final boolean isRace;
    private final DataHandle data;
    private State shown;
    private double em = 13;

    /// @param isRace whether it shows all runs that are compared, or one
    public PlanePane(Look look, Session session, boolean isRace) {
        this.isRace = isRace;
        getStyleClass().add("plot");
        setId(isRace ? "race-plane" : "plane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(look.text("plane.spoken"));
        paper = new Paper(look, Role.CARD);
        paper.setOnMousePressed(event -> requestFocus());
        point = new PlanePointHandle(look, session);
        surface = new SurfaceHandle(look, session);
        guess = new PlaneGuessHandle(look, session);
        lossGuess = new GuessHandle(look, session, "plane-guess-loss");
        guess.setVisible(false);
        lossGuess.setVisible(false);
        kinds = new Segments<>(look, "ground.", List.of(GroundView.Kind.values()),
                kind -> session.looking().ground(now -> now.as(kind)));
        modes = new Segments<>(look, "mode.", List.of(Mode.IDEA, Mode.EXACT), session.looking()::as);
        gradients = new ToggleButton(look.text("ground.gradients"));
        gradients.setId("gradients");
        gradients.getStyleClass().add("title-toggle");
        Tips.on(gradients, look.text("ground.gradients.about"));
        gradients.setOnAction(event -> session.looking().ground(now -> now.withGradients(gradients.isSelected())));
        fit = new FitButton(look, session);
        data = new DataHandle(look, session, () -> show(shown, em));
        PlaneMouse mouse = new PlaneMouse(session, paper,
                () -> Optional.ofNullable(shown).map(state -> new PlaneMouse.Where(sheet(), state.frame())));
        getChildren().addAll(paper, surface, data, data.told(), point);
        mouse.over(point);
        mouse.over(surface);
        for (Coordinate coordinate : Coordinate.values()) {
            PointHandle slice = new PointHandle(look, session, coordinate, "point-" + coordinate.symbol());
            NudgeHandle nudge = new NudgeHandle(look, session, coordinate, "nudge-" + coordinate.symbol());
            slice.setVisible(false);
            nudge.setVisible(false);
            points.put(coordinate, slice);
            nudges.put(coordinate, nudge);
            getChildren().addAll(slice, nudge);
            mouse.over(slice);
            mouse.over(nudge);
        }
        ClassHover.over(this, () -> ClassHover.Dots.onMap(shown, this::sheet, em));
        mouse.over(guess);
        mouse.over(lossGuess);
        getChildren().addAll(guess, lossGuess);
        // Moved in every frame: whatever lies around the figures need not be laid out for it.
        getChildren().forEach(each -> each.setManaged(false));
        getChildren().addAll(kinds, gradients, modes, fit);
    }

    /// Shows a state with text of a size.
    public void show(State state, double textSize) {
        shown = state;
        em = textSize;
        GroundView view = state.view().ground();
        paper.setOpacity(state.mistakes().any() ? OUTDATED : 1);
        paper.show(em, this::paint);
        kinds.show(view.kind());
        modes.show(state.mode());
        gradients.setSelected(view.gradients());
        gradients.setVisible(view.kind() == GroundView.Kind.MAP);
        placeIfThere();
    }

    private PlaneSheet sheet() {
        return sheet(paper.box());
    }

    private PlaneSheet sheet(Box box) {
        return isRace ? PlaneSheet.withoutSlices(box, shown.frame().hasData(), em) : PlaneSheet.of(box, shown.frame()
                .hasData(), em);
    }

    private void paint(Page page, Box box) {
        if (isRace) {
            RacePlane.paint(page, sheet(box), shown.race(), shown.frame());
        } else {
            PlaneFigures.paint(page, sheet(box), shown.frame(), data.row());
        }
    }

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
        placeIfThere();
    }

    private void placeIfThere() {
        if (shown == null || paper.box().width() == 0 || shown.frame().weights() != 2) {
            return;
        }
        PlaneSheet sheet = sheet();
        Frame frame = shown.frame();
        boolean isSurface = shown.view().ground().kind() == GroundView.Kind.SURFACE;
        Plane plane = PlaneFigure.plane(sheet.map(), frame.view().across(), frame.view().along(Coordinate.B).across(), em);
        point.place(frame, plane, em, !isSurface);
        surface.place(plane.box(), isSurface);
        guess.place(frame, plane, em, PlaneGuessHandle.isSeen(shown) && !isRace);
        for (Coordinate coordinate : sheet.hasSlices() ? Coordinate.values() : new Coordinate[0]) {
            Sheet slice = SliceFigure.sheet(sheet.slice(coordinate), frame.section(coordinate), em);
            points.get(coordinate).place(frame, slice.loss(), em);
            nudges.get(coordinate).place(frame, slice.slope(), em);
        }
        data.place(frame, sheet.data(), em);
        if (sheet.hasSlices()) {
            lossGuess.place(frame, SliceFigure.sheet(sheet.slice(Coordinate.W), frame.section(Coordinate.W), em).loss(), em);
        }
        fit.autosize();
        kinds.autosize();
        // They are never lower than can be hit, however small the text: rather into the card's margin than onto the map.
        double top = Math.min(sheet.map().top() + 0.3 * em, plane.box().top() - kinds.getHeight() - 0.15 * em);
        fit.setLayoutX(sheet.map().right() - em - fit.getWidth());
        kinds.relocate(fit.getLayoutX() - 0.3 * em - kinds.getWidth(), top);
        fit.setLayoutY(kinds.getLayoutY() + (kinds.getHeight() - fit.getHeight()) / 2);
        gradients.autosize();
        gradients.relocate(kinds.getLayoutX() - 0.3 * em - gradients.getWidth(), top);
        // The title comes first.
        gradients.setVisible(gradients.isVisible() && gradients.getLayoutX() > plane.box().left() + TITLE * em);
        modes.setVisible(sheet.hasSlices());
        modes.autosize();
        modes.relocate(sheet.title().right() - modes.getWidth(), sheet.title().top());
    }
}
