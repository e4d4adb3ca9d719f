package downhill.app.control;

import downhill.app.draw.Look;
import downhill.app.draw.RichFlow;
import downhill.app.draw.Tips;
import downhill.descent.Scenario;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.plugin.Setting;
import downhill.session.Rounding;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The controls of some settings, generated from what is said of them: an optimizer's, a schedule's.
public final class SettingRows {

    private final Look look;
    private final Session session;
    private final GridPane grid;
    private final int firstRow;
    private final List<Row> rows = new ArrayList<>();
    private final BiFunction<Scenario, Setting, DoubleFunction<Scenario>> change;
    private List<Setting> shown = List.of();
    private Map<String, Double> values = Map.of();

    /// @param grid where the rows are added, name and control
    /// @param firstRow the first of the grid's rows that are left for them
    /// @param change a scenario with a setting set to a value
    public SettingRows(Look look, Session session, GridPane grid, int firstRow,
            BiFunction<Scenario, Setting, DoubleFunction<Scenario>> change) {
        this.look = look;
        this.session = session;
        this.grid = grid;
        this.firstRow = firstRow;
        this.change = change;
    }

    /// Shows settings and what they are set to.
    ///
    /// @param chosen those that differ from their defaults
    public void show(List<Setting> settings, Map<String, Double> chosen, double em) {
        if (!settings.equals(shown)) {
            rows.forEach(row -> grid.getChildren().removeAll(row.name, row.controls));
            rows.clear();
            shown = settings;
            settings.forEach(setting -> rows.add(new Row(setting)));
            for (int index = 0; index < rows.size(); index++) {
                grid.addRow(firstRow + index, rows.get(index).name, rows.get(index).controls);
            }
        }
        values = chosen;
        rows.forEach(row -> row.show(chosen.getOrDefault(row.setting.name(), row.setting.initial()), em));
    }

    /// One setting: its symbol, a slider and the number.
    private final class Row {

        private final Setting setting;
        private final RichFlow name = new RichFlow(look);
        private final Slider slider = new Slider();
        private final NumberField number;
        private final HBox controls;
        private final RichText symbol;
        private boolean showing;

        Row(Setting setting) {
            this.setting = setting;
            String label = look.words().textOr("setting." + setting.name(), setting.label());
            symbol = label.length() <= 2 ? RichText.symbol(label) : RichText.words(label, Role.DIM);
            slider.setMin(place(setting.least()));
            slider.setMax(place(setting.most()));
            slider.setBlockIncrement((slider.getMax() - slider.getMin()) / 100);
            slider.setAccessibleText(label);
            slider.setId("setting-" + setting.name());
            Gestures.of(slider, session);
            slider.valueProperty().addListener((property, before, now) -> {
                if (!showing) {
                    set(value(now.doubleValue()));
                }
            });
            number = new NumberField(look, RichText.empty(), label, value -> stepped(1), value -> stepped(-1),
                    this::set, session);
            controls = new HBox(slider, number);
            controls.getStyleClass().add("line");
            HBox.setHgrow(slider, Priority.ALWAYS);
            String about = look.words().textOr("setting." + setting.name() + ".about", "");
            if (!about.isEmpty()) {
                for (Node node : List.of(name, slider)) {
                    Tips.on(node, about);
                }
            }
        }

        public void show(double value, double em) {
            showing = true;
            name.show(symbol, 1.12 * em);
            slider.setValue(place(value));
            slider.setMinWidth(4 * em);
            slider.setPrefWidth(8 * em);
            number.show(value, em);
            number.setPrefWidth(8.2 * em);
            number.setMinWidth(7.4 * em);
            showing = false;
        }

        private void set(double value) {
            session.edit(scenario -> change.apply(scenario, setting).apply(value));
        }

        private double stepped(int direction) {
            double present = values.getOrDefault(setting.name(), setting.initial());
            double part = (slider.getMax() - slider.getMin()) / 50;
            return setting.kind() == Setting.Kind.WHOLE ? Math.clamp(present + direction, setting.least(), setting.most())
                    : value(Math.clamp(place(present) + direction * part, slider.getMin(), slider.getMax()));
        }

        private double place(double value) {
            return setting.kind() == Setting.Kind.LOGARITHMIC ? Math.log10(value) : value;
        }

        private double value(double place) {
            double exact = switch (setting.kind()) {
                case NUMBER -> Rounding.to(place, (setting.most() - setting.least()) / 1_000);
                case LOGARITHMIC -> Rounding.significant(Math.pow(10, place), 2);
                case WHOLE -> Math.rint(place);
            };
            return Math.clamp(exact, setting.least(), setting.most());
        }
    }
}
