package downhill.lesson;

import downhill.json.JsonField;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads a page's question.
///
/// @param field the question's
/// @param texts for what stands before there is an answer
record QuestionReader(JsonField field, LessonTexts texts) {

    private static final int MOST = 6;

    /// The kinds, as files name them.
    private enum Kind {
        CHOOSE, DRAG, NUMBER, LEFT_OR_RIGHT, ORDER
    }

    Question read() {
        if (!field.member("kind").isThere()) {
            throw field.member("kind").refusal("lesson.question.kind");
        }
        return switch (field.member("kind").constant(Kind.class, Kind.CHOOSE)) {
            case CHOOSE -> choose();
            case DRAG -> drag();
            case NUMBER -> new TypeNumber(common(answered()), texts.number(field.member("answer")), tolerance());
            case LEFT_OR_RIGHT -> new LeftOrRight(common(answered()), texts.number(field.member("answer")),
                    field.member("neither").truth(false));
            case ORDER -> order();
        };
    }

    private LessonTexts answered() {
        return texts.with("given");
    }

    private Optional<RunExpression> tolerance() {
        return answered().optionalNumber(field.member("tolerance"));
    }

    private Question.Common common(LessonTexts answered) {
        JsonField correct = field.member("correct");
        if (!correct.isThere()) {
            throw correct.refusal("lesson.question.correct");
        }
        return new Question.Common(texts.words(field.member("ask")), reply(correct, answered),
                field.member("otherwise").items(MOST).stream().map(reply -> reply(reply, answered)).toList());
    }

    private static Reply reply(JsonField field, LessonTexts answered) {
        return new Reply(answered.condition(field.member("when")), answered.words(field.member("text")),
                ScenePatch.read(field.member("scene"), answered));
    }

    private ChooseOne choose() {
        Optional<RunExpression> answer = texts.optionalNumber(field.member("answer"));
        List<ChooseOne.Choice> choices = several("choices").stream().map(each -> choice(each, answer.isPresent())).toList();
        return new ChooseOne(common(answered()), answer, tolerance(), choices);
    }

    private ChooseOne.Choice choice(JsonField choice, boolean isCompared) {
        Optional<RunExpression> value = texts.optionalNumber(choice.member("value"));
        Optional<RunExpression> when = texts.condition(choice.member("when"));
        if (when.isEmpty() && (value.isEmpty() || !isCompared)) {
            throw choice.refusal("lesson.choice.undecided");
        }
        JsonField reply = choice.member("reply");
        LessonTexts inChoice = value.isPresent() ? texts.with("value") : texts;
        return new ChooseOne.Choice(value, when, inChoice.words(choice.member("text")),
                reply.isThere() ? Optional.of(reply(reply, answered())) : Optional.empty());
    }

    private List<JsonField> several(String name) {
        List<JsonField> items = field.member(name).items(MOST);
        if (items.size() < 2) {
            throw field.member(name).refusal("lesson.question.few", MOST);
        }
        return items;
    }

    private DragTo drag() {
        JsonField what = field.member("what");
        if (!what.isThere()) {
            throw what.refusal("lesson.drag.what");
        }
        LessonTexts answered = answered().with("given_b");
        Optional<RunExpression> answer = answered.optionalNumber(field.member("answer"));
        Optional<RunExpression> right = answered.condition(field.member("right"));
        if (answer.isEmpty() && right.isEmpty()) {
            throw field.member("answer").refusal("lesson.drag.undecided");
        }
        return new DragTo(common(answered), what.constant(DragTo.What.class, DragTo.What.RATE), answer,
                answered.optionalNumber(field.member("answer_b")), tolerance(), right);
    }

    private PutInOrder order() {
        List<JsonField> items = several("items");
        LessonTexts placed = texts.with(IntStream.rangeClosed(1, items.size()).mapToObj(item -> "place_" + item)
                .toArray(String[]::new));
        return new PutInOrder(common(placed), items.stream().map(item -> new PutInOrder.Item(
                texts.number(item.member("value")), texts.words(item.member("text")))).toList(),
                field.member("descending").truth(false));
    }
}
