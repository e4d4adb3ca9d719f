package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Equation;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import downhill.plugin.Vector;
import downhill.user.UserFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The very plug-in that `docs/adding-an-optimizer.md` shows, made and loaded as it says.
class AddingAnOptimizerTest {

    private static final String ID = "clipped-descent";

    @TempDir
    private static Path folder;

    private static String document;
    private static String code;
    private static Optimizers optimizers;

    @BeforeAll
    static void makeWhatTheDocumentShows(@TempDir Path scratch) throws IOException {
        document = Files.readString(Path.of("docs/adding-an-optimizer.md"));
        code = only("```java\n(.*?)```", Pattern.DOTALL);
        String service = only("echo (\\S+) > out/META-INF/services/downhill.plugin.OptimizerProvider", 0);
        String source = only("javac --release 25 -cp PATH/TO/downhill/target/classes -d out (\\S+)", 0);
        Map<String, byte[]> files = new LinkedHashMap<>(
                PluginJar.compile(scratch, Map.of(source, code), "-cp", PluginJar.classes()));
        files.put(PluginJar.SERVICES, (service + "\n").getBytes(StandardCharsets.UTF_8));
        PluginJar.write(folder.resolve(only("jar --create --file (\\S+) -C out", 0)), files);
        optimizers = Optimizers.installedAnd(folder);
    }

    private static String only(String pattern, int flags) {
        List<String> found = Pattern.compile(pattern, flags).matcher(document).results()
                .map(result -> result.group(1)).toList();
        assertThat(found).as(pattern).hasSize(1);
        return found.getFirst();
    }

    @Test
    void it_takes_less_than_thirty_lines() {
        assertThat(code.lines().count()).isLessThan(30);
        assertThat(code.lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void it_is_found_beside_ours_with_its_setting() {
        assertThat(optimizers.complaints()).isEmpty();
        assertThat(optimizers.ids()).hasSize(Optimizers.installed().ids().size() + 1).endsWith(ID);
        OptimizerProvider provider = optimizers.find(ID).orElseThrow();
        assertThat(provider.label()).isEqualTo("Clipped descent");
        assertThat(provider.settings()).containsExactly(Setting.logarithmic("clip", 0.5, 0.01, 100).labelled("c"));
    }

    @Test
    void it_descends() {
        Run run = Given.run(Given.scenario("w^2", ID, 0.2, Vector.of(-3), 100), optimizers);
        assertThat(run.change(0).w()).as("clipped").isCloseTo(0.2 * 0.5, within(1e-15));
        assertThat(run.point(100).w()).as("and not near the bottom").isCloseTo(0, within(1e-12));
        assertThat(run.ending()).isEqualTo(new Ending.RanItsLength());
    }

    @Test
    void it_descends_with_two_weights_and_rests_where_the_slope_is_zero() {
        Run run = Given.run(Given.scenario("w^2 + 3b^2", ID, 0.1, Vector.of(3, -4), 300), optimizers);
        assertThat(Math.hypot(run.change(0).w(), run.change(0).b())).isCloseTo(0.1 * 0.5, within(1e-15));
        assertThat(run.loss(300)).isLessThan(1e-9);
        Run resting = Given.run(Given.scenario("w^2", ID, 0.1, Vector.of(0), 5), optimizers);
        assertThat(resting.point(5).w()).isZero();
    }

    @Test
    void its_working_holds() {
        Run run = Given.run(Given.scenario("w^2", ID, 0.2, Vector.of(-3), 40), optimizers);
        for (int row = 0; row < 40; row++) {
            Equation line = run.working(row).getLast();
            assertThat(line.result()).isEqualTo(run.point(row + 1));
            double w = line.values().get("w").w();
            double g = line.values().get("g").w();
            double n = line.values().get("n").w();
            assertThat(w - 0.2 * g * Math.min(1, 0.5 / n)).isCloseTo(line.result().w(), within(1e-15));
        }
    }

    @Test
    void on_the_cliff_it_is_not_thrown_as_the_document_promises() {
        Scenario cliff = Catalogue.find("cliff").orElseThrow().scenario();
        assertThat(lowest(Given.run(cliff))).isLessThan(-2.5);
        assertThat(lowest(Given.run(cliff.withOptimizer(ID), optimizers))).isGreaterThan(-1.1);
    }

    @Test
    void the_plugin_folders_are_those_it_names() {
        Path home = Path.of("/home/ada");
        assertThat(document).contains("`~/" + home.relativize(UserFolder.of("Linux", name -> null, home).plugins()) + "`")
                .contains("`~/" + home.relativize(UserFolder.of("Mac OS X", name -> null, home).plugins()) + "`")
                .contains("`%APPDATA%\\Downhill\\plugins`").contains("`$XDG_DATA_HOME/downhill/plugins`");
    }

    @Test
    void the_classes_it_names_exist() {
        Matcher names = Pattern.compile("`(Here|Vector|Step|Setting|Equation|Settings|Optimizer)`").matcher(document);
        assertThat(names.results().map(found -> "downhill.plugin." + found.group(1)).collect(Collectors.toSet()))
                .isNotEmpty().allSatisfy(name -> assertThat(Class.forName(name)).isNotNull());
        assertThat(Files.exists(Path.of("src/main/java/downhill/descent/optimizer/Momentum.java"))).isTrue();
        assertThat(document).contains(String.format(Locale.ROOT, "%,d steps", Scenario.MOST_STEPS))
                .contains(Guard.USUAL.limit().toSeconds() + " seconds");
    }

    private static double lowest(Run run) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int row = 0; row <= run.length(); row++) {
            lowest = Math.min(lowest, run.point(row).w());
        }
        return lowest;
    }
}
