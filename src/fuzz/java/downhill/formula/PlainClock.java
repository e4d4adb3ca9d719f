package downhill.formula;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

/// A virtual machine beside the fuzzed one, in which nothing is watched, to time what is suspected of taking too long.
///
/// It is started when the first text is given to it and ends with the fuzzed one. A text goes there as a modified UTF-8
/// string, the nanoseconds come back as a long.
final class PlainClock {

    /// The limit is that of a warm virtual machine; this one is warmed up with all that is extreme.
    private static final int TRIES = 20;
    private static Process process;
    private static DataOutputStream asked;
    private static DataInputStream answered;

    private PlainClock() {
    }

    /// The shortest time for a text there.
    static synchronized long nanoseconds(String text) throws IOException {
        if (process == null) {
            start();
        }
        asked.writeUTF(text);
        asked.flush();
        long nanoseconds = answered.readLong();
        System.err.printf("%d characters took %.1f ms where nothing is watched%n", text.length(), nanoseconds / 1e6);
        return nanoseconds;
    }

    private static void start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), PlainClock.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        asked = new DataOutputStream(process.getOutputStream());
        answered = new DataInputStream(process.getInputStream());
    }

    public static void main(String[] arguments) throws IOException {
        var in = new DataInputStream(System.in);
        var out = new DataOutputStream(System.out);
        FormulaSafetyTest.extremes().forEach(text -> Stopwatch.nanoseconds(text, TRIES));
        try {
            while (true) {
                out.writeLong(Stopwatch.nanoseconds(in.readUTF(), TRIES));
                out.flush();
            }
        } catch (EOFException ended) {
            // The fuzzed virtual machine has ended, and this one with it.
        }
    }
}
