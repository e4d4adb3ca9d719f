package downhill.app.rate;

import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.app.draw.Presence;
import downhill.app.draw.Tips;
import downhill.picture.Box;
import downhill.picture.LossOverRate;
import downhill.picture.Verdicts;
import downhill.session.Session;
import downhill.session.State;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The curve of the loss after n steps over the rate, its title, and the switch that unfolds both. n follows the playhead.
final class LossStrip {

    private static final double TALL = 6.5;

    private final Paper paper;
    private final Label title = new Label();
    private final VBox chart;
    private final ToggleButton toggle;
    private final FontIcon folded;
    private final FontIcon unfolded;
    private final Look look;

    LossStrip(Look look, Session session) {
        this.look = look;
        paper = new Paper(look);
        title.getStyleClass().add("hint");
        title.setId("loss-strip-title");
        chart = new VBox(title, paper);
        folded = look.icons().of("fth-chevron-right");
        unfolded = look.icons().of("fth-chevron-down");
        toggle = new ToggleButton(look.text("rate-card.strip"));
        Tips.on(toggle, look.text("rate-card.strip.about"));
        toggle.setId("loss-strip");
        toggle.getStyleClass().add("fold");
        toggle.setOnAction(event -> session.looking().unfold(toggle.isSelected()));
        paper.setMouseTransparent(true);
    }

    /// The curve and its title.
    VBox chart() {
        return chart;
    }

    /// What unfolds and folds them.
    ToggleButton toggle() {
        return toggle;
    }

    void show(State state, double em) {
        int steps = state.frame().step();
        boolean isUnfolded = state.view().unfolded();
        toggle.setGraphic(isUnfolded ? unfolded : folded);
        toggle.setAccessibleText(look.text(isUnfolded ? "rate-card.strip.hide" : "rate-card.strip.show"));
        toggle.setSelected(isUnfolded);
        Presence.of(chart, isUnfolded);
        if (!isUnfolded) {
            return;
        }
        title.setText(look.text("rate-card.strip.title", Verdicts.steps(steps, look.words())));
        paper.setTall(TALL * em);
        paper.show(em, (page, box) -> state.surveys().sweep().ifPresent(sweep -> LossOverRate.paint(page,
                new Box(em, 0.5 * em, box.width() - 2 * em, box.height() - em), state.surveys().scale(),
                new LossOverRate.Content(sweep, steps, state.run().descent().rate(), state.run().loss(steps),
                        state.view().logarithmic()))));
    }
}
