package downhill.picture;

import downhill.plugin.Setting;

/// What a reader is told of a setting: what it does in the very rule or schedule that it belongs to, as the same name means
/// different things in different rules. Of a rule that isn't ours no more is known than range and default.
public final class SettingTip {

    private SettingTip() {
    }

    /// @param owner the message that names what the setting belongs to: `optimizer.ID` or `schedule.ID`
    public static String of(String owner, Setting setting, Words words) {
        String key = owner + "." + setting.name() + ".about";
        return words.has(key) ? words.text(key) : words.text("setting.about", Numbers.exact(setting.least()),
                Numbers.exact(setting.most()), Numbers.exact(setting.initial()));
    }
}
