package downhill.formula;

import java.util.List;

/// The way out of the parser from any depth; it never leaves this package. It carries no stack trace, since what is
/// typed is refused at nearly every key stroke.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient SyntaxError error;

    Refusal(int at, int length, Complaint complaint, String... arguments) {
        super(complaint.key(), null, false, false);
        error = new SyntaxError(at, length, complaint.key(), List.of(arguments));
    }

    SyntaxError error() {
        return error;
    }
}
