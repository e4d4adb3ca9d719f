package downhill.app.present;

import downhill.app.control.GuessHandle;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.app.plane.PlaneGuessHandle;
import downhill.app.rate.RateSlider;
import downhill.descent.Coordinate;
import downhill.picture.Box;
import downhill.picture.Frame;
import downhill.picture.Page;
import downhill.picture.PlaneFigure;
import downhill.picture.PlaneSheet;
import downhill.picture.PosterLayout;
import downhill.picture.Section;
import downhill.picture.Sheet;
import downhill.picture.SliceFigure;
import downhill.session.Facts;
import downhill.session.Sentences;
import downhill.session.Session;
import downhill.session.State;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The picture on a whole screen, for a room: the two figures, one large sentence and the worked line.
public final class Presentation {

    private static final double STEP = 1.1;
    private static final double LARGEST = 1.45;
    private static final double SMALLEST = 0.75;
    /// What the line below the learning rate takes of its place, in ems.
    private static final double LINE = 0.1;
    /// How wide the learning rate's slider is at most, in ems.
    private static final double WIDEST = 46;

    private final Look look;
    private final Session session;
    private final Paper paper;
    private final GuessHandle guess;
    private final PlaneGuessHandle planeGuess;
    private RateSlider rate;
    private final StackPane rateCard;
    private final Region blank = new Region();
    private final StackPane root;
    private Facts facts;
    private Sentences sentences;
    private final Handwriting handwriting;
    private final WritingHand hand;
    private double scale = 1;

    /// @param handwriting what was drawn before, and goes on to be there
    public Presentation(Look look, Session session, Handwriting handwriting) {
        this.handwriting = handwriting;
        this.look = look;
        this.session = session;
        facts = new Facts(look.words());
        sentences = new Sentences(look.words());
        paper = new Paper(look);
        guess = new GuessHandle(look, session);
        guess.setManaged(false);
        planeGuess = new PlaneGuessHandle(look, session);
        planeGuess.setManaged(false);
        planeGuess.setVisible(false);
        rate = new RateSlider(look, session, () -> { });
        rateCard = new StackPane(rate);
        rateCard.getStyleClass().add("present-rate");
        rateCard.setVisible(false);
        rateCard.setManaged(false);
        blank.getStyleClass().add("blank");
        blank.setVisible(false);
        root = new StackPane(paper, guess, planeGuess, rateCard, blank);
        root.setId("presentation");
        root.getStyleClass().add("presentation");
        root.setFocusTraversable(true);
        root.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        hand = new WritingHand(root, handwriting, () -> show(session.state()));
    }

    public StackPane root() {
        return root;
    }

    public void show(State state) {
        PosterLayout layout = layout(new Box(0, 0, root.getWidth(), root.getHeight()));
        double em = PosterLayout.em(root.getWidth(), root.getHeight());
        root.setStyle(look.colours().style() + "-fx-font-size: " + em + "px;");
        paper.show(layout.em(), painting(state));
        if (root.getWidth() > 0 && root.getHeight() > 0) {
            place(state, layout);
            place(state.isRace() ? layout.rateAboveFoot() : layout.rate(), em);
        }
        rate.show(state, em);
        root.setAccessibleText(sentences.of(state));
    }

    /// The guess is made over the picture too, where that shows it.
    private void place(State state, PosterLayout layout) {
        Frame frame = state.frame();
        double em = layout.em();
        if (frame.weights() == 1) {
            guess.place(frame, Sheet.of(layout.figures(), frame.view(), em).loss(), em);
            planeGuess.setVisible(false);
            return;
        }
        PlaneSheet sheet = PlaneSheet.projected(layout, frame.hasData(),
                PresentedPicture.isWorked(state) && frame.tally().isEmpty());
        Section w = frame.section(Coordinate.W);
        guess.place(frame, SliceFigure.sheet(sheet.slice(Coordinate.W), w, em).loss(), em);
        planeGuess.place(frame, PlaneFigure.plane(sheet.map(), frame.view(), frame.ground(), em), em,
                PlaneGuessHandle.isSeen(state));
    }

    private PosterLayout layout(Box box) {
        return new PosterLayout(box, scale, rateCard.isVisible());
    }

    /// The learning rate has a place of its own: nothing of the picture is covered, nor the line below it.
    private void place(Box room, double em) {
        double width = Math.min(WIDEST * em, room.width() - 2 * em);
        rateCard.resizeRelocate(room.middleX() - width / 2, room.top(), width, room.height() - LINE * em);
    }

    /// What paints the picture, without what can be taken hold of; it touches nothing that changes.
    BiConsumer<Page, Box> painting(State state) {
        handwriting.turnTo(state);
        double size = scale;
        boolean withRate = rateCard.isVisible();
        return PresentedPicture.painting(state, state.isRace() ? facts.of(state) : List.of(),
                box -> new PosterLayout(box, size, withRate), handwriting.painting());
    }

    /// Made anew where it has words that are kept: in another language now.
    public void retell() {
        boolean hadFocus = rate.slider().isFocused();
        facts = new Facts(look.words());
        sentences = new Sentences(look.words());
        rate = new RateSlider(look, session, () -> { });
        rateCard.getChildren().setAll(rate);
        show(session.state());
        if (hadFocus) {
            rate.slider().requestFocus();
        }
    }

    public void toggleBlank() {
        blank.setVisible(!blank.isVisible());
    }

    public boolean isBlank() {
        return blank.isVisible();
    }

    public void toggleRate() {
        rateCard.setVisible(!rateCard.isVisible());
        if (rateCard.isVisible()) {
            rate.slider().requestFocus();
        } else {
            root.requestFocus();
        }
        show(session.state());
    }

    public void togglePointer() {
        root.setCursor(root.getCursor() == Cursor.NONE ? Cursor.DEFAULT : Cursor.NONE);
    }

    /// Takes the pen, or puts it away: while it is out the mouse and a stylus draw, and take hold of nothing.
    public void togglePen() {
        hand.togglePen();
    }

    /// Wipes away what is drawn on what is shown.
    public void clearPen() {
        hand.clear();
    }

    public void larger() {
        resize(Math.min(LARGEST, scale * STEP));
    }

    public void smaller() {
        resize(Math.max(SMALLEST, scale / STEP));
    }

    public void normalSize() {
        resize(1);
    }

    private void resize(double wanted) {
        scale = wanted;
        show(session.state());
    }
}
