package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The messages of the core as a reader sees them, in English.
final class Said {

    private static final Properties MESSAGES = messages();

    private Said() {
    }

    /// A complaint's message with its places filled in, none left over and none missing.
    static String of(Complaint complaint) {
        String text = MESSAGES.getProperty(complaint.key());
        assertThat(text).as(complaint.key()).isNotBlank();
        for (int place = 0; place < complaint.arguments().size(); place++) {
            assertThat(text).as(complaint.key()).contains("{" + place + "}");
            text = text.replace("{" + place + "}", complaint.arguments().get(place));
        }
        assertThat(text).as(complaint.key()).doesNotContainPattern("\\{\\d}");
        return text;
    }

    static Properties messages() {
        Properties messages = new Properties();
        for (String file : new String[] {"words-en.properties"}) {
            try (InputStream in = Said.class.getResourceAsStream("/downhill/picture/" + file)) {
                if (in != null) {
                    messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file, unreadable);
            }
        }
        return messages;
    }
}
