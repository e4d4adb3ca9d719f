package downhill.lesson.answers;

import downhill.lesson.Answer;
import downhill.lesson.Lesson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What one student has answered in one lesson. Immutable.
///
/// @param tag made at random when the sheet was begun: it tells two sheets apart, and nothing of whose they are
/// @param name what the student wants to be called; empty where she doesn't say
/// @param lesson the lesson's id
/// @param title what the lesson is called
/// @param pages what was answered, in the order of the pages, one for each
public record AnswerSheet(String tag, String name, String lesson, String title, List<PageAnswer> pages) {

    /// How a file of one ends.
    public static final String ENDING = ".downhill-answers";

    /// The most characters of a name.
    public static final int LONGEST_NAME = 60;

    /// The most characters of a lesson's title on it.
    static final int LONGEST_TITLE = 200;

    /// The largest number that can be answered, above 0 and below.
    static final double FARTHEST = 1e100;

    public AnswerSheet {
        pages = pages.stream().sorted(Comparator.comparingInt(PageAnswer::page)).toList();
    }

    /// One without answers yet.
    static AnswerSheet begun(Lesson lesson, String tag) {
        return new AnswerSheet(tag, "", lesson.id(), lesson.id(), List.of());
    }

    /// With the lesson's title as it is in a language.
    public AnswerSheet titled(Lesson of, String language) {
        String whole = of.title().in(language).source();
        return new AnswerSheet(tag, name, lesson, whole.substring(0, Math.min(LONGEST_TITLE, whole.length())), pages);
    }

    /// The same by another name, without what doesn't belong into one.
    public AnswerSheet named(String wanted) {
        String plain = wanted.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        int end = plain.offsetByCodePoints(0, Math.min(plain.codePointCount(0, plain.length()), LONGEST_NAME));
        return new AnswerSheet(tag, plain.substring(0, end).strip(), lesson, title, pages);
    }

    /// A question has been answered, perhaps once more.
    ///
    /// @param page from 0
    /// @param question its print
    AnswerSheet noted(int page, String question, Answer answer, boolean right) {
        List<PageAnswer> others = new ArrayList<>(pages);
        Optional<GivenAnswer> before = pages.stream().filter(each -> each.page() == page && each.question().equals(question))
                .map(PageAnswer::given).findFirst();
        others.removeIf(each -> each.page() == page);
        others.add(new PageAnswer(page, question, before.map(given -> given.again(answer, right))
                .orElseGet(() -> GivenAnswer.once(answer, right))));
        return new AnswerSheet(tag, name, lesson, title, others);
    }

    /// How often anything was answered: never less on a later sheet of the same student.
    public int tries() {
        return pages.stream().mapToInt(each -> each.given().tries()).sum();
    }
}
