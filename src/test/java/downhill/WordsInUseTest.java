package downhill;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import downhill.app.view.CommandGroup;
import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Coordinate;
import downhill.descent.Optimizers;
import downhill.descent.Schedule;
import downhill.descent.data.CatalogueData;
import downhill.descent.data.Datasets;
import downhill.descent.data.ErrorKind;
import downhill.descent.data.SyntheticData;
import downhill.descent.race.Race;
import downhill.descent.rule.OwnRule;
import downhill.export.Format;
import downhill.export.Offer;
import downhill.lesson.DragTo;
import downhill.picture.GroundView;
import downhill.picture.Mode;
import downhill.picture.Phase;
import downhill.picture.Quantity;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.plugin.Setting;
import downhill.scene.Access;
import downhill.scene.LossView;
import downhill.scene.Tab;
import downhill.scene.WindowPart;
import downhill.session.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every message is shown somewhere, and whatever is shown has its message.
///
/// A key stands in the code as it is, or it is put together from a beginning and the name of something that there are
/// several of. Those are told here one by one: what there is of each, and what its keys are made of.
class WordsInUseTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\\\s]+)\"");
    private static final Pattern KEY = Pattern.compile("[a-z-]+(\\.[a-zA-Z0-9-]+)+");
    private static final Words WORDS = Words.of("en");
    private static final Map<Path, Set<String>> CODE = code();

    /// Their own tests hold them to what can be wrong with a formula and with a rule, one message for each.
    private static final Pattern TESTED_ELSEWHERE = Pattern.compile("(formula|rule)\\.error\\..+");

    /// What is quoted in each file.
    private static Map<Path, Set<String>> code() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .collect(Collectors.toMap(Function.identity(), WordsInUseTest::quoted));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> quoted(Path file) {
        try {
            return QUOTED.matcher(Files.readString(file)).results().map(match -> match.group(1)).collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> quoted() {
        return CODE.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /// The keys that are put together.
    private static Set<String> composed() {
        Set<String> keys = new TreeSet<>();
        Catalogue.all().stream().map(CatalogueLoss::id).forEach(id -> add(keys, "loss." + id, "", ".shows"));
        Datasets.all().stream().map(CatalogueData::id).forEach(id -> add(keys, "data." + id, "", ".shows"));
        add(keys, "data." + SyntheticData.ID, "", ".shows");
        Optimizers.installed().all().forEach(each -> addWithTips(keys, "optimizer." + each.id(), each.settings()));
        add(keys, "optimizer." + OwnRule.ID, "");
        Stream.of(Schedule.values()).forEach(each -> addWithTips(keys, "schedule." + each.id(), each.settings()));
        Theme.all().forEach(theme -> add(keys, "theme." + theme.id(), ""));
        Stream.of(Race.values()).forEach(race -> add(keys, "race." + race.id(), "", ".about"));
        each(constants("QuestionKind"), name -> add(keys, "draft.question." + name, ""));
        each(Access.values(), name -> keys.add("draft.access." + name));
        each(Command.values(), name -> add(keys, "command." + name, ""));
        each(Change.values(), name -> add(keys, "change." + name, ""));
        each(CommandGroup.values(), name -> keys.add("commands." + name));
        each(WindowPart.values(), name -> add(keys, "part." + name, ""));
        each(DragTo.What.values(), name -> Stream.of("question.drag.", "draft.question.what.", "web.drag.")
                .forEach(key -> keys.add(key + name)));
        Stream.of("page-back", "page", "blank", "pen", "clear-pen", "end-presentation")
                .forEach(name -> add(keys, "presenter." + name, ""));
        each(Tab.values(), name -> add(keys, "tab." + name, "", ".about"));
        each(Phase.values(), name -> add(keys, "phase." + name, "", ".about"));
        each(new Mode[] {Mode.IDEA, Mode.EXACT}, name -> add(keys, "mode." + name, "", ".about"));
        each(GroundView.Kind.values(), name -> add(keys, "ground." + name, "", ".about"));
        each(Coordinate.values(), name -> add(keys, "plot.", "point." + name, "nudge." + name));
        Stream.of("positive", "negative").forEach(side -> {
            add(keys, "plane.slope." + side, "", ".near", ".only");
            add(keys, "story.slope." + side, ".near", ".only");
        });
        Stream.of("made.slope", "made.bias", "made.noise", "made.outlier", "losses.1", "losses.2")
                .forEach(part -> keys.add("setup." + part));
        each(ErrorKind.values(), name -> add(keys, "error." + name, ""));
        each(LossView.values(), name -> add(keys, "losses." + name, "", ".about"));
        each(Offer.values(), name -> add(keys, "export." + name, ""));
        Stream.of(Format.values()).forEach(format -> add(keys, "export.kind" + format.ending(), ""));
        each(Quantity.values(), name -> add(keys, "predict." + name, ".spoken", ".typed"));
        each(constants("RunColumn"), name -> add(keys, "compare." + name, "", ".about"));
        each(constants("Option"), name -> add(keys, "cli.option." + name, ""));
        CODE.values().forEach(code -> keys.addAll(inOneFile(code)));
        return keys;
    }

    /// A rule or schedule by its name, what it is in PyTorch, what each of its settings is called, and what it does there.
    private static void addWithTips(Set<String> keys, String owner, List<Setting> settings) {
        add(keys, owner, "", ".pytorch");
        settings.forEach(setting -> {
            add(keys, "setting." + setting.name(), "");
            add(keys, owner + "." + setting.name(), ".about");
        });
    }

    /// Keys of which beginning and end are quoted in the same file: `"header." + id`, `key + ".tip"`.
    private static Set<String> inOneFile(Set<String> code) {
        Set<String> bases = new TreeSet<>(code);
        if (code.contains("header.")) {
            code.stream().filter(id -> id.matches("[a-z]+")).forEach(id -> bases.add("header." + id));
        }
        Set<String> keys = new TreeSet<>(bases);
        keys.removeAll(code);
        code.stream().filter(end -> end.matches("\\.[a-z]+"))
                .forEach(end -> bases.forEach(base -> keys.add(base + end)));
        keys.retainAll(WORDS.keys());
        return keys;
    }

    private static void add(Set<String> keys, String key, String... ends) {
        Stream.of(ends).forEach(end -> keys.add(key + end));
    }

    private static void each(Object[] constants, Consumer<String> name) {
        Stream.of(constants).map(constant -> kebab((Enum<?>) constant)).forEach(name);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constants of an enum that only its own package knows.
    private static Object[] constants(String name) {
        Path file = CODE.keySet().stream().filter(path -> path.endsWith(name + ".java")).findFirst().orElseThrow();
        String type = SOURCES.relativize(file).toString().replaceAll("\\.java$", "").replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(type).getEnumConstants();
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    @Test
    void every_key_in_the_code_has_a_message() {
        Set<String> groups = WORDS.keys().stream().map(WordsInUseTest::group).collect(Collectors.toSet());
        List<String> keys = quoted().stream().filter(text -> KEY.matcher(text).matches() && groups.contains(group(text)))
                .toList();
        assertThat(keys).hasSizeGreaterThan(200);
        assertThat(keys).filteredOn(key -> !WORDS.has(key)).isEmpty();
    }

    private static String group(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    @Test
    void every_key_that_is_put_together_has_a_message() {
        assertThat(composed()).hasSizeGreaterThan(150).filteredOn(key -> !WORDS.has(key)).isEmpty();
    }

    @Test
    void every_message_is_used() {
        Set<String> used = new TreeSet<>(quoted());
        used.addAll(composed());
        assertThat(WORDS.keys()).filteredOn(key -> !used.contains(key) && !TESTED_ELSEWHERE.matcher(key).matches())
                .isEmpty();
    }
}
