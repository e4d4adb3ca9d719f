package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Plug-ins that hand over more, longer or stranger things than can be shown: each is named and left out.
class PluginLimitsTest {

    private static final String LONG = ".repeat(100)";
    private static final String WORKING = "working";
    private static final String LINE = "new Equation(\"w\", \"w\", here.point()).with(\"w\", here.point())";

    static final List<BrokenPlugin> NOT_LOADED = List.of(
            BrokenPlugin.of("IdWithEscape", "id", "return \"\\u001b[31mred\";", "plugin.id", "“�[31mred”"),
            BrokenPlugin.of("IdTooLong", "id", "return \"a\"" + LONG + ";", "plugin.id", "40 characters"),
            BrokenPlugin.of("LabelWithEscape", "label", "return \"re\\u001bd\";", "plugin.label", "“re�d”"),
            BrokenPlugin.of("LabelTurningRound", "label", "return \"re\\u202ed\";", "plugin.label", "“re�d”"),
            BrokenPlugin.of("LabelOfTwoLines", "label", "return \"one\\ntwo\";", "plugin.label", "“one�two”"),
            BrokenPlugin.of("LabelTooLong", "label", "return \"long\"" + LONG + ";", "plugin.label", "60 characters"),
            BrokenPlugin.of("SettingsByThousands", "settings", "return java.util.stream.IntStream.range(0, 3000)"
                    + ".mapToObj(i -> Setting.number(\"x\" + i, 0, 0, 1)).toList();", "plugin.settings.many", "20"),
            BrokenPlugin.of("SettingsWithoutEnd", "settings", "return new java.util.AbstractList<>() {"
                    + " @Override public int size() { return Integer.MAX_VALUE; }"
                    + " @Override public Setting get(int at) { return Setting.number(\"x\" + at, 0, 0, 1); } };",
                    "plugin.settings.many", "20"),
            BrokenPlugin.of("SettingNameTooLong", "settings", "return List.of(Setting.number(\"x\"" + LONG
                    + ", 0, 0, 1));", "plugin.setting.text", "40 characters"),
            BrokenPlugin.of("SettingLabelWithControl", "settings",
                    "return List.of(Setting.number(\"x\", 0, 0, 1).labelled(\"a\\u0001b\"));",
                    "plugin.setting.text", "“a�b”"),
            BrokenPlugin.of("SettingLabelNull", "settings",
                    "return List.of(Setting.number(\"x\", 0, 0, 1).labelled(null));", "plugin.setting.text", "“null”"),
            BrokenPlugin.of("SettingKindNull", "settings", "return List.of(new Setting(\"x\", null, 0, 0, 1, \"x\"));",
                    "plugin.setting.kind", "setting x"),
            BrokenPlugin.of("SettingTooWide", "settings",
                    "return List.of(Setting.number(\"x\", 0, -1.5e308, 1.5e308));", "plugin.setting.range", "1.5e308"),
            BrokenPlugin.of("SettingTooNarrow", "settings",
                    "return List.of(Setting.logarithmic(\"x\", 1, 1e-300, 2));", "plugin.setting.range", "1e-300"));

    static final List<BrokenPlugin> NOT_RUN = List.of(
            BrokenPlugin.of("EdgeNan", "edge", "return OptionalDouble.of(Double.NaN);", "plugin.edge", "NaN"),
            BrokenPlugin.of("EdgeNegative", "edge", "return OptionalDouble.of(-2);", "plugin.edge", "-2"),
            BrokenPlugin.of("EdgeInfinite", "edge", "return OptionalDouble.of(1 / 0.0);", "plugin.edge", "Infinity"),
            BrokenPlugin.of("EdgeNull", "edge", "return null;", "plugin.threw", "NullPointerException"),
            BrokenPlugin.of("EdgeThrows", "edge", BrokenPlugin.THROW, "plugin.threw", "no luck"),
            BrokenPlugin.of("WorkingNamedByControl", WORKING, "return List.of(new Equation(\"a\\u0001\", \"w\", "
                    + "here.point()).with(\"w\", here.point()), " + LINE + ");", "plugin.working.text", "a�"),
            BrokenPlugin.of("WorkingNameTooLong", WORKING, "return List.of(new Equation(\"v\"" + LONG + ", \"w\", "
                    + "here.point()).with(\"w\", here.point()), " + LINE + ");", "plugin.working.text", "vvvv"),
            BrokenPlugin.of("WorkingFormulaTooLong", WORKING, "return List.of(new Equation(\"w\", \"w\" + \"+0*w\""
                    + LONG + ", here.point()).with(\"w\", here.point()));", "plugin.working.text", "w = w+0*w"),
            BrokenPlugin.of("WorkingOfManyLines", WORKING, "return java.util.Collections.nCopies(1000, " + LINE + ");",
                    "plugin.working.many", "20"),
            BrokenPlugin.of("WorkingOfManyNumbers", WORKING, "Equation line = " + LINE + ";"
                    + " for (int i = 0; i < 100; i++) { line = line.with(\"x\" + i, i); } return List.of(line);",
                    "plugin.working.text", "w = w"));

    private static final String CHATTER = "throw new IllegalStateException(\"\\u001b[31m\" + \"so\\n\".repeat(5000));";

    private static final List<PluginSource> OTHERS = List.of(
            PluginSource.of("ChattersWhenMade", "constructor", "if (true) " + CHATTER),
            PluginSource.of("ChattersWhenRun", "step", CHATTER),
            PluginSource.of("WithEdge", "edge", "return OptionalDouble.of(3);"));

    @TempDir
    private static Path folder;

    private static Optimizers optimizers;

    @BeforeAll
    static void makePlugins(@TempDir Path scratch) {
        PluginJar.writeAll(folder, scratch, Stream.concat(
                Stream.of(NOT_LOADED, NOT_RUN).flatMap(List::stream).map(BrokenPlugin::source), OTHERS.stream()).toList());
        optimizers = Optimizers.installedAnd(folder);
    }

    @ParameterizedTest
    @FieldSource("NOT_LOADED")
    void what_cannot_be_shown_is_not_loaded(BrokenPlugin broken) {
        assertThat(optimizers.ids()).doesNotContain(broken.source().id());
        assertThat(optimizers.complaints()).filteredOn(why -> Said.of(why).contains("plug." + broken.source().name()))
                .singleElement().satisfies(why -> {
                    assertThat(why.key()).isEqualTo(broken.key());
                    assertThat(Said.of(why)).contains(broken.word());
                });
    }

    @ParameterizedTest
    @FieldSource("NOT_RUN")
    void what_cannot_be_shown_ends_its_run_by_name(BrokenPlugin broken) {
        assertThat(run(broken.source().id()).ending()).isInstanceOfSatisfying(Ending.Failed.class,
                failed -> broken.assertIsNamedBy(failed.why()));
    }

    @Test
    void what_is_said_of_them_is_short_and_without_control_characters() {
        List<Complaint> said = Stream.concat(optimizers.complaints().stream(),
                Stream.of(((Ending.Failed) run("chatters-when-run").ending()).why())).toList();
        assertThat(said).hasSize(NOT_LOADED.size() + 2).allSatisfy(why -> assertThat(Said.of(why))
                .hasSizeLessThan(500).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]"));
    }

    @Test
    void the_edge_is_that_of_the_rule_once_its_run_is_made() {
        assertThat(run("with-edge").descent().optimizer().edge()).hasValue(3);
    }

    private static Run run(String id) {
        return Given.run(Given.scenario("w^2", id, 0.1, Vector.of(1), 10), optimizers);
    }
}
