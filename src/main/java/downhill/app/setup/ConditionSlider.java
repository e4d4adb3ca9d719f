package downhill.app.setup;

import downhill.app.control.Gestures;
import downhill.app.control.ScaledSlider;
import downhill.app.control.WrapLine;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.Tips;
import downhill.descent.LongValley;
import downhill.picture.Numbers;
import downhill.session.Rounding;
import downhill.session.Session;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How long the long valley is: its condition number, on a logarithmic scale. Only there with a loss that is one.
final class ConditionSlider extends WrapLine {

    private final Slider slider = new ScaledSlider(ConditionSlider::rounded, Math::log10);
    private final Label value = new Label();
    private boolean showing;

    ConditionSlider(Look look, Session session) {
        getStyleClass().add("line");
        String text = look.text("setup.condition");
        Label name = new Label(text);
        name.getStyleClass().add("row-name");
        name.setMinWidth(USE_PREF_SIZE);
        value.setMinWidth(USE_PREF_SIZE);
        slider.setMax(Math.log10(LongValley.MOST));
        slider.setId("condition");
        slider.setAccessibleText(text);
        slider.setBlockIncrement(0.1);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Tips.on(slider, look.text("setup.condition.tip"));
        Gestures.of(slider, session);
        slider.valueProperty().addListener((property, before, now) -> {
            if (!showing) {
                String formula = new LongValley(rounded(now.doubleValue())).formula();
                session.edit(scenario -> scenario.withLoss(formula));
            }
        });
        getChildren().addAll(name, slider, value);
    }

    private static double rounded(double exponent) {
        return Math.clamp(Rounding.significant(Math.pow(10, exponent), 2), 1, LongValley.MOST);
    }

    void show(String formula) {
        Optional<LongValley> valley = LongValley.read(formula);
        Presence.of(this, valley.isPresent());
        valley.ifPresent(shown -> {
            double condition = shown.condition();
            showing = true;
            if (rounded(slider.getValue()) != condition) {
                slider.setValue(Math.log10(condition));
            }
            showing = false;
            value.setText(Numbers.exact(condition));
        });
    }
}
