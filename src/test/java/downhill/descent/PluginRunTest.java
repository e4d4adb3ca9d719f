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

/// Plug-ins that are loaded and break their word when they are run: each is named, and all others work.
class PluginRunTest {

    private static final String THROW = BrokenPlugin.THROW;
    private static final String PLAIN = "working";

    static final List<BrokenPlugin> NOT_RUN = List.of(
            BrokenPlugin.of("CreateThrows", "create", THROW, "plugin.threw", "no luck"),
            BrokenPlugin.of("CreateNull", "create", "return null;", "plugin.create", "null"),
            BrokenPlugin.of("MemoryThrows", "memory", THROW, "plugin.threw", "no luck"),
            BrokenPlugin.of("StepThrows", "step", THROW, "plugin.threw", "no luck"),
            BrokenPlugin.of("StepForEver", "step", "return step(here, rate, memory);",
                    "plugin.threw", "StackOverflowError"),
            BrokenPlugin.of("StepNull", "step", "return null;", "plugin.null", "step 1"),
            BrokenPlugin.of("ChangeNull", "step", "return new Step<>(null, memory);", "plugin.threw", "change"),
            BrokenPlugin.of("ChangeTooLong", "step", "return new Step<>(Vector.of(0, 0), memory);",
                    "plugin.size", "2 numbers"),
            BrokenPlugin.of("ChangeNan", "step", "return new Step<>(Vector.of(Double.NaN), memory);",
                    "plugin.nan", "step 1"),
            BrokenPlugin.of("WorkingThrows", PLAIN, THROW, "plugin.threw", "no luck"),
            BrokenPlugin.of("WorkingNull", PLAIN, "return null;", "plugin.threw", "NullPointerException"),
            BrokenPlugin.of("WorkingUnreadable", PLAIN, "return List.of(new Equation(\"w\", \"w - (\", here.point())"
                    + ".with(\"w\", here.point()));", "plugin.working", "w = w - ("),
            BrokenPlugin.of("WorkingLacksANumber", PLAIN, "return List.of(new Equation(\"w\", \"w - a*g\", here.point())"
                    + ".with(\"w\", here.point()));", "plugin.working", "w - a*g"),
            BrokenPlugin.of("WorkingTooLong", PLAIN, "return List.of(new Equation(\"w\", \"w\", Vector.of(0, 0))"
                    + ".with(\"w\", Vector.of(0, 0)));", "plugin.working", "w = w"),
            BrokenPlugin.of("WorkingEndsWithV", PLAIN, "return List.of(new Equation(\"v\", \"g\", here.gradient())"
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
            PluginSource.of("Infinite", "step", "return new Step<>(Vector.of(1 / 0.0), memory);"));

    @TempDir
    private static Path folder;

    private static Optimizers optimizers;

    @BeforeAll
    static void makePlugins(@TempDir Path scratch) {
        List<PluginSource> sources = Stream.concat(
                NOT_RUN.stream().map(BrokenPlugin::source), SOUND.stream()).toList();
        PluginJar.writeAll(folder, scratch, sources);
        optimizers = Optimizers.installedAnd(folder);
        assertThat(optimizers.complaints()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("NOT_RUN")
    void a_plugin_that_breaks_its_word_ends_its_run_by_name(BrokenPlugin broken) {
        Run run = Given.run(scenario(broken.source().id()), optimizers);
        assertThat(run.length()).isZero();
        assertThat(run.point(0)).isEqualTo(Vector.of(1));
        assertThat(run.ending()).isInstanceOfSatisfying(Ending.Failed.class, failed -> {
            assertThat(failed.row()).isZero();
            broken.assertIsNamedBy(failed.why());
        });
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

    private static Scenario scenario(String id) {
        return Given.scenario("w^2", id, 0.1, Vector.of(1), 10);
    }
}
