package downhill.descent;

import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What settings belong to, an optimizer or a schedule, for checking those that somebody chose.
///
/// @param id the owner's
/// @param settings all it has
/// @param prefix what their names begin with where a user writes them
/// @param none the message where it has none
/// @param unknown the message where it has others
record SettingsOwner(String id, List<Setting> settings, String prefix, String none, String unknown) {

    static SettingsOwner of(OptimizerProvider provider) {
        return new SettingsOwner(provider.id(), provider.settings(), "", "setting.none", "setting.unknown");
    }

    static SettingsOwner of(Schedule schedule) {
        return new SettingsOwner(schedule.id(), schedule.settings(), "schedule.", "setting.schedule.none",
                "setting.schedule.unknown");
    }

    /// What is wrong with the chosen ones, in the order of their names.
    List<Complaint> complaints(Map<String, Double> chosen) {
        List<Complaint> complaints = new ArrayList<>();
        new TreeMap<>(chosen).forEach((name, value) -> complaint(name, value).ifPresent(complaints::add));
        return complaints;
    }

    private Optional<Complaint> complaint(String name, double value) {
        Setting setting = settings.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
        if (setting == null) {
            String known = settings.stream().map(each -> prefix + each.name()).collect(Collectors.joining(", "));
            return Optional.of(known.isEmpty() ? Complaint.of(none, prefix + name, id)
                    : Complaint.of(unknown, prefix + name, id, known));
        }
        return setting.allows(value) ? Optional.empty() : Optional.of(Complaint.of(
                setting.kind() == Setting.Kind.WHOLE ? "setting.range.whole" : "setting.range",
                prefix + name, value, setting.least(), setting.most()));
    }
}
