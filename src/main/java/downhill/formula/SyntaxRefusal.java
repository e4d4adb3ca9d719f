package downhill.formula;

import java.util.List;

/// The way out of the parser from any depth; it never leaves this package. It carries no stack trace, since what is
/// typed is refused at nearly every key stroke.
final class SyntaxRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient SyntaxError error;

    SyntaxRefusal(int at, int length, SyntaxProblem problem, String... arguments) {
        super(problem.key(), null, false, false);
        error = new SyntaxError(at, length, problem.key(), List.of(arguments));
    }

    SyntaxError error() {
        return error;
    }
}
