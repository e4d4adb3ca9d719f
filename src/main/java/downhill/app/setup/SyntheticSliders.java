package downhill.app.setup;

import downhill.app.control.Form;
import downhill.app.control.Gestures;
import downhill.app.draw.Look;
import downhill.descent.data.SyntheticData;
import downhill.picture.Numbers;
import downhill.session.Rounding;
import downhill.session.Session;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// What made-up data are made from: the line's slope and bias, the noise, and an outlier.
final class SyntheticSliders extends GridPane {

    private final Look look;
    private final Session session;
    private SyntheticData shown = SyntheticData.USUAL;
    private String name = "";
    private boolean showing;
    private final Slider[] sliders = new Slider[4];
    private final Label[] values = new Label[4];

    SyntheticSliders(Look look, Session session) {
        this.look = look;
        this.session = session;
        getStyleClass().add("line");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().addAll(names, wide, new ColumnConstraints());
        add(0, "slope", -3, 3, value -> new SyntheticData(value, shown.bias(), shown.noise(), shown.outlier(), shown.rows(),
                shown.seed()));
        add(1, "bias", -3, 3, value -> new SyntheticData(shown.slope(), value, shown.noise(), shown.outlier(), shown.rows(),
                shown.seed()));
        add(2, "noise", 0, 2, value -> new SyntheticData(shown.slope(), shown.bias(), value, shown.outlier(), shown.rows(),
                shown.seed()));
        add(3, "outlier", 0, 20, value -> new SyntheticData(shown.slope(), shown.bias(), shown.noise(), value, shown.rows(),
                shown.seed()));
    }

    private void add(int row, String id, double low, double high, DoubleFunction<SyntheticData> made) {
        String text = look.text("setup.made." + id);
        Label label = Form.named(text);
        Slider slider = new Slider(low, high, low);
        slider.setId("made-" + id);
        slider.setAccessibleText(text);
        Gestures.of(slider, session);
        slider.valueProperty().addListener((property, before, now) -> {
            if (!showing) {
                SyntheticData wanted = made.apply(Rounding.to(now.doubleValue(), 0.05));
                session.data().remake(wanted.dataset(name));
            }
        });
        sliders[row] = slider;
        values[row] = new Label();
        values[row].setMinWidth(USE_PREF_SIZE);
        addRow(row, label, slider, values[row]);
    }

    void show(SyntheticData made, String called) {
        shown = made;
        name = called;
        showing = true;
        show(0, made, SyntheticData::slope);
        show(1, made, SyntheticData::bias);
        show(2, made, SyntheticData::noise);
        show(3, made, SyntheticData::outlier);
        showing = false;
    }

    private void show(int row, SyntheticData made, Function<SyntheticData, Double> part) {
        double value = part.apply(made);
        if (Rounding.to(sliders[row].getValue(), 0.05) != value) {
            sliders[row].setValue(value);
        }
        values[row].setText(Numbers.significant(value, 3));
    }
}
