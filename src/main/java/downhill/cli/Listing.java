package downhill.cli;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.descent.Schedule;
import downhill.descent.data.Datasets;
import downhill.descent.data.SyntheticData;
import downhill.lesson.Lesson;
import downhill.lesson.Lessons;
import downhill.picture.OptimizerName;
import downhill.picture.Words;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import java.nio.file.Path;
import java.util.List;

/// What there is to choose from, as text: losses, data, optimizers and schedules with their settings, lessons, and the
/// plug-ins' folder.
///
/// @param words in one language
/// @param optimizers what can be chosen
/// @param plugins the folder plug-ins were looked for in
record Listing(Words words, Optimizers optimizers, Path plugins) {

    String text() {
        StringBuilder text = new StringBuilder();
        heading(text, "cli.list.losses");
        int widest = Catalogue.all().stream().mapToInt(loss -> loss.formula().length()).max().orElse(0);
        for (CatalogueLoss loss : Catalogue.all()) {
            row(text, "  %-17s %-" + widest + "s  %s", loss.id(), loss.formula(),
                    words.textOr("loss." + loss.id(), ""));
        }
        text.append('\n');
        data(text);
        text.append('\n');
        heading(text, "cli.list.optimizers");
        for (OptimizerProvider provider : optimizers.all()) {
            row(text, "  %-17s %s%s%s", provider.id(), OptimizerName.of(provider, words),
                    provider.defaultRate().isPresent()
                            ? ", " + words.text("cli.list.rate", plain(provider.defaultRate().getAsDouble())) : "",
                    optimizers.isForeign(provider.id()) ? " " + words.text("cli.list.plugin") : "");
            for (Setting setting : provider.settings()) {
                row(text, "    --set %s", setting(setting));
            }
        }
        text.append('\n');
        heading(text, "cli.list.schedules");
        for (Schedule schedule : Schedule.values()) {
            row(text, "  %-17s %s", schedule.id(), words.text("schedule." + schedule.id()));
            for (Setting setting : schedule.settings()) {
                row(text, "    --set schedule.%s", setting(setting));
            }
        }
        text.append('\n');
        lessons(text);
        text.append('\n');
        row(text, "%s %s", words.text("cli.list.folder"), plugins);
        for (Complaint complaint : optimizers.complaints()) {
            row(text, "  %s", words.text("cli.list.failed", words.text(complaint)));
        }
        return text.toString();
    }

    /// Each set with its columns, by which x and y can be chosen.
    private void data(StringBuilder text) {
        heading(text, "cli.list.data");
        for (String id : Datasets.ids()) {
            row(text, "  %-17s %s: %s", id, words.textOr("data." + id, id), String.join("; ", Datasets.columns(id)));
        }
        row(text, "  %-17s %s", SyntheticData.ID, words.text("data." + SyntheticData.ID));
    }

    private void lessons(StringBuilder text) {
        heading(text, "cli.list.lessons");
        List<Lesson> lessons = Lessons.all(optimizers);
        for (int number = 0; number < lessons.size(); number++) {
            Lesson lesson = lessons.get(number);
            row(text, "  %-17s %2d  %s", lesson.id(), number, lesson.title().in(words.language()).source().replace("$", ""));
        }
    }

    private void heading(StringBuilder text, String key) {
        row(text, "%s", words.text(key));
    }

    private String setting(Setting setting) {
        String key = setting.kind() == Setting.Kind.WHOLE ? "cli.list.setting.whole" : "cli.list.setting";
        return setting.name() + "=" + words.text(key, plain(setting.initial()),
                plain(setting.least()), plain(setting.most()));
    }

    private static String plain(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e7;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }

    private static void row(StringBuilder text, String format, Object... values) {
        text.append(format.formatted(values).stripTrailing()).append('\n');
    }
}
