package downhill.lesson;

import downhill.descent.Complaint;
import downhill.json.JsonField;
import downhill.json.JsonProblem;

/// A [LessonProblem] on its way to whoever asked for a lesson to be read.
final class LessonRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient LessonProblem problem;

    LessonRefusal(LessonProblem problem) {
        super(problem.what().key(), null, false, false);
        this.problem = problem;
    }

    /// Something is wrong in a field, and more is to be said of it.
    static LessonRefusal at(JsonField field, Complaint why, String key, Object... more) {
        JsonProblem problem = field.refusal(key, more).problem();
        return new LessonRefusal(new LessonProblem(new Complaint(problem.key(), problem.arguments()).with(why)));
    }

    LessonProblem problem() {
        return problem;
    }
}
