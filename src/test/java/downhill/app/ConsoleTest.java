package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private static final PrintStream ERR = new PrintStream(OutputStream.nullOutputStream());

    @Test
    void what_is_printed_is_taken() {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(taken), ERR);
        console.say("δw");
        assertThat(console.isTaken()).isTrue();
        assertThat(taken.toString()).isEqualTo("δw\n");
    }

    @Test
    void a_full_disk_is_noticed() {
        Console console = new Console(new PrintStream(new OutputStream() {

            @Override
            public void write(int written) throws IOException {
                throw new IOException("No space left on device");
            }
        }), ERR);
        console.say("δw");
        assertThat(console.isTaken()).isFalse();
    }
}
