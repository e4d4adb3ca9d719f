package downhill.app.rate;

import downhill.app.control.Targets;
import downhill.app.draw.HoverTip;
import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.picture.Box;
import downhill.picture.Numbers;
import downhill.picture.StabilityRuler;
import downhill.session.Rounding;
import downhill.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// The labels of the stability ruler as buttons: each sets the rate to its notch. What is seen is painted; these lie
/// over it.
final class RulerButtons extends Pane {

    /// How large a button is at least, in ems: what is aimed at is larger than what is read.
    private static final double LEAST = 1.9;

    private final NotchButton one = new NotchButton(1);
    private final NotchButton two = new NotchButton(2);
    private final Look look;
    private final Session session;

    RulerButtons(Look look, Session session) {
        this.look = look;
        this.session = session;
        one.setAccessibleText("1/L″");
        two.setAccessibleText("2/L″");
        setPickOnBounds(false);
        getChildren().addAll(one, two);
    }

    /// Lays the buttons over the labels that are painted; one whose notch isn't on the scale is gone.
    void show(List<StabilityRuler.Placed> placed, double em) {
        // One that stays is not hidden in between, which would touch all that depends on what is seen.
        one.show(placed.stream().filter(notch -> notch.notch().factor() == 1).findFirst(), em);
        two.show(placed.stream().filter(notch -> notch.notch().factor() != 1).findFirst(), em);
    }

    private final class NotchButton extends Button {

        private final HoverTip tip;
        private double rate;

        NotchButton(int factor) {
            getStyleClass().setAll("ruler-mark");
            setId(factor == 1 ? "one-over-curvature" : "two-over-curvature");
            setManaged(false);
            setVisible(false);
            setOnAction(event -> {
                double wanted = rate;
                session.edit(scenario -> scenario.withRate(wanted));
            });
            tip = Tips.on(this, "");
        }

        void show(Optional<StabilityRuler.Placed> notch, double em) {
            setVisible(notch.isPresent());
            notch.ifPresent(placed -> show(placed, em));
        }

        /// To six digits: the notch's own are as many as a number has.
        private void show(StabilityRuler.Placed placed, double em) {
            rate = Rounding.significant(placed.notch().rate(), 6);
            String says = look.text(key(placed.notch()), Numbers.exact(rate));
            setAccessibleText(says);
            tip.setText(says);
            Box label = placed.label();
            double tall = Math.max(Targets.LEAST, LEAST * em);
            double wide = Math.max(label.width() + 4, tall);
            resizeRelocate(label.middleX() - wide / 2, label.middleY() - tall / 2, wide, tall);
        }
    }

    private static String key(StabilityRuler.Notch notch) {
        double factor = notch.factor();
        return notch.weights() == 2 && factor == 2 ? "rate-card.lambda" : factor == 1 ? "rate-card.one" : factor == 2
                ? "rate-card.two" : "rate-card.edge";
    }
}
