package downhill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Something that a user may give and that can't be used, kept in `downhill/bad`: one in each line, the message's key before
/// the first bar. Line breaks and what else can't be seen are written
/// as a backslash, a u and four hexadecimal digits; a byte that belongs to no character, as a backslash, an x and two; what
/// is there many times, as `«65×[»`.
///
/// @param line as it is kept
/// @param key of the message that answers it
/// @param text what is given
public record BadInput(String line, String key, String text) {

    private static final Pattern UNSEEN = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final Pattern MANY = Pattern.compile("«(\\d+)×(.*?)»");
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9a-f]{2})");
    private static final String BETWEEN_ARGUMENTS = " ¦ ";
    private static final Map<String, List<BadInput>> READ = new ConcurrentHashMap<>();

    /// All of a kind. They are read once: who asks again and again shall not wait again and again.
    public static List<BadInput> all(String kind) {
        return READ.computeIfAbsent(kind, BadInput::allAnew);
    }

    private static List<BadInput> allAnew(String kind) {
        try (InputStream file = BadInput.class.getResourceAsStream("/downhill/bad/" + kind + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(BadInput::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BadInput of(String line) {
        int bar = line.indexOf(" | ");
        return new BadInput(line, line.substring(0, bar), read(line.substring(bar + 3)));
    }

    private static String read(String kept) {
        String many = MANY.matcher(kept).replaceAll(part -> Matcher.quoteReplacement(
                part.group(2).repeat(Integer.parseInt(part.group(1)))));
        return UNSEEN.matcher(many).replaceAll(unseen -> Matcher.quoteReplacement(
                Character.toString(Integer.parseInt(unseen.group(1), 16))));
    }

    /// What a file with it has: UTF-8, and bytes that are none.
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher lone = BYTE.matcher(text);
        int from = 0;
        while (lone.find()) {
            bytes.writeBytes(text.substring(from, lone.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(lone.group(1), 16));
            from = lone.end();
        }
        bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    List<String> arguments() {
        return Arrays.asList(text.split(BETWEEN_ARGUMENTS, -1));
    }

    /// The line that would be kept if another key were right.
    String with(String other) {
        return other + line.substring(key.length());
    }
}
