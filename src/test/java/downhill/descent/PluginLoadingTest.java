package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import downhill.plugin.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Plug-ins and jars, sound and broken in every way, all in one folder: each that is broken is named, all others are there.
class PluginLoadingTest {

    private static final String THROW = BrokenPlugin.THROW;

    static final List<BrokenPlugin> NOT_LOADED = List.of(
            BrokenPlugin.of("NoBirth", "constructor", "if (true) " + THROW, "plugin.threw", "no luck"),
            BrokenPlugin.of("IdThrows", "id", THROW, "plugin.threw", "no luck"),
            BrokenPlugin.of("IdNull", "id", "return null;", "plugin.id", "null"),
            BrokenPlugin.of("IdInCapitals", "id", "return \"Two Words\";", "plugin.id", "“Two Words”"),
            BrokenPlugin.of("IdOfOurs", "id", "return \"adam\";", "plugin.twice", "adam"),
            BrokenPlugin.of("IdOfOnesOwn", "id", "return \"own\";", "plugin.twice", "own"),
            BrokenPlugin.of("LabelThrows", "label", THROW, "plugin.threw", "no luck"),
            BrokenPlugin.of("SettingsThrow", "settings", THROW, "plugin.threw", "no luck"),
            BrokenPlugin.of("SettingsNull", "settings", "return null;", "plugin.threw", "NullPointerException"),
            BrokenPlugin.of("SettingsOutOfRange", "settings", "return List.of(Setting.number(\"x\", 2, 0, 1));",
                    "plugin.threw", "the default 2.0 is not in 0.0 to 1.0"),
            BrokenPlugin.of("RateThrows", "defaultRate", THROW, "plugin.threw", "no luck"),
            BrokenPlugin.of("RateZero", "defaultRate", "return OptionalDouble.of(0);", "plugin.rate", " 0 "),
            BrokenPlugin.of("RateWithoutEnd", "defaultRate", "return OptionalDouble.of(Double.POSITIVE_INFINITY);",
                    "plugin.rate", "Infinity"),
            BrokenPlugin.of("SettingsTwice", "settings",
                    "return List.of(Setting.number(\"x\", 0, 0, 1), Setting.number(\"x\", 0, 0, 1));",
                    "plugin.setting.twice", " x:"));

    private static final List<PluginSource> SOUND = List.of(
            PluginSource.of("Sound"),
            PluginSource.of("WithSetting", "settings", "return List.of(Setting.number(\"pull\", 0.5, 0, 1));",
                    "label", "return \"With a setting\";"),
            PluginSource.of("AnotherSound"));

    @TempDir
    private static Path folder;

    private static Optimizers optimizers;

    @BeforeAll
    static void makePlugins(@TempDir Path scratch) throws IOException {
        brokenJars(PluginJar.writeAll(folder, scratch,
                Stream.concat(NOT_LOADED.stream().map(BrokenPlugin::source), SOUND.stream()).toList()));
        Files.writeString(folder.resolve("not-a-jar.txt"), "left alone");
        optimizers = Optimizers.installedAnd(folder);
    }

    private static void brokenJars(Map<String, byte[]> classes) throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("sound.jar"));
        Files.write(folder.resolve("jar-cut-short.jar"), Arrays.copyOf(whole, whole.length / 2));
        Files.write(folder.resolve("jar-of-no-bytes.jar"), new byte[0]);
        PluginJar.write(folder.resolve("jar-of-no-files.jar"), Map.of());
        Map<String, byte[]> unannounced = PluginJar.files("Sound", classes);
        unannounced.remove(PluginJar.SERVICES);
        PluginJar.write(folder.resolve("jar-of-no-service.jar"), unannounced);
        PluginJar.write(folder.resolve("jar-without-its-class.jar"),
                Map.of(PluginJar.SERVICES, PluginJar.files("Sound", classes).get(PluginJar.SERVICES)));
        Map<String, byte[]> future = PluginJar.files("Sound", classes);
        byte[] newer = future.get("plug/Sound.class").clone();
        newer[7] = 120;
        future.put("plug/Sound.class", newer);
        PluginJar.write(folder.resolve("jar-for-a-later-java.jar"), future);
        PluginJar.write(folder.resolve("sound-again.jar"), PluginJar.files("Sound", classes));
    }

    @Test
    void all_others_are_there_in_the_order_of_their_jars_after_ours() {
        List<String> ours = Optimizers.installed().ids();
        List<String> theirs = SOUND.stream().map(PluginSource::id).sorted().toList();
        assertThat(optimizers.ids()).startsWith(ours.toArray(String[]::new));
        assertThat(optimizers.ids().subList(ours.size(), optimizers.ids().size())).isEqualTo(theirs);
        assertThat(theirs).allMatch(optimizers::isForeign);
        assertThat(ours).noneMatch(optimizers::isForeign);
    }

    @ParameterizedTest
    @FieldSource("NOT_LOADED")
    void a_plugin_that_cannot_say_what_it_is_is_named_and_left_out(BrokenPlugin broken) {
        assertThat(optimizers.complaints()).filteredOn(complaint -> Said.of(complaint).contains(broken.word()))
                .anySatisfy(complaint -> {
                    assertThat(complaint.key()).isEqualTo(broken.key());
                    assertThat(Said.of(complaint)).containsAnyOf("plug." + broken.source().name(), "adam");
                });
    }

    @Test
    void there_is_one_complaint_for_each_that_is_left_out_and_no_more() {
        assertThat(optimizers.complaints()).hasSize(NOT_LOADED.size() + 7);
    }

    @ParameterizedTest
    @FieldSource("BROKEN_JARS")
    void a_jar_that_cannot_be_used_is_named(List<String> jarAndKey) {
        assertThat(optimizers.complaints()).anySatisfy(complaint -> {
            assertThat(complaint.key()).isEqualTo(jarAndKey.getLast());
            assertThat(Said.of(complaint)).contains(jarAndKey.getFirst()).doesNotContain("null");
        });
    }

    static final List<List<String>> BROKEN_JARS = List.of(
            List.of("jar-cut-short.jar", "plugin.unusable"),
            List.of("jar-of-no-bytes.jar", "plugin.unusable"),
            List.of("jar-of-no-files.jar", "plugin.empty"),
            List.of("jar-of-no-service.jar", "plugin.empty"),
            List.of("jar-without-its-class.jar", "plugin.unusable"),
            List.of("jar-for-a-later-java.jar", "plugin.unusable"));

    @Test
    void of_two_with_the_same_id_the_first_is_kept() {
        assertThat(optimizers.ids()).containsOnlyOnce("sound").containsOnlyOnce("adam");
        assertThat(optimizers.complaints()).contains(Complaint.of("plugin.twice", "sound"));
        assertThat(optimizers.isForeign("adam")).isFalse();
    }

    @Test
    void its_settings_and_its_label_are_shown() {
        OptimizerProvider provider = optimizers.find("with-setting").orElseThrow();
        assertThat(provider.label()).isEqualTo("With a setting");
        assertThat(provider.settings()).containsExactly(Setting.number("pull", 0.5, 0, 1));
        assertThat(Preparation.of(scenario("with-setting").withSetting("pull", 2), optimizers))
                .isInstanceOfSatisfying(Preparation.Refused.class,
                        refused -> assertThat(refused.complaint().key()).isEqualTo("setting.range"));
    }

    @Test
    void one_can_be_switched_off() {
        assertThat(optimizers.without("sound").ids()).doesNotContain("sound").contains("with-setting", "adam");
        assertThat(optimizers.ids()).contains("sound");
    }

    @Test
    void a_jar_with_a_module_descriptor_works_too(@TempDir Path scratch, @TempDir Path modules) {
        PluginSource source = PluginSource.of("Modular");
        Map<String, byte[]> files = PluginJar.compile(scratch, Map.of(
                source.path(), source.text(),
                "module-info.java", """
                        module modular {
                            requires downhill;
                            provides downhill.plugin.OptimizerProvider with plug.Modular;
                        }
                        """),
                "--module-path", System.getProperty("jdk.module.path"));
        PluginJar.write(modules.resolve("modular.jar"), files);
        Optimizers found = Optimizers.installedAnd(modules);
        assertThat(found.complaints()).isEmpty();
        assertThat(found.ids()).hasSize(Given.OPTIMIZERS.ids().size() + 1).endsWith("modular");
        assertThat(Given.run(scenario("modular"), found).length()).isEqualTo(10);
    }

    @Test
    void a_folder_that_is_empty_or_not_there_holds_none(@TempDir Path empty) {
        for (Path place : List.of(empty, empty.resolve("nowhere"))) {
            assertThat(Optimizers.installedAnd(place).ids()).isEqualTo(Optimizers.installed().ids());
            assertThat(Optimizers.installedAnd(place).complaints()).isEmpty();
        }
    }

    private static Scenario scenario(String id) {
        return Given.scenario("w^2", id, 0.1, Vector.of(1), 10);
    }
}
