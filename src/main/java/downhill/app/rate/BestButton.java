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
    private boolean isHeld;

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
        boolean wasHeld = isHeld;
        isHeld = state.motion().held();
        if (wasHeld && !isHeld) {
            requestLayout();
        }
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

    /// While something is dragged a pass comes in with every other frame, and its number is shorter or longer: what lies
    /// beside it would move under the hand.
    @Override
    protected double computePrefWidth(double height) {
        return isHeld ? Math.max(getWidth(), super.computePrefWidth(height)) : super.computePrefWidth(height);
    }

    /// Nothing around it need be laid out for a text that has room in it.
    @Override
    public void requestLayout() {
        if (isHeld && getSkin() != null && super.computePrefWidth(-1) <= getWidth()) {
            setNeedsLayout(true);
        } else {
            super.requestLayout();
        }
    }
}
