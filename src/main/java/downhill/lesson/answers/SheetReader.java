package downhill.lesson.answers;

import downhill.json.JsonField;
import downhill.lesson.Answer;
import downhill.lesson.LessonReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Makes a sheet of what is written, within limits.
final class SheetReader {

    /// As many as a lesson has pages at most.
    static final int MOST_PAGES = 60;
    private static final int MOST_OPTIONS = 6;
    private static final int LONGEST = 100;

    private SheetReader() {
    }

    static AnswerSheet sheet(JsonField whole) {
        if (!whole.member("format").text("", LONGEST).equals(AnswerSheetText.FORMAT)) {
            throw whole.member("format").refusal("answers.format", AnswerSheetText.FORMAT);
        }
        whole.member("version").whole(AnswerSheetText.VERSION, 1, AnswerSheetText.VERSION);
        String lesson = whole.member("lesson").text("", LONGEST);
        if (!LessonReader.isId(lesson)) {
            throw whole.member("lesson").refusal("lesson.id");
        }
        String tag = whole.member("sheet").text("", LONGEST);
        if (!tag.matches("[0-9a-f]{8,32}")) {
            throw whole.member("sheet").refusal("answers.sheet");
        }
        List<JsonField> written = whole.member("answers").items(MOST_PAGES);
        if (written.isEmpty()) {
            throw whole.member("answers").refusal("answers.none");
        }
        List<PageAnswer> pages = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (JsonField each : written) {
            PageAnswer page = page(each);
            if (!seen.add(page.page())) {
                throw each.member("page").refusal("answers.page.twice", page.page() + 1);
            }
            pages.add(page);
        }
        return new AnswerSheet(tag, "", lesson, whole.member("title").text(lesson, AnswerSheet.LONGEST_TITLE), pages)
                .named(whole.member("name").text("", AnswerSheet.LONGEST_TITLE));
    }

    private static PageAnswer page(JsonField field) {
        JsonField page = field.member("page");
        if (!page.isThere()) {
            throw page.refusal("json.expected.whole", 1, MOST_PAGES);
        }
        String question = field.member("question").text("", LONGEST);
        if (!question.matches("[0-9a-f]{8,64}")) {
            throw field.member("question").refusal("answers.question");
        }
        Answer first = answer(field.member("first"));
        boolean firstRight = field.member("first_right").truth(false);
        boolean isOnce = !field.member("last").isThere();
        return new PageAnswer(page.whole(1, 1, MOST_PAGES) - 1, question, new GivenAnswer(first, firstRight,
                isOnce ? first : answer(field.member("last")),
                isOnce ? firstRight : field.member("last_right").truth(false),
                field.member("tries").whole(isOnce ? 1 : 2, 1, GivenAnswer.MOST_TRIES)));
    }

    private static Answer answer(JsonField field) {
        if (field.member("choice").isThere()) {
            return new Answer.Choice(field.member("choice").whole(1, 1, MOST_OPTIONS) - 1);
        }
        if (field.member("number").isThere()) {
            return new Answer.Number(finite(field.member("number")));
        }
        if (field.member("w").isThere()) {
            return new Answer.Place(finite(field.member("w")), finite(field.member("b")));
        }
        if (field.member("order").isThere()) {
            return order(field.member("order"));
        }
        throw field.refusal("answers.answer");
    }

    private static double finite(JsonField field) {
        field.number();
        return field.number(0, -AnswerSheet.FARTHEST, AnswerSheet.FARTHEST);
    }

    private static Answer order(JsonField field) {
        List<Integer> items = field.items(MOST_OPTIONS).stream().map(item -> item.whole(1, 1, MOST_OPTIONS) - 1).toList();
        if (!items.stream().sorted().toList().equals(IntStream.range(0, items.size()).boxed().toList())
                || items.size() < 2) {
            throw field.refusal("answers.order");
        }
        return new Answer.Order(items);
    }
}
