package downhill.app.control;

import downhill.app.draw.Look;
import downhill.descent.Scenario;
import downhill.plugin.Setting;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The controls of some settings, generated from what is said of them: an optimizer's, a schedule's.
public final class SettingRows {

    private final Look look;
    private final Session session;
    private final Form.Section section;
    private final Change change;
    private final List<SettingRow> rows = new ArrayList<>();
    private List<Setting> shown = List.of();
    private String told = "";

    /// How a scenario is changed by a setting.
    @FunctionalInterface
    public interface Change {

        Scenario with(Scenario scenario, String setting, double value);
    }

    /// @param section where the rows are; it holds nothing else
    public SettingRows(Look look, Session session, Form.Section section, Change change) {
        this.look = look;
        this.session = session;
        this.section = section;
        this.change = change;
    }

    /// Shows settings and what they are set to.
    ///
    /// @param owner the message that names what they belong to: `optimizer.ID` or `schedule.ID`
    /// @param chosen those that differ from their defaults
    public void show(String owner, List<Setting> settings, Map<String, Double> chosen, double em) {
        if (!settings.equals(shown)) {
            shown = settings;
            section.clear();
            rows.clear();
            settings.forEach(setting -> rows.add(row(setting)));
            told = "";
        }
        if (!owner.equals(told)) {
            told = owner;
            rows.forEach(row -> row.tell(owner));
        }
        rows.forEach(row -> row.show(chosen.getOrDefault(row.setting().name(), row.setting().initial()), em));
    }

    private SettingRow row(Setting setting) {
        return new SettingRow(look, session, section, setting,
                value -> session.edit(scenario -> change.with(scenario, setting.name(), value)));
    }
}
