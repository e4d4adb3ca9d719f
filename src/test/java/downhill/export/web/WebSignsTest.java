package downhill.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.export.WebPayload;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WebSignsTest {

    @Test
    void whatever_is_written_can_be_read_to_the_last_byte_and_no_further() {
        Random random = new Random(5);
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(WebPayload.bytes(WebSigns.of(bytes))).as("%s bytes", length).isEqualTo(bytes);
        }
    }

    @Test
    void no_sign_means_anything_in_html() {
        byte[] bytes = new byte[50_000];
        new Random(6).nextBytes(bytes);
        assertThat(WebSigns.of(bytes)).matches("[!-~]+").doesNotContain("&", "<", ">").hasSizeLessThan(50_000 * 5 / 4);
    }
}
