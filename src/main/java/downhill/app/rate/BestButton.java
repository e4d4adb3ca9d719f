package downhill.app.rate;

import downhill.app.draw.HoverTip;
import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.descent.Sweep;
import downhill.picture.BestWords;
import downhill.session.Session;
import downhill.session.State;
import javafx.scene.control.Button;

/// The best rate there is for this loss, start and optimizer; a click sets it.
final class BestButton extends Button {

    private final Look look;
    private final HoverTip tip;
    private double rate;

    BestButton(Look look, Session session) {
        this.look = look;
        setId("best");
        getStyleClass().add("best");
        setVisible(false);
        setAccessibleText(look.text("rate-card.best.tip"));
        setOnAction(event -> {
            double wanted = rate;
            session.edit(scenario -> scenario.withRate(wanted));
        });
        tip = Tips.on(this, "");
    }

    /// Shows it; as passes get finer it may become another.
    void show(State state) {
        Sweep.Best best = state.surveys().sweep().flatMap(Sweep::best).orElse(null);
        setVisible(best != null);
        if (best != null) {
            rate = best.rate();
            BestWords said = new BestWords(best, state.surveys().sweep().orElseThrow().descent());
            setText(said.told(look.words()));
            String about = said.tip(look.words());
            tip.setText(about);
            setAccessibleText(getText() + " – " + about);
        }
    }
}
