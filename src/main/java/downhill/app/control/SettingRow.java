package downhill.app.control;

import downhill.app.draw.Look;
import downhill.app.draw.RichFlow;
import downhill.app.draw.Sizes;
import downhill.app.draw.Tip;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.SettingTip;
import downhill.plugin.Setting;
import downhill.session.Rounding;
import downhill.session.Session;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One setting: its symbol, a slider and the number.
final class SettingRow {

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    private final Look look;
    private final Setting setting;
    private final RichFlow name;
    private final RichText symbol;
    private final Slider slider = new ScaledSlider(this::valueAt, this::place);
    private final Tip tip = new Tip(slider);
    private final NumberField number;
    private double value;
    private boolean showing;

    /// @param section where it is added
    /// @param chosen takes what it is set to
    SettingRow(Look look, Session session, Form.Section section, Setting setting, DoubleConsumer chosen) {
        this.look = look;
        this.setting = setting;
        value = setting.initial();
        name = new RichFlow(look);
        // Beside the middle of its slider.
        name.setMaxHeight(Region.USE_PREF_SIZE);
        String label = look.words().textOr("setting." + setting.name(), setting.label());
        // A word is longer, or of a script whose words are short.
        boolean isSymbol = label.length() <= 2 && !HANGUL.matcher(label).find();
        symbol = isSymbol ? RichText.symbol(label) : RichText.words(label, Role.DIM);
        slider.setMin(place(setting.least()));
        slider.setMax(place(setting.most()));
        slider.setBlockIncrement((slider.getMax() - slider.getMin()) / 100);
        slider.setAccessibleText(label);
        slider.setId("setting-" + setting.name());
        Gestures.of(slider, session);
        slider.valueProperty().addListener((property, before, now) -> {
            if (!showing) {
                chosen.accept(valueAt(now.doubleValue()));
            }
        });
        number = new NumberField(look, RichText.empty(), label, now -> stepped(1), now -> stepped(-1), chosen, session);
        HBox controls = new HBox(slider, number);
        controls.getStyleClass().add("line");
        HBox.setHgrow(slider, Priority.ALWAYS);
        section.add(name, controls);
    }

    Setting setting() {
        return setting;
    }

    /// Tells what it does in the rule or schedule that it belongs to; others may have a setting that is just the same.
    void tell(String owner) {
        String about = SettingTip.of(owner, setting, look.words());
        name.tip(about);
        tip.tell(about);
        number.field().setAccessibleHelp(about);
    }

    void show(double present, double em) {
        value = present;
        showing = true;
        name.show(symbol, 1.12 * em);
        slider.setValue(place(value));
        Sizes.minWidth(slider, 4 * em);
        Sizes.prefWidth(slider, 8 * em);
        number.show(value, em);
        Sizes.prefWidth(number, 8.2 * em);
        showing = false;
    }

    private double stepped(int direction) {
        double part = (slider.getMax() - slider.getMin()) / 50;
        return setting.kind() == Setting.Kind.WHOLE ? Math.clamp(value + direction, setting.least(), setting.most())
                : valueAt(Math.clamp(place(value) + direction * part, slider.getMin(), slider.getMax()));
    }

    /// Where a value is on the slider.
    private double place(double of) {
        return setting.kind() == Setting.Kind.LOGARITHMIC ? Math.log10(of) : of;
    }

    private double valueAt(double place) {
        double exact = switch (setting.kind()) {
            case NUMBER -> Rounding.to(place, (setting.most() - setting.least()) / 1_000);
            case LOGARITHMIC -> Rounding.significant(Math.pow(10, place), 2);
            case WHOLE -> Math.rint(place);
        };
        return Math.clamp(exact, setting.least(), setting.most());
    }
}
