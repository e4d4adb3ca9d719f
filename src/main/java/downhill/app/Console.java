package downhill.app;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Where the program writes text: what was asked for, and what went wrong.
///
/// @param out standard output
/// @param err standard error
record Console(PrintStream out, PrintStream err) {

    /// The process's own. Where the system says ASCII it only hasn't been told: UTF-8 is written then.
    static Console ofSystem() {
        return new Console(readable(System.out), readable(System.err));
    }

    private static PrintStream readable(PrintStream stream) {
        Charset charset = stream.charset();
        return charset.equals(StandardCharsets.US_ASCII) ? new PrintStream(stream, true, StandardCharsets.UTF_8)
                : stream;
    }

    void print(String text) {
        out.print(text);
        out.flush();
    }

    void say(String line) {
        print(line + "\n");
    }

    /// Whether all that has been printed has been taken: a disk may be full, and who reads may have left.
    boolean isTaken() {
        return !out.checkError();
    }

    /// Says what is wrong, in one line.
    void complain(String line) {
        err.print(line + "\n");
        err.flush();
    }

    /// A mistake of ours, in one line and never as a stack trace: what it is and where it was noticed.
    void unexpected(Throwable mistake) {
        StackTraceElement[] trace = mistake.getStackTrace();
        String where = trace.length == 0 ? "" : " (at " + trace[0] + ")";
        complain("downhill: this should not have happened: " + mistake.toString().replaceAll("\\R", " ") + where);
    }
}
