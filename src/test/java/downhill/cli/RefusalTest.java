package downhill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.picture.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/// Bad input of every kind: one line that says what is wrong, where, and what would be right.
class RefusalTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();
    private static final Words WORDS = Words.of("en");

    static final List<Arguments> BAD = List.of(
            bad("--rat 0.1", "downhill: there is no option --rat; did you mean --rate?"),
            bad("--Rate 1", "downhill: there is no option --Rate; did you mean --rate?"),
            bad("--optimiser=adam", "downhill: there is no option --optimiser; did you mean --optimizer?"),
            bad("--zzz", "downhill: there is no option --zzz; --help lists them all"),
            bad("-", "downhill: - belongs to no option; a value follows its option"),
            bad("--help --rat", "downhill: there is no option --rat; did you mean --rate?"),
            bad("bowl", "downhill: bowl belongs to no option"),
            bad("@file", "downhill: @file belongs to no option"),
            bad("--rate", "--rate: its value is missing; write --rate X"),
            bad("--rate --steps 5", "--rate: its value is missing; write --rate X"),
            bad("--loss --rat", "--loss: its value is missing; write --loss TEXT"),
            bad("--rate 1 --rate 2", "--rate: given twice"),
            bad("--present --present", "--present: given twice"),
            bad("--list=3", "--list: takes no value"),
            bad("--rate 0,15", "--rate: \"0,15\" is not a number; its decimals follow a point, as in 0.15"),
            bad("--rate 1e999", "--rate: 1e999 is too large"),
            bad("--rate NaN", "--rate: \"NaN\" is not a number"),
            bad("--rate Infinity", "--rate: \"Infinity\" is not a number"),
            bad("--rate 0x1p3", "--rate: \"0x1p3\" is not a number"),
            bad("--rate 1d", "--rate: \"1d\" is not a number"),
            bad("--rate ١", "--rate: \"١\" is not a number"),
            bad("--rate=", "--rate: \"\" is not a number"),
            bad("--rate -1", "--rate: -1 is not allowed; it must be more than 0"),
            bad("--rate 1e-999", "--rate: 1e-999 is not allowed; it must be more than 0"),
            bad("--nudge 0", "--nudge: 0 is not allowed; it must be more than 0"),
            bad("--steps 0", "--steps: \"0\" is not allowed; it must be a whole number from 1 to 10000"),
            bad("--steps 10001", "--steps: \"10001\" is not allowed"),
            bad("--steps 4.0", "--steps: \"4.0\" is not allowed"),
            bad("--steps 99999999999999999999", "--steps: \"99999999999999999999\" is not allowed"),
            bad("--seed 1.5", "--seed: \"1.5\" is not allowed; it must be a whole number"),
            bad("--step -1", "--step: \"-1\" is not allowed; it must be a whole number from 0"),
            bad("--tell yaml", "--tell: \"yaml\" is not a way to tell; write --tell for plain text or --tell json"),
            bad("--tell --render a.svg", "--tell: can't go with --render"),
            bad("--tell --step 41", "--step: there is no step 41; this run ends at 40"),
            bad("--step 41", "--step: there is no step 41; this run ends at 40"),
            bad("--loss w^4 --start 9 --rate 1 --step 20",
                    "--step: there is no step 20; this run stops being finite after 3"),
            bad("--loss w^2+x", "--loss, at character 5: "),
            bad("--loss=", "--loss, at character 1: "),
            bad("--loss bowll", "--loss: \"bowll\" is neither a formula of w nor a loss of the catalogue; "
                    + "those are bowl, note, "),
            bad("--optimizer sgd", "--optimizer: "),
            bad("--set beta=0.5", "--set: "),
            bad("--optimizer adam --set beta1=2", "--set: "),
            bad("--optimizer adam --set gamma=0.5", "--set: "),
            bad("--optimizer adam --set beta1=0,5", "--set: \"0,5\" is not a number"),
            bad("--optimizer adam --set beta1", "--set: \"beta1\" is not NAME=VALUE; write it as in --set beta=0.9"),
            bad("--schedule steps", "--schedule: There is no schedule steps: choose one of constant, step, "),
            bad("--set schedule.gamma=0.5", "--set: There is no setting schedule.gamma: the schedule constant has none."),
            bad("--schedule step --set schedule.gama=0.5", "--set: The schedule step has no setting schedule.gama"),
            bad("--schedule step --set schedule.gamma=2", "--set: schedule.gamma = 2 is out of range"),
            bad("--schedule step --set schedule.=2", "--set: The schedule step has no setting schedule.: "),
            bad("--noise -0.1", "--noise: -0.1 is not allowed; it must be 0 or more"),
            bad("--noise loud", "--noise: \"loud\" is not a number"),
            bad("--optimizer adam --set =1", "--set: \"=1\" is not NAME=VALUE"),
            bad("--optimizer adam --set beta1=.5 --set beta1=.6", "--set: beta1 is set twice"),
            bad("--loss ln(w) --start -1", "--start: "),
            bad("--start 1,2", "--start: \"1,2\" are two numbers or more, but this loss has one weight w"),
            bad("--start up", "--start: \"up\" is not a number"),
            bad("--size 12", "--size: \"12\" is not a size; write width x height in pixels, as in 1280x800"),
            bad("--size 100x800", "--size: 100x800 is not allowed; sizes go from 200x150 to 10000x10000"),
            bad("--size 800x10001", "--size: 800x10001 is not allowed"),
            bad("--size 800x99999999999", "--size: \"800x99999999999\" is not a size"),
            bad("--lang tlh", "--lang: there are no words in \"tlh\"; there is en, ko"),
            bad("--theme pink", "--theme: there is no theme \"pink\"; there is light, dark, projector"),
            bad("--plugins /no/such/folder", "--plugins: there is no folder \"/no/such/folder\""),
            bad("--list --rate 1", "--list: can't go with --rate"),
            bad("--window", "--window: only goes with --render FILE.png"),
            bad("--window --render a.svg", "--window: a picture of the whole window is a .png, not a.svg"),
            bad("--present --render a.gif", "--present: writes what an audience sees as a picture (.png, .svg) or as pages"),
            bad("--window --present --render a.png", "--present: can't go with --window; leave out --window for what an"),
            bad("--present --window --render a.svg", "--present: can't go with --window"),
            bad("--present --worksheet --render a.pdf", "--present: can't go with --worksheet; leave out --worksheet"),
            bad("--step 41 --render a.csv", "--step: there is no step 41; this run ends at 40"),
            bad("--loss w^2+b --start 1 --render a.csv", "--start: \"1\" is not two numbers"),
            bad("--loss himmelblau --start 3", "--start: \"3\" is not two numbers"),
            bad("--loss himmelblau --start 1,2,3", "--start: \"1,2,3\" is not two numbers"),
            bad("--loss himmelblau --start 1,x", "--start: \"x\" is not a number"),
            bad("--loss himmelblau --start 1,", "--start: \"\" is not a number"),
            bad("--batch 3", "--batch: goes with --data FILE"),
            bad("--x 1", "--x: goes with --data FILE"),
            bad("--standardize", "--standardize: goes with --data FILE"),
            bad("--data /no/such.csv", "--data: There is no file /no/such.csv"),
            bad("--data hubble --x colour", "--x: There is no column colour: choose one of distance, Mpc; "),
            bad("--data hubble --y 3", "--y: There is no column 3: "),
            bad("--data hubble --batch 0", "--batch: \"0\" is not allowed; it must be a whole number from 1 to 24"),
            bad("--data hubble --batch 25", "--batch: \"25\" is not allowed; it must be a whole number from 1 to 24"),
            bad("--data hubble --loss bowl", "--loss: this loss does not go over the rows of data; write one that does"),
            bad("--data hubble --loss w^2+b^2", "--loss: this loss does not go over the rows of data"),
            bad("--loss mean((w*x-y)^2)", "--loss: this loss goes over the rows of data; name them with --data FILE"),
            bad("--data hubble --start 1", "--start: \"1\" is not two numbers"),
            bad("--size 5000x5000 --render a.gif", "--size: 5000x5000 is too large for an animation"),
            bad("--render a.bmp", "--render: \"a.bmp\" ends in none of .png, .svg, .gif, .csv"),
            bad("--render png", "--render: \"png\" ends in none of"),
            bad("--render=", "--render: \"\" ends in none of"),
            bad("--render /no/such/folder/a.png", "--render: there is no folder /no/such/folder"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("BAD")
    void bad_input_is_answered_in_one_line(String arguments, String beginning) {
        LaunchRequest request = read(Stream.of(arguments.split(" ")));
        assertThat(request).isInstanceOf(LaunchRequest.Refuse.class);
        assertThat(((LaunchRequest.Refuse) request).refusal().line(WORDS))
                .startsWith(beginning).hasLineCount(1).doesNotContain("{").doesNotContain("cli.");
    }

    @Test
    void a_folder_cannot_be_written_to(@TempDir Path folder) throws Exception {
        Path directory = Files.createDirectory(folder.resolve("a.png"));
        LaunchRequest request = read(Stream.of("--render", directory.toString()));
        assertThat(((LaunchRequest.Refuse) request).refusal().line(WORDS))
                .isEqualTo("--render: " + directory + " is a folder; name a file");
    }

    @Test
    void a_line_stays_one_line_whatever_was_typed() {
        LaunchRequest request = read(Stream.of("--rate", "1\n2"));
        assertThat(((LaunchRequest.Refuse) request).refusal().line(WORDS)).hasLineCount(1);
    }

    private static Arguments bad(String arguments, String beginning) {
        return Arguments.of(arguments, beginning);
    }

    private static LaunchRequest read(Stream<String> typed) {
        return LaunchReader.read(typed.toList(),
                new LaunchReader.Surroundings(Path.of("none"), plugins -> OPTIMIZERS, "1", "en"));
    }
}
