package downhill.app.plane;

import downhill.app.answers.ClassHover;
import downhill.app.control.GuessHandle;
import downhill.app.control.NudgeHandle;
import downhill.app.control.PointHandle;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.descent.Coordinate;
import downhill.picture.Box;
import downhill.picture.Frame;
import downhill.picture.GroundView;
import downhill.picture.Page;
import downhill.picture.Plane;
import downhill.picture.PlaneFigure;
import downhill.picture.PlaneFigures;
import downhill.picture.PlaneSheet;
import downhill.picture.RacePlane;
import downhill.picture.Sheet;
import downhill.picture.SliceFigure;
import downhill.session.Session;
import downhill.session.State;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;

/// The figures of runs of two weights: the ground with the paths on it and, of one run alone, each weight by itself; over
/// them what can be moved and chosen.
public final class PlanePane extends Pane {

    /// How strong what is shown still is while something else is being typed.
    private static final double OUTDATED = 0.35;

    private final Paper paper;
    private final PlanePointHandle point;
    private final PlaneGuessHandle guess;
    private final GuessHandle lossGuess;
    private final SurfaceHandle surface;
    private final Map<Coordinate, PointHandle> points = new EnumMap<>(Coordinate.class);
    private final Map<Coordinate, NudgeHandle> nudges = new EnumMap<>(Coordinate.class);
    private final PlaneControls controls;
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
        paper = new Paper(look);
        paper.setOnMousePressed(event -> requestFocus());
        point = new PlanePointHandle(look, session);
        surface = new SurfaceHandle(look, session);
        guess = new PlaneGuessHandle(look, session);
        lossGuess = new GuessHandle(look, session, "plane-guess-loss");
        guess.setVisible(false);
        lossGuess.setVisible(false);
        controls = new PlaneControls(look, session);
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
        getChildren().addAll(controls.nodes());
    }

    /// Shows a state with text of a size.
    public void show(State state, double textSize) {
        shown = state;
        em = textSize;
        paper.setOpacity(state.mistakes().any() ? OUTDATED : 1);
        paper.show(em, painting());
        controls.show(state);
        placeIfThere();
    }

    private PlaneSheet sheet() {
        return controls.under().apply(plain(paper.box()));
    }

    private PlaneSheet plain(Box box) {
        return isRace ? PlaneSheet.withoutSlices(box, shown.frame().hasData(), em) : PlaneSheet.of(box, shown.frame()
                .hasData(), em);
    }

    private Plane plane(PlaneSheet sheet) {
        Frame frame = shown.frame();
        return PlaneFigure.plane(sheet.map(), frame.view(), frame.ground(), em);
    }

    private BiConsumer<Page, Box> painting() {
        State state = shown;
        double size = em;
        UnaryOperator<PlaneSheet> under = controls.under();
        OptionalInt row = data.row();
        return isRace
                ? (page, box) -> RacePlane.paint(page, under.apply(
                        PlaneSheet.withoutSlices(box, state.frame().hasData(), size)), state.race(), state.frame())
                : (page, box) -> PlaneFigures.paint(page, under.apply(
                        PlaneSheet.of(box, state.frame().hasData(), size)), state.frame(), row);
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
        if (controls.measure(em)) {
            paper.show(em, painting());
        }
        PlaneSheet sheet = sheet();
        Frame frame = shown.frame();
        boolean isSurface = shown.view().ground().kind() == GroundView.Kind.SURFACE;
        Plane plane = plane(sheet);
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
        PlaneSheet plain = plain(paper.box());
        controls.place(plain, plane(plain).box().top(), plane(plain).box().left());
    }
}
