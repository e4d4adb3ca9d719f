package downhill.app.lessons;

import downhill.app.answers.ClassCard;
import downhill.app.compare.RacePane;
import downhill.app.compare.RunsCard;
import downhill.app.control.ScrollToFocus;
import downhill.app.control.ScrolledView;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.Sizes;
import downhill.app.explore.PlotPane;
import downhill.app.explore.StepCard;
import downhill.app.lessons.edit.LessonEditor;
import downhill.app.losses.LossCard;
import downhill.app.plane.FiguresCard;
import downhill.app.plane.PlanePane;
import downhill.app.rate.RateCard;
import downhill.app.setup.SetupCard;
import downhill.scene.Access;
import downhill.scene.WindowPart;
import downhill.session.Drafting;
import downhill.session.Session;
import downhill.session.State;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The lessons: their list, or a page beside its figures, with as much of the window as the page wants.
public final class LessonsView extends VBox {

    private static final double RIGHT = 29;
    /// How much of the height the cards below the page take at most where the page needs the rest.
    private static final double BELOW = 0.45;

    private final LessonList list;
    private final Supplier<LessonEditor> making;
    /// The editor, once it is needed.
    private final StackPane editor = new StackPane();
    private final PageCard page;
    private final LockedLine locked;
    private final FiguresCard alone;
    private final FiguresCard race;
    private final StackPane figures;
    private final RateCard rate;
    private final RunsCard runs;
    private final ClassCard answers;
    private final StepCard step;
    private final LossCard losses;
    private final SetupCard setup;
    private final ScrollPane below;
    private final VBox right;
    private final HBox middle;
    private final Map<WindowPart, Node> parts;

    /// @param chance a number from 0 up to 1, for the random start
    /// @param answers shows what the student has answered
    /// @param open asks for the file of a lesson and opens it
    public LessonsView(Look look, Session session, DoubleSupplier chance, Runnable answers, Runnable open) {
        making = () -> new LessonEditor(look, session);
        list = new LessonList(look, session, open);
        VBox.setVgrow(editor, Priority.ALWAYS);
        page = new PageCard(look, session, answers);
        locked = new LockedLine(look);
        alone = new FiguresCard(look, new PlotPane(look, session), () -> new PlanePane(look, session, false));
        race = new FiguresCard(look, new RacePane(look, session), () -> new PlanePane(look, session, true));
        figures = new StackPane(alone);
        rate = new RateCard(look, session);
        runs = new RunsCard(look, session, this::requestFocus);
        this.answers = new ClassCard(look, session);
        step = new StepCard(look, session);
        losses = new LossCard(look, session);
        setup = new SetupCard(look, session, chance);
        VBox left = new VBox(figures, runs, rate);
        left.getStyleClass().add("column");
        left.setMinWidth(0);
        left.setPrefWidth(0);
        VBox.setVgrow(figures, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox cards = new VBox(this.answers, step, losses, setup);
        cards.getStyleClass().addAll("column", "lesson-cards");
        below = new ScrolledView(cards);
        below.getStyleClass().addAll("right", "lesson-below");
        below.setFitToWidth(true);
        below.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ScrollToFocus.in(below);
        below.prefViewportHeightProperty().bind(cards.heightProperty());
        right = new VBox(page, below);
        right.getStyleClass().add("column");
        VBox.setVgrow(page, Priority.ALWAYS);
        below.maxHeightProperty().bind(Bindings.max(right.heightProperty().multiply(BELOW),
                right.heightProperty().subtract(page.needed()).subtract(right.spacingProperty())));
        middle = new HBox(left, right);
        middle.getStyleClass().add("middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(list, editor, middle, locked);
        parts = Map.of(WindowPart.RATE, rate, WindowPart.RUNS, runs, WindowPart.STEP, step,
                WindowPart.LOSSES, losses, WindowPart.SETUP, setup);
    }

    /// Shows a state with text of a size.
    public void show(State state, double em) {
        boolean isOpen = state.lessons().walk().isPresent();
        Optional<Drafting> drafting = state.lessons().drafting().filter(made -> !isOpen);
        Presence.of(list, !isOpen && drafting.isEmpty());
        Presence.of(editor, drafting.isPresent());
        drafting.ifPresent(made -> edit(made, em));
        Presence.of(middle, isOpen);
        if (state.lessons().walk().isEmpty()) {
            Presence.of(locked, false);
            list.show(state.lessons(), em);
            return;
        }
        Sizes.minWidth(right, RIGHT * em);
        Sizes.prefWidth(right, RIGHT * em);
        parts.forEach((part, node) -> Presence.of(node, state.scene().parts().of(part)));
        Access seen = state.scene().parts().of(WindowPart.FIGURES);
        Presence.of(figures, seen != Access.HIDDEN);
        Presence.of(alone, seen);
        Presence.of(race, seen);
        Presence.of(answers, state.lessons().classroom().isPresent());
        state.lessons().classroom().ifPresent(there -> answers.show(there, em));
        Presence.of(below, answers.isManaged() || step.isManaged() || losses.isManaged() || setup.isManaged());
        FiguresCard wanted = state.isRace() ? race : alone;
        if (figures.getChildren().getFirst() != wanted) {
            figures.getChildren().setAll(wanted);
        }
        wanted.show(state, em);
        showIfThere(state, em);
        page.show(state.lessons(), em);
        locked.show(state);
    }

    private void edit(Drafting drafting, double em) {
        if (editor.getChildren().isEmpty()) {
            editor.getChildren().setAll(making.get());
        }
        LessonEditor shown = (LessonEditor) editor.getChildren().getFirst();
        shown.show(drafting, em);
    }

    private void showIfThere(State state, double em) {
        if (rate.isManaged()) {
            rate.show(state, em);
        }
        if (runs.isManaged()) {
            runs.show(state, em);
        }
        if (step.isManaged()) {
            step.show(state, em);
        }
        if (losses.isManaged()) {
            losses.alone(!answers.isManaged() && !step.isManaged() && !setup.isManaged());
            losses.show(state, em);
        }
        if (setup.isManaged()) {
            setup.show(state, em);
        }
    }

    /// What has the focus when nobody else has: the figures, or the list.
    public Node plot() {
        return editor.isManaged() && !editor.getChildren().isEmpty()
                ? ((LessonEditor) editor.getChildren().getFirst()).first()
                : !middle.isManaged() ? list.first() : figures.getChildren().getFirst().isDisabled() ? page.first()
                : ((FiguresCard) figures.getChildren().getFirst()).shown();
    }
}
