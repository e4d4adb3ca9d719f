package downhill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import downhill.export.Format;
import downhill.picture.Playhead;
import downhill.picture.Words;
import downhill.plugin.Vector;
import downhill.scene.Scene;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchReaderTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();

    @TempDir
    private Path folder;

    @Test
    void nothing_asks_for_the_window_with_the_first_loss() {
        Showing showing = open().showing();
        assertThat(showing.scene().scenario()).isEqualTo(Catalogue.first().scenario());
        assertThat(showing.scene().head()).isEqualTo(Playhead.at(0));
        assertThat(showing.size()).isEmpty();
        assertThat(showing.present()).isFalse();
        assertThat(showing.theme()).isEmpty();
    }

    @Test
    void a_loss_of_the_catalogue_brings_its_own_numbers() {
        Scenario note = open("--loss", "note").showing().scene().scenario();
        assertThat(note.start()).isEqualTo(Vector.of(0.04));
        assertThat(open("--loss", "note").showing().scene().view().nudge()).isEqualTo(0.01);
        assertThat(open("--loss", "½w^2").showing().scene().scenario()).isEqualTo(note);
    }

    @Test
    void what_is_given_comes_before_the_losss_own_numbers() {
        Scene scene = open("--rate", "1e-3", "--start", "-1.5", "--steps=7", "--nudge", ".5", "--seed", "-9",
                "--loss", "two-valleys", "--optimizer", "adam", "--set", "beta1=0.8", "--set", "beta2=0.9")
                .showing().scene();
        assertThat(scene.scenario()).isEqualTo(Scenario.of("w^4 - 3w^2 + w + 4", 0.001, Vector.of(-1.5), 7)
                .withOptimizer("adam").withSetting("beta1", 0.8).withSetting("beta2", 0.9)
                .withChance(chance -> chance.withSeed(-9)));
        assertThat(scene.view().nudge()).isEqualTo(0.5);
    }

    @Test
    void schedule_and_noise_can_be_given() {
        Scenario scenario = open("--schedule", "step", "--set", "schedule.gamma=0.9", "--set", "schedule.every=3",
                "--noise", "0.5", "--optimizer", "momentum", "--set", "beta=0.8").showing().scene().scenario();
        assertThat(scenario).isEqualTo(Catalogue.first().scenario().withOptimizer("momentum").withSetting("beta", 0.8)
                .withPace(pace -> pace.withSchedule("step")).withPace(pace -> pace.withSetting("gamma", 0.9))
                        .withPace(pace -> pace.withSetting("every", 3))
                .withChance(chance -> chance.withNoise(0.5)));
        assertThat(open("--noise", "0").showing().scene().scenario()).isEqualTo(Catalogue.first().scenario());
    }

    @Test
    void an_optimizer_brings_its_own_rate_unless_one_is_given() {
        assertThat(open("--optimizer", "newton").showing().scene().scenario().rate()).isEqualTo(1);
        assertThat(open("--optimizer", "newton", "--rate", "0.5").showing().scene().scenario().rate()).isEqualTo(0.5);
        assertThat(open("--optimizer", "adam").showing().scene().scenario().rate())
                .isEqualTo(Catalogue.first().scenario().rate());
    }

    @Test
    void a_typed_formula_starts_where_it_has_a_value() {
        assertThat(open("--loss", "ln(1 - w)").showing().scene().scenario().start()).isEqualTo(Vector.of(0.5));
    }

    @Test
    void how_it_is_shown_can_be_said() {
        Showing showing = open("--present", "--size", "1024X768", "--step", "3", "--theme", "light", "--lang", "en")
                .showing();
        assertThat(showing.present()).isTrue();
        assertThat(showing.size()).contains(new Size(1024, 768));
        assertThat(showing.scene().head()).isEqualTo(Playhead.at(3));
        assertThat(showing.language()).isEqualTo("en");
        assertThat(showing.theme().orElseThrow().id()).isEqualTo("light");
    }

    @Test
    void words_are_in_the_system_s_language_unless_another_is_asked_for() {
        LaunchReader.Surroundings korean =
                new LaunchReader.Surroundings(folder.resolve("none"), plugins -> OPTIMIZERS, "1.2.3", "ko");
        assertThat(((LaunchRequest.Open) LaunchReader.read(List.of(), korean)).showing().language()).isEqualTo("ko");
        assertThat(((LaunchRequest.Open) LaunchReader.read(List.of("--lang", "en"), korean)).showing().language())
                .isEqualTo("en");
        assertThat(printed("--lang", "ko", "--help")).startsWith("사용법: downhill").contains("--rate=X", "학습률 a");
        assertThat(printed("--lang", "ko", "--list")).contains("경사 하강법", "골짜기 둘", "허블 1929");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --lang ko --rate x    | --rate: "x"는 수가 아니에요. 0.15, -2, 1e-3처럼 써 주세요
            --lang=ko --rate -3   | --rate: -3은 안 돼요. 0보다 커야 해요
            --colour --lang ko    | downhill: --colour라는 옵션은 없어요. --help가 모두 보여 줘요
            --loss w^2+z --lang ko| --loss, 5번째 글자: 모르는 이름 z: 가중치는 w, 편향은 b, 데이터의 열은 x와 y예요
            """)
    void what_is_wrong_is_told_in_the_language_asked_for(String arguments, String line) {
        LaunchRequest.Refuse refuse = (LaunchRequest.Refuse) read(arguments.split(" "));
        assertThat(refuse.refusal().line(Words.of(refuse.language()))).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"run.png, PNG, 2", "run.SVG, SVG, 2", "a.b.Gif, GIF, 0", "run.csv, CSV, 2"})
    void the_ending_says_what_to_write(String name, Format format, int step) {
        LaunchRequest.Render render = render("--render", folder.resolve(name).toString());
        assertThat(render.format()).isEqualTo(format);
        assertThat(render.file()).isEqualTo(folder.resolve(name));
        assertThat(render.showing().scene().head()).isEqualTo(Playhead.at(step));
    }

    @Test
    void a_short_run_is_shown_at_its_end() {
        assertThat(render("--steps", "1", "--render", folder.resolve("a.png").toString()).showing().scene().head())
                .isEqualTo(Playhead.at(1));
    }

    @Test
    void two_weights_can_be_written_as_numbers() {
        LaunchRequest.Render render = render("--loss", "w^2 + 3b^2", "--start", "1,-2", "--steps", "4", "--render",
                folder.resolve("a.csv").toString());
        assertThat(render.run().point(0)).isEqualTo(Vector.of(1, -2));
    }

    @Test
    void without_a_display_the_animation_is_written() {
        LaunchRequest instead = LaunchRequest.withoutDisplay(open("--size", "9000x9000", "--steps", "3"));
        assertThat(instead).asInstanceOf(type(LaunchRequest.Render.class)).satisfies(render -> {
            assertThat(render.file()).isEqualTo(Path.of("downhill.gif"));
            assertThat(render.showing().size()).isEqualTo(Optional.empty());
        });
    }

    @Test
    void help_names_every_option() {
        String help = printed("--help");
        assertThat(help).contains(Option.texts()).contains("Usage:").doesNotContain("cli.");
        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void the_version_is_printed() {
        assertThat(printed("--version")).isEqualTo("Downhill 1.2.3\n");
    }

    @Test
    void the_list_has_losses_optimizers_with_settings_and_the_plugin_folder() throws Exception {
        Files.writeString(folder.resolve("broken.jar"), "no jar");
        assertThat(printed("--list", "--plugins", folder.toString()).lines())
                .anyMatch(line -> line.matches(" +two-valleys +w\\^4 - 3w\\^2 \\+ w \\+ 4.*"))
                .anyMatch(line -> line.matches(" +adam .*"))
                .anyMatch(line -> line.matches(" +--set beta1=0.9 +from 0 to 0.9999"))
                .anyMatch(line -> line.matches(" +newton .*1.*"))
                .anyMatch(line -> line.matches(" +inverse-time +Inverse time"))
                .anyMatch(line -> line.matches(" +--set schedule.every=10 +whole, from 1 to 10000"))
                .anyMatch(line -> line.equals("Plug-in folder: " + folder))
                .anyMatch(line -> line.matches(" +not loaded: .*"))
                .anyMatch(line -> line.matches(" +eight-points +0 +The idea in eight points"));
    }

    @Test
    void every_option_has_its_words_in_every_language() {
        for (String language : Words.languages()) {
            for (Option option : Option.values()) {
                assertThat(Words.of(language).has(option.key())).as(option.key()).isTrue();
            }
        }
    }

    private LaunchRequest.Open open(String... arguments) {
        return (LaunchRequest.Open) read(arguments);
    }

    private LaunchRequest.Render render(String... arguments) {
        return (LaunchRequest.Render) read(arguments);
    }

    private String printed(String... arguments) {
        return ((LaunchRequest.Print) read(arguments)).text();
    }

    private LaunchRequest read(String... arguments) {
        return LaunchReader.read(List.of(arguments), new LaunchReader.Surroundings(folder.resolve("none"),
                plugins -> plugins.equals(folder) ? Optimizers.installedAnd(plugins) : OPTIMIZERS, "1.2.3", "en"));
    }
}
