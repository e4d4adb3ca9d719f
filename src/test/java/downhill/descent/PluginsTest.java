package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import downhill.plugin.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Plug-ins, sound and broken in every way, all in one folder: each that is broken is named, all others work.
class PluginsTest {

    private static final String THROW = "throw new IllegalStateException(\"no luck\");";
    private static final String PLAIN = "working";

    /// A plug-in with what is wrong with it: the key of the complaint, and a word that must be in its message.
    private record Case(PluginSource source, String key, String word) {

        static Case of(String name, String method, String body, String key, String word) {
            return new Case(PluginSource.of(name, method, body), key, word);
        }

        @Override
        public String toString() {
            return source.name();
        }
    }

    static final List<Case> NOT_LOADED = List.of(
            Case.of("NoBirth", "constructor", "if (true) " + THROW, "plugin.threw", "no luck"),
            Case.of("IdThrows", "id", THROW, "plugin.threw", "no luck"),
            Case.of("IdNull", "id", "return null;", "plugin.id", "null"),
            Case.of("IdInCapitals", "id", "return \"Two Words\";", "plugin.id", "“Two Words”"),
            Case.of("IdOfOurs", "id", "return \"adam\";", "plugin.twice", "adam"),
            Case.of("IdOfOnesOwn", "id", "return \"own\";", "plugin.twice", "own"),
            Case.of("LabelThrows", "label", THROW, "plugin.threw", "no luck"),
            Case.of("SettingsThrow", "settings", THROW, "plugin.threw", "no luck"),
            Case.of("SettingsNull", "settings", "return null;", "plugin.threw", "NullPointerException"),
            Case.of("SettingsOutOfRange", "settings", "return List.of(Setting.number(\"x\", 2, 0, 1));",
                    "plugin.threw", "the default 2.0 is not in 0.0 to 1.0"),
            Case.of("RateThrows", "defaultRate", THROW, "plugin.threw", "no luck"),
            Case.of("RateZero", "defaultRate", "return OptionalDouble.of(0);", "plugin.rate", " 0 "),
            Case.of("RateWithoutEnd", "defaultRate", "return OptionalDouble.of(Double.POSITIVE_INFINITY);",
                    "plugin.rate", "Infinity"),
            Case.of("SettingsTwice", "settings",
                    "return List.of(Setting.number(\"x\", 0, 0, 1), Setting.number(\"x\", 0, 0, 1));",
                    "plugin.setting.twice", " x:"));

    static final List<Case> NOT_MADE = List.of(
            Case.of("CreateThrows", "create", THROW, "plugin.threw", "no luck"),
            Case.of("CreateNull", "create", "return null;", "plugin.create", "null"));

    static final List<Case> NOT_RUN = List.of(
            Case.of("MemoryThrows", "memory", THROW, "plugin.threw", "no luck"),
            Case.of("StepThrows", "step", THROW, "plugin.threw", "no luck"),
            Case.of("StepForEver", "step", "return step(here, rate, memory);", "plugin.threw", "StackOverflowError"),
            Case.of("StepNull", "step", "return null;", "plugin.null", "step 1"),
            Case.of("ChangeNull", "step", "return new Step<>(null, memory);", "plugin.threw", "change"),
            Case.of("ChangeTooLong", "step", "return new Step<>(Vector.of(0, 0), memory);", "plugin.size", "2 numbers"),
            Case.of("ChangeNan", "step", "return new Step<>(Vector.of(Double.NaN), memory);", "plugin.nan", "step 1"),
            Case.of("WorkingThrows", PLAIN, THROW, "plugin.threw", "no luck"),
            Case.of("WorkingNull", PLAIN, "return null;", "plugin.threw", "NullPointerException"),
            Case.of("WorkingUnreadable", PLAIN, "return List.of(new Equation(\"w\", \"w - (\", here.point())"
                    + ".with(\"w\", here.point()));", "plugin.working", "w = w - ("),
            Case.of("WorkingLacksANumber", PLAIN, "return List.of(new Equation(\"w\", \"w - a*g\", here.point())"
                    + ".with(\"w\", here.point()));", "plugin.working", "w - a*g"),
            Case.of("WorkingTooLong", PLAIN, "return List.of(new Equation(\"w\", \"w\", Vector.of(0, 0))"
                    + ".with(\"w\", Vector.of(0, 0)));", "plugin.working", "w = w"),
            Case.of("WorkingEndsWithV", PLAIN, "return List.of(new Equation(\"v\", \"g\", here.gradient())"
                    + ".with(\"g\", here.gradient()));", "plugin.working.last", "end in v"));

    private static final List<PluginSource> SOUND = List.of(
            PluginSource.of("Sound"),
            PluginSource.of("WithSetting", "settings", "return List.of(Setting.number(\"pull\", 0.5, 0, 1));",
                    "label", "return \"With a setting\";"),
            PluginSource.of("WithWorking", PLAIN, """
                    return List.of(new Equation("w", "w - a*g", here.point().plus(here.gradient().times(-rate)))
                            .with("w", here.point()).with("a", rate).with("g", here.gradient()));"""),
            PluginSource.of("FailsLate", "step",
                    "if (here.t() == 4) " + THROW + " return new Step<>(here.gradient().times(-rate), memory);"),
            PluginSource.of("ExplainsBadlyLate", PLAIN, "if (here.t() == 4) " + THROW + " return List.of();"),
            PluginSource.of("Overflows", "step", """
                    double g = here.gradient().w();
                    return new Step<>(Vector.of(-rate * (g * g * g * g * g - g * g * g * g)), memory);"""),
            PluginSource.of("Slow", "memory", """
                    long until = System.nanoTime() + 50_000_000;
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    return start.zero();"""),
            PluginSource.of("Infinite", "step", "return new Step<>(Vector.of(1 / 0.0), memory);"),
            PluginSource.of("NeverReturns", "step", """
                    try {
                        new java.util.concurrent.CountDownLatch(1).await();
                    } catch (InterruptedException givenUp) {
                        throw new IllegalStateException(givenUp);
                    }
                    return null;"""));

    @TempDir
    private static Path folder;

    private static Optimizers optimizers;

    @BeforeAll
    static void make_the_plugins_and_load_them_all(@TempDir Path scratch) throws IOException {
        List<PluginSource> sources = Stream.concat(
                Stream.of(NOT_LOADED, NOT_MADE, NOT_RUN).flatMap(List::stream).map(Case::source),
                SOUND.stream()).toList();
        Map<String, byte[]> classes = PluginJar.compile(scratch,
                sources.stream().collect(Collectors.toMap(PluginSource::path, PluginSource::text)),
                "-cp", PluginJar.classes());
        for (PluginSource source : sources) {
            PluginJar.write(folder.resolve(source.id() + ".jar"), files(source.name(), classes));
        }
        brokenJars(classes);
        Files.writeString(folder.resolve("not-a-jar.txt"), "left alone");
        optimizers = Optimizers.installedAnd(folder);
    }

    /// One plug-in's own classes and the line that announces it.
    private static Map<String, byte[]> files(String name, Map<String, byte[]> classes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(PluginJar.SERVICES, ("plug." + name + "\n").getBytes(StandardCharsets.UTF_8));
        classes.forEach((path, bytes) -> {
            if (path.equals("plug/" + name + ".class") || path.startsWith("plug/" + name + "$")) {
                files.put(path, bytes);
            }
        });
        return files;
    }

    private static void brokenJars(Map<String, byte[]> classes) throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("sound.jar"));
        Files.write(folder.resolve("jar-cut-short.jar"), Arrays.copyOf(whole, whole.length / 2));
        Files.write(folder.resolve("jar-of-no-bytes.jar"), new byte[0]);
        PluginJar.write(folder.resolve("jar-of-no-files.jar"), Map.of());
        Map<String, byte[]> unannounced = files("Sound", classes);
        unannounced.remove(PluginJar.SERVICES);
        PluginJar.write(folder.resolve("jar-of-no-service.jar"), unannounced);
        PluginJar.write(folder.resolve("jar-without-its-class.jar"),
                Map.of(PluginJar.SERVICES, files("Sound", classes).get(PluginJar.SERVICES)));
        Map<String, byte[]> future = files("Sound", classes);
        byte[] newer = future.get("plug/Sound.class").clone();
        newer[7] = 120;
        future.put("plug/Sound.class", newer);
        PluginJar.write(folder.resolve("jar-for-a-later-java.jar"), future);
        PluginJar.write(folder.resolve("sound-again.jar"), files("Sound", classes));
    }

    @Test
    void all_others_are_there_in_the_order_of_their_jars_after_ours() {
        List<String> ours = Optimizers.installed().ids();
        List<String> theirs = Stream.concat(Stream.concat(NOT_MADE.stream(), NOT_RUN.stream()).map(Case::source),
                SOUND.stream()).map(PluginSource::id).sorted().toList();
        assertThat(optimizers.ids()).startsWith(ours.toArray(String[]::new));
        assertThat(optimizers.ids().subList(ours.size(), optimizers.ids().size())).isEqualTo(theirs);
        assertThat(theirs).allMatch(optimizers::isForeign);
        assertThat(ours).noneMatch(optimizers::isForeign);
    }

    @ParameterizedTest
    @FieldSource("NOT_LOADED")
    void a_plugin_that_cannot_say_what_it_is_is_named_and_left_out(Case broken) {
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

    @ParameterizedTest
    @FieldSource("NOT_MADE")
    void a_plugin_that_makes_no_rule_is_refused_by_name(Case broken) {
        assertThat(Preparation.of(scenario(broken.source().id()), optimizers))
                .isInstanceOfSatisfying(Preparation.Refused.class, refused -> assertSays(refused.complaint(), broken));
    }

    @ParameterizedTest
    @FieldSource("NOT_RUN")
    void a_plugin_that_breaks_its_word_ends_its_run_by_name(Case broken) {
        Run run = Given.run(scenario(broken.source().id()), optimizers);
        assertThat(run.length()).isZero();
        assertThat(run.point(0)).isEqualTo(Vector.of(1));
        assertThat(run.ending()).isInstanceOfSatisfying(Ending.Failed.class, failed -> {
            assertThat(failed.row()).isZero();
            assertSays(failed.why(), broken);
        });
    }

    private static void assertSays(Complaint complaint, Case broken) {
        assertThat(complaint.key()).isEqualTo(broken.key());
        assertThat(Said.of(complaint)).contains(broken.source().id()).contains(broken.word());
    }

    @Test
    void a_sound_plugin_runs_like_one_of_ours() {
        Run ours = Given.run(scenario("gradient-descent"));
        for (String id : List.of("sound", "with-setting", "with-working")) {
            Run run = Given.run(scenario(id), optimizers);
            assertThat(run.ending()).isEqualTo(new Ending.RanItsLength());
            assertThat(run.losses()).isEqualTo(ours.losses());
            assertThat(run.descent().foreign()).isTrue();
        }
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
    void its_working_is_made_in_advance_and_kept() {
        Run run = Given.run(scenario("with-working"), optimizers);
        assertThat(run.working(0)).isEqualTo(run.working(0)).hasSize(1);
        assertThat(run.working(3).getLast().result()).isEqualTo(run.point(4));
        assertThat(Given.run(scenario("sound"), optimizers).working(2)).isEmpty();
    }

    @Test
    void what_a_plugin_did_before_it_failed_is_kept() {
        for (String id : List.of("fails-late", "explains-badly-late")) {
            Run run = Given.run(scenario(id), optimizers);
            assertThat(run.length()).as(id).isEqualTo(3);
            assertThat(run.ending()).isInstanceOfSatisfying(Ending.Failed.class,
                    failed -> assertThat(failed.row()).isEqualTo(3));
            assertThat(run.point(3)).isEqualTo(Given.run(scenario("gradient-descent")).point(3));
            assertThat(run.working(2)).isEmpty();
        }
    }

    @Test
    void not_a_number_after_honest_divergence_is_no_fault() {
        Run run = Given.run(scenario("overflows").withStart(Vector.of(1e20)), optimizers);
        assertThat(run.ending()).isEqualTo(new Ending.StoppedBeingFinite(1));
        Run atOnce = Given.run(scenario("overflows").withStart(Vector.of(1e101)), optimizers);
        assertThat(atOnce.ending()).isEqualTo(new Ending.StoppedBeingFinite(0));
    }

    @Test
    void an_infinite_step_is_divergence() {
        assertThat(Given.run(scenario("infinite"), optimizers).ending()).isEqualTo(new Ending.StoppedBeingFinite(0));
    }

    @Test
    void one_that_never_returns_is_given_up_after_two_seconds() {
        long before = System.nanoTime();
        Run run = Given.run(scenario("never-returns"), optimizers);
        assertThat((System.nanoTime() - before) / 1e9).isBetween(1.9, 8.0);
        assertThat(run.length()).isZero();
        assertThat(run.ending()).isInstanceOfSatisfying(Ending.Failed.class, failed -> assertThat(Said.of(failed.why()))
                .isEqualTo("The plug-in never-returns did not answer within 2 seconds. "
                        + "It is left out; the other optimizers go on working."));
        assertThat(Given.run(scenario("sound"), optimizers).length()).isEqualTo(10);
    }

    @Test
    void interrupting_the_thread_that_runs_it_is_not_the_plugins_fault() {
        Thread.currentThread().interrupt();
        Run run = Given.run(scenario("slow"), optimizers);
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        assertThat(run.ending()).isEqualTo(new Ending.RanItsLength());
    }

    @Test
    void one_can_be_switched_off() {
        assertThat(optimizers.without("sound").ids()).doesNotContain("sound").contains("with-working", "adam");
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
