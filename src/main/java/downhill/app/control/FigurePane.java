package downhill.app.control;

import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.picture.Box;
import downhill.picture.Page;
import downhill.picture.Sheet;
import downhill.session.Session;
import downhill.session.State;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Figures over one and the same w, to look at and to take hold of: the wheel zooms, a drag pans, a button shows the whole
/// curve, and over the figures lie the things that can be moved.
public abstract class FigurePane extends Pane {

    /// How strong what is shown still is while something else is being typed.
    private static final double OUTDATED = 0.35;

    private final Session session;
    private final Paper paper;
    private final FitButton fit;
    private State shown;
    private double em = 13;

    /// @param spoken what a screen reader calls it
    protected FigurePane(Look look, Session session, String id, String spoken) {
        this.session = session;
        paper = new Paper(look);
        fit = new FitButton(look, session);
        getStyleClass().add("plot");
        setId(id);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(spoken);
        paper.setOnMousePressed(event -> requestFocus());
    }

    /// Fills the pane, from the bottom up: with the paper, with what lies over it, and with the button. Called once.
    protected final void fill(Node... over) {
        getChildren().add(paper);
        getChildren().addAll(over);
        getChildren().add(fit);
        // Moved in every frame: whatever lies around the figures need not be laid out for it.
        Stream.of(over).filter(each -> !(each instanceof Segments)).forEach(each -> each.setManaged(false));
        PanAndZoom.of(session, paper, () -> room(paper.box()), () -> em, Stream.of(over)
                .filter(Handle.class::isInstance).toArray(Node[]::new));
    }

    /// Shows a state with text of a size.
    public final void show(State state, double textSize) {
        shown = state;
        em = textSize;
        paper.setOpacity(state.mistakes().any() ? OUTDATED : 1);
        paper.show(em, painting(state));
        showOver(state);
        placeIfThere();
    }

    /// What paints the figures of a state, and touches nothing that changes.
    protected abstract BiConsumer<Page, Box> painting(State state);

    /// Shows a state in what lies over the figures.
    protected abstract void showOver(State state);

    /// Puts what lies over the figures where it belongs. Called whenever the state or the pane's size has changed.
    protected abstract void place(State state, Sheet sheet);

    protected final State shown() {
        return shown;
    }

    protected final double em() {
        return em;
    }

    /// What of a box the figures take; all of it, unless there is something beside them.
    protected Box room(Box box) {
        return box;
    }

    protected final Box box() {
        return paper.box();
    }

    protected final Sheet sheet() {
        return Sheet.of(room(paper.box()), shown.frame().view(), em);
    }

    /// As high as there is room: what lies in it follows.
    @Override
    protected final double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        paper.resizeRelocate(0, 0, getWidth(), getHeight());
        paper.layout();
        placeIfThere();
    }

    private void placeIfThere() {
        if (shown == null || paper.box().width() == 0) {
            return;
        }
        Sheet sheet = sheet();
        place(shown, sheet);
        fit.autosize();
        fit.relocate(sheet.loss().box().right() - fit.getWidth(), sheet.page().top());
    }
}
