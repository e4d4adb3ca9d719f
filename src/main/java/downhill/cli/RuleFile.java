package downhill.cli;

import downhill.descent.Complaint;
import downhill.descent.rule.Rule;
import downhill.descent.rule.RuleError;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The file that an update rule is written in: text in UTF-8.
final class RuleFile {

    /// No more is read than a rule can have, however large the file is: four bytes for each character, and a mark before
    /// them. A text that is cut here is too long in any case.
    private static final int MOST_BYTES = 4 * (Rule.GREATEST_LENGTH + 1) + 3;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private RuleFile() {
    }

    static String read(String name) {
        return read(name, LONGEST_WAIT);
    }

    /// @param patience how long the file may take
    static String read(String name, Duration patience) {
        try {
            byte[] bytes = bytes(Path.of(name), patience);
            boolean whole = bytes.length < MOST_BYTES;
            return withoutMark(whole ? strictly(bytes) : new String(bytes, StandardCharsets.UTF_8));
        } catch (NoSuchFileException | InvalidPathException nowhere) {
            throw new Refused(Refusal.at(Option.RULE, "cli.rule.none", name));
        } catch (CharacterCodingException other) {
            throw new Refused(Refusal.at(Option.RULE, "cli.rule.encoding", name));
        } catch (IOException unreadable) {
            throw new Refused(Refusal.at(Option.RULE, "cli.rule.unreadable", name));
        }
    }

    /// What comes from a pipe, as of a shell's `<(…)`, is as good as a file; but into some nobody ever writes, and to
    /// open one can't be interrupted.
    private static byte[] bytes(Path file, Duration patience) throws IOException {
        FutureTask<byte[]> reading = new FutureTask<>(() -> {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(MOST_BYTES);
            }
        });
        Thread.ofPlatform().daemon().name("rule file").start(reading);
        try {
            return reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException unreadable ? unreadable : new IOException(failed.getCause());
        } catch (TimeoutException late) {
            throw new Refused(Refusal.at(Option.RULE, "cli.rule.late", file));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static String strictly(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /// Some editors begin a file with a byte order mark.
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// @param name the file's
    static Refused unreadable(String name, RuleError error) {
        return new Refused(new Refusal(
                Complaint.of("cli.at.rule", Option.RULE.text(), name, error.line(), error.column()),
                new Complaint(error.key(), error.arguments())));
    }
}
