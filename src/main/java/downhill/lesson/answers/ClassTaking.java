package downhill.lesson.answers;

import downhill.descent.Complaint;
import downhill.lesson.Lesson;
import downhill.lesson.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Takes students' answers to those that are there, one after the other; what can't be taken is told and takes none of the
/// others with it.
public final class ClassTaking {

    private final Map<String, List<AnswerSheet>> sheets = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new LinkedHashMap<>();
    private final List<Complaint> told = new ArrayList<>();
    private final List<Lesson> lessons;
    private final Optional<String> shown;

    /// @param before the sheets that are there, by the lesson's id
    /// @param lessons those that there are
    /// @param shown the id of the lesson whose page is shown
    public ClassTaking(Map<String, List<AnswerSheet>> before, List<Lesson> lessons, Optional<String> shown) {
        before.forEach((id, there) -> sheets.put(id, new ArrayList<>(there)));
        this.lessons = List.copyOf(lessons);
        this.shown = shown;
    }

    /// The sheets that there are now, by the lesson's id.
    public Map<String, List<AnswerSheet>> sheets() {
        return sheets;
    }

    /// How many were taken of each lesson, by its id.
    public Map<String, Integer> taken() {
        return taken;
    }

    /// What a teacher must know of single files, in their order.
    public List<Complaint> told() {
        return told;
    }

    /// Takes one.
    ///
    /// @param file what it is called
    public void take(String file, SheetReading reading) {
        switch (reading) {
            case SheetReading.Bad(Complaint why) -> told.add(Complaint.of("class.bad", file).with(why));
            case SheetReading.Good(AnswerSheet sheet) -> lessons.stream()
                    .filter(lesson -> lesson.id().equals(sheet.lesson())).findFirst().ifPresentOrElse(
                            lesson -> take(file, sheet, lesson),
                            () -> told.add(Complaint.of("class.unknown", file, sheet.title())));
        }
    }

    private void take(String file, AnswerSheet sheet, Lesson lesson) {
        List<AnswerSheet> there = sheets.computeIfAbsent(lesson.id(), id -> new ArrayList<>());
        Optional<AnswerSheet> now = fitted(file, sheet, lesson);
        Optional<AnswerSheet> same = there.stream().filter(each -> each.tag().equals(sheet.tag())).findFirst();
        if (now.isEmpty()) {
            return;
        }
        if (same.isPresent()) {
            boolean isLater = sheet.tries() > same.get().tries();
            told.add(Complaint.of(isLater ? "class.twice.later" : "class.twice", file));
            if (isLater) {
                there.set(there.indexOf(same.get()), now.get());
            }
            return;
        }
        if (there.size() >= ClassSheets.MOST) {
            told.add(Complaint.of("class.full", file, ClassSheets.MOST));
            return;
        }
        if (!sheet.name().isEmpty() && there.stream().anyMatch(each -> each.name().equals(sheet.name()))) {
            told.add(Complaint.of("class.name", file, sheet.name()));
        }
        if (shown.filter(id -> !id.equals(lesson.id())).isPresent()) {
            told.add(Complaint.of("class.other", file, sheet.title()));
        }
        there.add(now.get());
        taken.merge(lesson.id(), 1, Integer::sum);
    }

    /// With its pages counted as the lesson has them now, and without answers to questions that it hasn't any more.
    private Optional<AnswerSheet> fitted(String file, AnswerSheet sheet, Lesson lesson) {
        List<Optional<String>> prints = QuestionPrint.of(lesson);
        List<PageAnswer> fitting = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (PageAnswer answer : sheet.pages()) {
            boolean isThere = answer.page() < prints.size()
                    && prints.get(answer.page()).equals(Optional.of(answer.question()));
            int page = isThere ? answer.page() : prints.indexOf(Optional.of(answer.question()));
            Optional<Question> question = page < 0 ? Optional.empty() : lesson.pages().get(page).question();
            boolean fits = question.filter(asked -> ClassSheets.fits(answer.given().first(), asked)
                    && ClassSheets.fits(answer.given().last(), asked)).isPresent();
            if (fits) {
                fitting.add(new PageAnswer(page, answer.question(), answer.given()));
            } else {
                others.add(answer.page() + 1);
            }
        }
        if (!others.isEmpty()) {
            told.add(fitting.isEmpty() ? Complaint.of("class.changed.all", file) : Complaint.of("class.changed", file,
                    others.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new AnswerSheet(sheet.tag(), sheet.name(),
                sheet.lesson(), sheet.title(), fitting));
    }
}
