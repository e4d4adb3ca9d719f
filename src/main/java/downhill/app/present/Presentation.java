package downhill.app.present;

import downhill.app.control.GuessHandle;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.app.rate.RateSlider;
import downhill.picture.Box;
import downhill.picture.Page;
import downhill.picture.Poster;
import downhill.picture.RacePoster;
import downhill.picture.Role;
import downhill.picture.Sheet;
import downhill.session.Facts;
import downhill.session.Session;
import downhill.session.State;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The picture on a whole screen, for a room: the two figures, one large sentence and the worked line.
public final class Presentation {

    private final Paper paper;
    private final GuessHandle guess;
    private final RateSlider rate;
    private final StackPane rateCard;
    private final Region blank = new Region();
    private final StackPane root;
    private final Facts facts;

    public Presentation(Look look, Session session) {
        facts = new Facts(look.words());
        paper = new Paper(look, Role.CARD);
        guess = new GuessHandle(look, session);
        guess.setManaged(false);
        rate = new RateSlider(look, session, () -> { });
        rateCard = new StackPane(rate);
        rateCard.getStyleClass().addAll("card", "present-rate");
        rateCard.setVisible(false);
        rateCard.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(rateCard, Pos.TOP_CENTER);
        blank.getStyleClass().add("blank");
        blank.setVisible(false);
        root = new StackPane(paper, guess, rateCard, blank);
        root.setId("presentation");
        root.getStyleClass().add("presentation");
        root.setFocusTraversable(true);
    }

    public StackPane root() {
        return root;
    }

    public void show(State state) {
        double em = Poster.em(root.getWidth(), root.getHeight());
        root.setStyle(root.getStyle().replaceAll("-fx-font-size:[^;]*;", "") + "-fx-font-size: " + em + "px;");
        paper.show(em, (page, box) -> paint(page, new Box(0, 0, box.width(), box.height()), state));
        Box all = new Box(0, 0, root.getWidth(), root.getHeight());
        if (all.width() > 0 && all.height() > 0) {
            guess.place(state.frame(), Sheet.of(Poster.figures(all), state.frame().view(), em).loss(), em);
        }
        rate.show(state, em);
    }

    /// The picture, without what lies over it.
    void paint(Page page, Box box, State state) {
        switch (state.tab()) {
            case EXPLORE -> Poster.paint(page, box, state.frame());
            case COMPARE -> RacePoster.paint(page, box, new RacePoster.Content(state.race(), facts.of(state),
                    state.view().logarithmic(), state.surveys().scale(), state.surveys().map()));
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
    }

    public void togglePointer() {
        root.setCursor(root.getCursor() == Cursor.NONE ? Cursor.DEFAULT : Cursor.NONE);
    }
}
