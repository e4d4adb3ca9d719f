package downhill;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.cli.LaunchReader;
import downhill.cli.LaunchRequest;
import downhill.cli.Refusal;
import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.descent.rule.RuleError;
import downhill.formula.SyntaxError;
import downhill.lesson.answers.SheetReading;
import downhill.picture.Words;
import downhill.scene.Scene;
import downhill.session.Session;
import downhill.session.Sessions;
import downhill.session.Typing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever can't be used is answered in words, and changes nothing: a corpus that only grows. Each input is answered by the
/// message that was looked at when it was added.
class BadInputTest {

    private static final Words WORDS = Words.of("en");
    private static final Optimizers OPTIMIZERS = Optimizers.installed();

    private static void answered(String kind, Function<BadInput, String> answer) {
        List<String> kept = BadInput.all(kind).stream().map(BadInput::line).toList();
        List<String> answers = BadInput.all(kind).stream().map(input -> input.with(answer.apply(input))).toList();
        assertThat(kept).doesNotHaveDuplicates();
        assertThat(String.join("\n", answers)).isEqualTo(String.join("\n", kept));
    }

    /// What a message says, if it says anything.
    private static void worded(String key, List<String> arguments) {
        assertThat(WORDS.text(key, arguments.toArray())).as(key).isNotBlank().doesNotContain("\n").doesNotContain("{0}")
                .isNotEqualTo(key);
    }

    @Test
    void a_formula_that_cannot_be_read_is_answered_with_its_place() {
        answered("formulas", input -> typed(Typing.Part.LOSS, input.text(), session -> {
            SyntaxError error = session.typing().mistakes().formula().orElseThrow();
            assertThat(error.at()).as(input.line()).isBetween(0, input.text().length());
            assertThat(error.at() + error.length()).as(input.line()).isLessThanOrEqualTo(input.text().length());
            worded(error.key(), error.arguments());
            return error.key();
        }));
    }

    @Test
    void a_rule_that_cannot_be_read_is_answered_with_its_line_and_its_place() {
        answered("rules", input -> typed(Typing.Part.RULE, input.text(), session -> {
            RuleError error = session.typing().mistakes().rule().orElseThrow();
            assertThat(error.line()).as(input.line()).isBetween(1, (int) input.text().lines().count() + 1);
            assertThat(error.at() + error.length()).as(input.line()).isLessThanOrEqualTo(input.text().length());
            worded(error.key(), error.arguments());
            return error.key();
        }));
    }

    private static String typed(Typing.Part part, String text, Function<Session, String> answer) {
        Session session = Sessions.first();
        Scene before = session.scene();
        session.typing().type(part, text);
        session.update();
        if (!session.typing().isWrong(part)) {
            return "accepted";
        }
        assertThat(session.scene()).isEqualTo(before);
        assertThat(session.state().canUndo()).isFalse();
        return answer.apply(session);
    }

    @Test
    void a_table_that_cannot_be_read_is_answered() {
        answered("tables", input -> {
            Session session = Sessions.first();
            Scene before = session.scene();
            session.data().paste("pasted", input.text());
            session.update();
            assertThat(session.scene()).as(input.line()).isEqualTo(before);
            assertThat(session.state().notice()).as(input.line()).isPresent();
            Complaint told = session.state().notice().orElseThrow().message();
            worded(told.key(), told.arguments());
            return told.key();
        });
    }

    @Test
    void a_command_line_that_cannot_be_followed_is_answered_with_its_option() {
        answered("commands", input -> {
            LaunchRequest request = LaunchReader.read(input.arguments(),
                    new LaunchReader.Surroundings(Path.of("none"), plugins -> OPTIMIZERS, "1", "en"));
            if (!(request instanceof LaunchRequest.Refuse(String language, Refusal refusal))) {
                return "accepted";
            }
            worded(refusal.place().key(), refusal.place().arguments());
            worded(refusal.complaint().key(), refusal.complaint().arguments());
            assertThat(refusal.line(Words.of(language))).hasLineCount(1);
            return refusal.complaint().key();
        });
    }

    @Test
    void a_jar_that_is_no_plugin_is_answered_with_its_name(@TempDir Path folder) {
        answered("plugins", input -> {
            Path own = folder.resolve(input.arguments().getFirst());
            write(own.resolve("bad.jar"), Base64.getDecoder().decode(input.arguments().getLast()));
            Optimizers found = Optimizers.installedAnd(own);
            assertThat(found.ids()).as(input.line()).isEqualTo(OPTIMIZERS.ids());
            assertThat(found.complaints()).as(input.line()).hasSize(1);
            Complaint told = found.complaints().getFirst();
            worded(told.key(), told.arguments());
            assertThat(told.arguments().toString()).as(input.line()).containsAnyOf("bad.jar", "plug.A");
            // A machine with much else to do may be slower than a jar may be.
            return told.key().equals("plugin.jar.late") ? input.key() : told.key();
        });
    }

    @Test
    void answers_that_are_none_are_answered_with_their_line() {
        answered("answers", input -> {
            if (!(SheetReading.of(input.text()) instanceof SheetReading.Bad(Complaint why))) {
                return "accepted";
            }
            worded(why.key(), why.arguments());
            return why.key();
        });
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Test
    void there_are_at_least_three_hundred() {
        assertThat(Stream.of("formulas", "rules", "tables", "commands", "plugins", "answers")
                .mapToInt(kind -> BadInput.all(kind).size()).sum()).isGreaterThan(300);
        assertThat(BadInput.all("plugins")).hasSizeGreaterThanOrEqualTo(25);
    }
}
