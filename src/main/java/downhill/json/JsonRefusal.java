package downhill.json;

/// A [JsonProblem] on its way to whoever asked for something to be read.
public final class JsonRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient JsonProblem problem;

    public JsonRefusal(JsonProblem problem) {
        super(problem.key() + " " + problem.arguments(), null, false, false);
        this.problem = problem;
    }

    public JsonProblem problem() {
        return problem;
    }
}
