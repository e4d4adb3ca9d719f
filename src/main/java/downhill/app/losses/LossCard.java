package downhill.app.losses;

import downhill.app.control.Card;
import downhill.app.control.Segments;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.descent.race.Race;
import downhill.picture.Box;
import downhill.picture.LedgerChart;
import downhill.picture.LossChart;
import downhill.picture.Page;
import downhill.picture.Playhead;
import downhill.picture.RaceChart;
import downhill.scene.LossView;
import downhill.session.Session;
import downhill.session.State;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The loss by step, or the ledger of what every step promised and delivered; a click jumps there.
public final class LossCard extends Card {

    private static final double LOW = 5.2;
    private static final double TALL = 12;

    private final Look look;
    private final Paper paper;
    private final ScaleChoice scale;
    private final Segments<LossView> views;
    private State shown;
    private double em = 13;
    private double tall = LOW;
    private OptionalInt pointed = OptionalInt.empty();

    public LossCard(Look look, Session session) {
        super("");
        this.look = look;
        getStyleClass().add("loss-card");
        setMinHeight(USE_PREF_SIZE);
        title().setManaged(false);
        views = new Segments<>(look, "losses.", List.of(LossView.values()), session.looking()::at);
        afterTitle(views);
        paper = new Paper(look);
        paper.getStyleClass().add("chart");
        paper.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> jump(session, event));
        paper.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> jump(session, event));
        paper.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(stepAt(event)));
        paper.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(OptionalInt.empty()));
        VBox.setVgrow(paper, Priority.ALWAYS);
        scale = new ScaleChoice(look, session);
        atTitle(scale);
        getChildren().add(paper);
    }

    /// Has the chart be tall from now on, or as low as beside other cards.
    public void alone(boolean isAlone) {
        tall = isAlone ? TALL : LOW;
    }

    public void show(State state, double textSize) {
        shown = state;
        em = textSize;
        boolean ledger = state.view().losses() == LossView.LEDGER;
        views.show(state.view().losses());
        boolean byGradients = state.isRace() && state.comparison().race() == Race.SAME_WORK;
        views.rename(LossView.CHART, look.text(byGradients ? "chart.title.gradients" : "losses.chart"));
        scale.setValue(state.view().logarithmic());
        scale.setVisible(!ledger);
        paper.setAccessibleText(look.text(ledger ? "losses.ledger.about" : "losses.chart.about"));
        paper.setTall(tall * em);
        if (pointed.isPresent() && pointed.getAsInt() >= state.run().length()) {
            pointed = OptionalInt.empty();
        }
        if (ledger) {
            OptionalInt now = pointed;
            paper.show(em, (page, box) -> LedgerChart.paint(page, box, state.frame(), now));
        } else {
            paper.show(em, (page, box) -> chart(page, box, state));
        }
    }

    private static void chart(Page page, Box box, State state) {
        if (state.isRace()) {
            RaceChart.paint(page, box, state.race(), state.view().logarithmic());
        } else {
            LossChart.paint(page, box, state.frame(), state.view().logarithmic());
        }
    }

    /// The strip that is pointed at tells its own numbers.
    private void point(OptionalInt step) {
        if (!step.equals(pointed)) {
            pointed = step;
            show(shown, em);
        }
    }

    private OptionalInt stepAt(MouseEvent event) {
        return shown.view().losses() == LossView.LEDGER
                ? LedgerChart.stepAt(event.getX(), em, paper.box(), shown.frame()) : OptionalInt.empty();
    }

    private void jump(Session session, MouseEvent event) {
        boolean logarithmic = shown.view().logarithmic();
        OptionalInt step = shown.view().losses() == LossView.LEDGER ? stepAt(event) : OptionalInt.of(shown.isRace()
                ? RaceChart.timeAt(event.getX(), em, paper.box(), shown.race(), logarithmic)
                : LossChart.stepAt(event.getX(), em, paper.box(), shown.frame(), logarithmic));
        step.ifPresent(place -> {
            session.player().pause();
            session.player().goTo(Playhead.at(place));
        });
    }
}
