package downhill.app.rate;

import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.descent.Sweep;
import downhill.picture.Numbers;
import downhill.session.Session;
import downhill.session.State;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// The best rate there is for this loss, start and optimizer; a click sets it.
final class BestButton extends Button {

    private final Look look;
    private final Tooltip tip;
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
            String key = best.settles() ? best.isOfAll() ? "rate-card.best" : "rate-card.best.tried" : "rate-card.lowest";
            setText(look.text(key, Numbers.exact(rate)));
            tip.setText(look.text(key + ".tip"));
            setAccessibleText(getText() + " – " + tip.getText());
        }
    }
}
