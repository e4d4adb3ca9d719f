package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComplaintLengthTest {

    @Test
    void what_was_given_is_quoted_up_to_a_length_that_can_be_read() {
        Complaint complaint = Complaint.of("any", "x".repeat(100_000), "short", "😀".repeat(400));
        assertThat(complaint.arguments().getFirst()).hasSizeLessThanOrEqualTo(300).startsWith("xxx").endsWith("x…");
        assertThat(complaint.arguments().get(1)).isEqualTo("short");
        assertThat(complaint.arguments().get(2)).endsWith("😀…");
    }
}
