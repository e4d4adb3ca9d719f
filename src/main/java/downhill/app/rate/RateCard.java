package downhill.app.rate;

import downhill.app.control.Card;
import downhill.app.control.NumberField;
import downhill.app.control.WrapLine;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.Tips;
import downhill.descent.Catalogue;
import downhill.descent.EarlierRate;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.session.Rounding;
import downhill.session.Session;
import downhill.session.State;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The learning rate: the one obvious thing to drag.
public final class RateCard extends Card {

    /// How wide the card must be, in ems, to say the hint as well.
    private static final double ROOM_FOR_HINT = 45;
    /// How wide it must be to have the best rate beside the title; else that stands below.
    private static final double ROOM_FOR_BEST = 38;

    private final Look look;
    private final RateSlider slider;
    private final NumberField typed;
    private final ScheduleRow schedule;
    private final NoiseFields noise;
    private final BestButton best;
    private final Label hint;
    private final LossStrip strip;
    private final WrapLine below;

    public RateCard(Look look, Session session) {
        super(look.text("rate-card.title"));
        this.look = look;
        getStyleClass().add("rate-card");
        setMinHeight(USE_PREF_SIZE);
        title().getStyleClass().add("hero-title");
        hint = new Label(look.text("rate-card.hint"));
        hint.getStyleClass().add("hint");
        slider = new RateSlider(look, session, () -> session.edit(scenario -> scenario.withRate(
                Catalogue.goodRate(scenario.loss()))));
        RichText name = RichText.symbol("a", Role.TEXT).plus(RichText.strong(" =", Role.TEXT));
        typed = new NumberField(look, name, look.text("rate-card.title"), Rounding::up, Rounding::down,
                rate -> session.edit(scenario -> scenario.withRate(rate)), session);
        typed.getStyleClass().add("rate-field");
        afterTitle(hint);
        Tips.on(hint, look.text("rate-card.shades"));
        best = new BestButton(look, session);
        strip = new LossStrip(look, session);
        title().setMinWidth(USE_PREF_SIZE);
        best.setMinWidth(USE_PREF_SIZE);
        typed.setMinWidth(USE_PREF_SIZE);
        atTitle(best, typed);
        schedule = new ScheduleRow(look, session);
        noise = new NoiseFields(look, session);
        below = new WrapLine(schedule, noise, strip.toggle());
        below.linesApart(0.25);
        below.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("below");
        getChildren().addAll(strip.chart(), slider, below);
    }

    public void show(State state, double em) {
        List<EarlierRate> earlier = state.scenario().pace().earlier();
        hint.setText(earlier.isEmpty() ? look.text("rate-card.hint")
                : look.text("rate-card.fork", earlier.getLast().until()));
        Presence.of(hint, !earlier.isEmpty() || getWidth() > ROOM_FOR_HINT * em);
        placeBest(getWidth() > 0 && getWidth() < ROOM_FOR_BEST * em);
        slider.show(state, em);
        best.show(state);
        strip.show(state, em);
        typed.show(state.scenario().rate(), em);
        schedule.show(state, em);
        noise.show(state, em);
    }

    private void placeBest(boolean isNarrow) {
        boolean isBelow = below.getChildren().contains(best);
        if (isNarrow && !isBelow) {
            ((Pane) best.getParent()).getChildren().remove(best);
            below.getChildren().addFirst(best);
        } else if (!isNarrow && isBelow) {
            below.getChildren().remove(best);
            atTitleBefore(typed, best);
        }
    }

    RateSlider slider() {
        return slider;
    }
}
