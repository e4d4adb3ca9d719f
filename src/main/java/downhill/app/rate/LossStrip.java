package downhill.app.rate;

import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.app.draw.Presence;
import downhill.picture.Box;
import downhill.picture.LossOverRate;
import downhill.picture.Role;
import downhill.picture.Verdicts;
import downhill.session.Session;
import downhill.session.State;
import javafx.scene.control.ToggleButton;

/// The curve of the loss after n steps over the rate, with the button that folds it away. n follows the playhead.
final class LossStrip {

    private static final double TALL = 6.5;

    private final Paper paper;
    private final ToggleButton toggle = new ToggleButton();
    private final Look look;

    LossStrip(Look look, Session session) {
        this.look = look;
        paper = new Paper(look, Role.CARD);
        toggle.setId("loss-strip");
        toggle.getStyleClass().add("fold");
        toggle.setOnAction(event -> session.looking().unfold(toggle.isSelected()));
        paper.setMouseTransparent(true);
    }

    /// The curve.
    Paper paper() {
        return paper;
    }

    /// What folds it out and away.
    ToggleButton toggle() {
        return toggle;
    }

    void show(State state, double em) {
        int steps = state.frame().step();
        toggle.setText(look.text("rate-card.strip", Verdicts.steps(steps, look.words())));
        toggle.setSelected(state.view().unfolded());
        Presence.of(paper, state.view().unfolded());
        if (!state.view().unfolded()) {
            return;
        }
        paper.setTall(TALL * em);
        paper.show(em, (page, box) -> state.surveys().sweep().ifPresent(sweep -> LossOverRate.paint(page,
                new Box(em, 0.5 * em, box.width() - 2 * em, box.height() - em), state.surveys().scale(),
                new LossOverRate.Content(sweep, steps, state.run().descent().rate(), state.run().loss(steps),
                        state.view().logarithmic()))));
    }
}
