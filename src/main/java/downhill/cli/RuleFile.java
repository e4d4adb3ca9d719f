package downhill.cli;

import downhill.descent.Complaint;
import downhill.descent.rule.Rule;
import downhill.descent.rule.RuleError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The file that an update rule is written in: text in UTF-8.
final class RuleFile {

    /// No more is read than a rule can have, however large the file is: four bytes for each character, and a mark before
    /// them. A text that is cut here is too long in any case.
    private static final int MOST_BYTES = 4 * (Rule.GREATEST_LENGTH + 1) + 3;

    private RuleFile() {
    }

    static String read(String name) {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
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
