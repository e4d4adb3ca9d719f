package downhill.app.rate;

import downhill.app.control.NumberField;
import downhill.app.control.WrapLine;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.Sizes;
import downhill.app.draw.Tips;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.session.Rounding;
import downhill.session.Session;
import downhill.session.State;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// The noise on the slope that the optimizer sees, and, where there is any, the seed it starts from.
final class NoiseFields extends WrapLine {

    private static final double WIDE = 12.5;
    private static final double WIDER = 14;

    private final NumberField sigma;
    private final NumberField seed;
    private final NumberField batch;

    NoiseFields(Look look, Session session) {
        getStyleClass().add("schedule");
        setAlignment(Pos.CENTER_RIGHT);
        setFillHeight(false);
        Label name = new Label(look.text("noise-fields.title"));
        name.getStyleClass().add("row-name");
        name.setMinWidth(USE_PREF_SIZE);
        sigma = new NumberField(look, RichText.symbol("σ ="), look.text("noise-fields.title"),
                value -> value == 0 ? 0.1 : Rounding.up(value), value -> value <= 0.1 ? 0 : Rounding.down(value),
                value -> session.edit(scenario -> scenario.withChance(chance -> chance.withNoise(value))), session);
        seed = new NumberField(look, RichText.words(look.text("noise-fields.seed.name"), Role.DIM),
                look.text("noise-fields.seed"), value -> value + 1, value -> value - 1, value -> session.edit(scenario ->
                        scenario.withChance(chance -> chance.withSeed(Math.round(value)))), session);
        Tips.on(sigma, look.text("noise-fields.tip"));
        Tips.on(seed, look.text("noise-fields.seed"));
        batch = new NumberField(look, RichText.words(look.text("noise-fields.batch.name"), Role.DIM),
                look.text("noise-fields.batch"), value -> value + 1, value -> Math.max(0, value - 1), value -> session.edit(
                        scenario -> scenario.withChance(chance -> chance.withBatch((int) Math.round(value)))), session);
        batch.setId("batch");
        Tips.on(batch, look.text("noise-fields.batch"));
        getChildren().addAll(name, sigma, batch, seed);
    }

    void show(State state, double em) {
        sigma.show(state.scenario().chance().noise(), em);
        seed.show(state.scenario().chance().seed(), em);
        boolean hasData = state.frame().hasData();
        batch.show(state.scenario().chance().batch(), em);
        Presence.of(batch, hasData);
        Presence.of(seed, state.scenario().chance().noise() > 0 || hasData && state.scenario().chance().batch() > 0);
        Sizes.prefWidth(sigma, WIDE * em);
        Sizes.prefWidth(seed, WIDE * em);
        Sizes.prefWidth(batch, WIDER * em);
    }
}
