package downhill.lesson.answers;

import downhill.lesson.Answer;
import downhill.lesson.ChooseOne;
import downhill.lesson.DragTo;
import downhill.lesson.LeftOrRight;
import downhill.lesson.LessonMoment;
import downhill.lesson.LessonPage;
import downhill.lesson.PutInOrder;
import downhill.lesson.Question;
import downhill.lesson.TypeNumber;
import downhill.picture.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a class has answered in one lesson. Immutable.
///
/// @param sheets one for each student, their pages counted as the lesson has them now
/// @param latest whether each student's last answers count, or her first
/// @param named whether names are to be seen
public record ClassSheets(List<AnswerSheet> sheets, boolean latest, boolean named) {

    /// The most students of one lesson.
    public static final int MOST = 500;

    public ClassSheets {
        sheets = List.copyOf(sheets);
    }

    /// Where nobody's name is to be seen.
    public ClassSheets withoutNames() {
        return new ClassSheets(sheets, latest, false);
    }

    /// What was answered on a page; nothing where nobody has answered.
    ///
    /// @param page from 0
    /// @param asking the page itself
    /// @param moment what is asked about
    /// @param revealed whether it may be seen what is right
    public Optional<Tally> tally(int page, LessonPage asking, LessonMoment moment, boolean revealed) {
        if (asking.question().isEmpty()) {
            return Optional.empty();
        }
        Question question = asking.question().get();
        List<GivenByStudent> given = new ArrayList<>();
        for (AnswerSheet sheet : sheets) {
            sheet.pages().stream().filter(each -> each.page() == page).map(PageAnswer::given).findFirst()
                    .map(answers -> latest ? new GivenByStudent(answers.last(), answers.right(), sheet.name())
                            : new GivenByStudent(answers.first(), answers.firstRight(), sheet.name()))
                    .filter(answer -> fits(answer.answer(), question)).ifPresent(given::add);
        }
        return given.isEmpty() ? Optional.empty()
                : Optional.of(new ClassTally(question, asking.scene().asked(), moment, given, named, revealed).made());
    }

    /// One student's answer.
    ///
    /// @param who the student's name, empty where she doesn't say
    record GivenByStudent(Answer answer, boolean right, String who) {
    }

    /// Whether an answer can be one to a question.
    static boolean fits(Answer answer, Question question) {
        return switch (question) {
            case ChooseOne choose -> answer instanceof Answer.Choice(int index)
                    && index < choose.choices().size();
            case DragTo drag -> answer instanceof Answer.Number || answer instanceof Answer.Place;
            case TypeNumber number -> answer instanceof Answer.Number;
            case LeftOrRight side -> answer instanceof Answer.Number(double value)
                    && (Math.abs(value) == 1 || value == 0);
            case PutInOrder order -> answer instanceof Answer.Order(List<Integer> items)
                    && items.size() == order.items().size();
        };
    }
}
