package downhill.lesson;

import downhill.descent.Complaint;
import downhill.json.JsonProblem;
import downhill.picture.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is wrong with a lesson's file: line, page, field, and what would be right.
///
/// @param what a message whose first arguments are the line and the field
public record LessonProblem(Complaint what) {

    private static final Pattern PAGE = Pattern.compile("pages\\[(\\d+)]\\.?(.*)");

    static LessonProblem of(JsonProblem problem) {
        return new LessonProblem(new Complaint(problem.key(), problem.arguments()));
    }

    /// The message, with the page as people count it.
    public Complaint told(Words words) {
        List<String> arguments = new ArrayList<>(what.arguments());
        Matcher page = PAGE.matcher(arguments.size() < 2 ? "" : arguments.get(1));
        if (page.matches()) {
            String number = String.valueOf(Integer.parseInt(page.group(1)) + 1);
            arguments.set(1, page.group(2).isEmpty() ? words.text("lesson.problem.page", number)
                    : words.text("lesson.problem.field", number, page.group(2)));
        }
        return new Complaint(what.key(), arguments, what.inside());
    }
}
