package downhill.export.lesson;

import downhill.export.lesson.LessonFigures.Guessed;
import downhill.json.JsonArray;
import downhill.json.JsonNumber;
import downhill.json.JsonObject;
import downhill.json.JsonValue;
import downhill.lesson.Answer;
import downhill.lesson.ChooseOne;
import downhill.lesson.DragTo;
import downhill.lesson.LeftOrRight;
import downhill.lesson.LessonMoment;
import downhill.lesson.LessonPage;
import downhill.lesson.PutInOrder;
import downhill.lesson.Question;
import downhill.lesson.TypeNumber;
import downhill.picture.Quantity;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// A question with what the run says to each of its answers, as the page's script reads it.
///
/// @param page which asks it
/// @param views what is seen
/// @param texts what is written
/// @param replies what is said to answers
record WebQuestion(LessonPage page, LessonViews views, WebTexts texts, WebReplies replies) {

    /// So many places a thing can be dragged to; more where none of them would be right.
    private static final List<Integer> PLACES = List.of(41, 81, 161);
    private static final List<Integer> PLACES_ALONG_EACH = List.of(21, 31);

    JsonObject json(Question question) throws InterruptedException {
        LessonFigures figures = views.figures(page.scene(), Optional.empty());
        LessonMoment moment = replies.moment(figures);
        JsonObject asked = switch (question) {
            case ChooseOne choose -> choose(choose, moment);
            case LeftOrRight side -> side(side);
            case TypeNumber number -> new WebNumber(replies, views).json(number, page.scene(), moment);
            case PutInOrder order -> order(order, moment);
            case DragTo drag -> drag(drag, figures, moment);
        };
        return asked.with("ask", WebTexts.json(texts.paragraphs(words -> List.of(
                        LessonSheet.strong(question.common().ask().in(words.language()).line(moment))))))
                .with("hint", WebTexts.json(texts.words(words -> words.text(hint(question)))))
                .with("replies", replies.json());
    }

    private static String hint(Question question) {
        return switch (question) {
            case ChooseOne choose -> "question.choose";
            case DragTo drag -> "web.drag." + drag.what().name().toLowerCase(Locale.ROOT);
            case TypeNumber number -> "question.number";
            case LeftOrRight side -> "question.side";
            case PutInOrder order -> "web.order";
        };
    }

    private JsonObject choose(ChooseOne choose, LessonMoment moment) throws InterruptedException {
        boolean isMarked = page.scene().asked().filter(asked -> asked == Quantity.W).isPresent();
        List<JsonValue> options = new ArrayList<>();
        for (int index = 0; index < choose.choices().size(); index++) {
            ChooseOne.Choice choice = choose.choices().get(index);
            Optional<Guessed> guess = isMarked ? choice.value().map(value -> new Guessed(page.scene().head().step(),
                    Vector.of(value.value(moment)))) : Optional.empty();
            JsonObject option = option(texts.line(words -> choice.text().in(words.language()).line(choice.in(moment))),
                    replies.reply(new Answer.Choice(index), page.scene(), guess, true));
            options.add(guess.isEmpty() ? option
                    : option.with("view", (long) views.view(new LessonViews.Seen(page.scene(), guess, false))));
        }
        return JsonObject.EMPTY.with("kind", "choose").with("options", JsonArray.of(options));
    }

    private static JsonObject option(List<Integer> text, int reply) {
        return JsonObject.EMPTY.with("text", WebTexts.json(text)).with("reply", (long) reply);
    }

    private JsonObject side(LeftOrRight side) throws InterruptedException {
        List<JsonValue> options = new ArrayList<>();
        for (int way = -1; way <= 1; way++) {
            if (way != 0 || side.neither()) {
                String key = way < 0 ? "question.left" : way > 0 ? "question.rightward" : "question.neither";
                options.add(option(texts.words(words -> words.text(key)),
                        replies.reply(new Answer.Number(way), page.scene(), Optional.empty(), true)));
            }
        }
        return JsonObject.EMPTY.with("kind", "side").with("options", JsonArray.of(options));
    }

    private JsonObject order(PutInOrder order, LessonMoment moment) throws InterruptedException {
        JsonObject said = JsonObject.EMPTY;
        for (List<Integer> items : PutInOrder.orders(order.items().size())) {
            said = said.with(String.join(",", items.stream().map(String::valueOf).toList()),
                    (long) replies.reply(new Answer.Order(items), page.scene(), Optional.empty(), true));
        }
        return JsonObject.EMPTY.with("kind", "order").with("said", said)
                .with("begins", JsonArray.of(order.begun(moment).stream().map(item -> JsonNumber.of((long) item)).toList()))
                .with("options", JsonArray.of(IntStream.range(0, order.items().size())
                        .mapToObj(item -> item(order, item, moment)).toList()));
    }

    /// An item, and what stands beside it once an order was checked: what decides, and where it belongs if elsewhere.
    private JsonObject item(PutInOrder order, int item, LessonMoment moment) {
        String value = order.written(moment).get(item);
        int first = order.firstPlace(item, moment);
        return JsonObject.EMPTY.with("text", WebTexts.json(texts.line(
                        words -> order.items().get(item).text().in(words.language()).line(moment))))
                .with("first", (long) first)
                .with("value", WebTexts.json(texts.line(
                        words -> RichText.words(words.text("question.order.value", value), Role.DIM))))
                .with("place", WebTexts.json(texts.line(
                        words -> RichText.words(words.text("question.order.place", value, first + 1), Role.DIM))));
    }

    private JsonObject drag(DragTo drag, LessonFigures figures, LessonMoment moment) throws InterruptedException {
        Knob knob = knob(drag, figures, moment);
        List<JsonNumber> said = new ArrayList<>();
        boolean moves = drag.what() == DragTo.What.GUESS;
        for (Knob.Place place : knob.places()) {
            said.add(JsonNumber.of((long) replies.reply(place.answer(), place.scene(), place.guess(), moves)));
        }
        return JsonObject.EMPTY.with("kind", "drag").with("waits", moves).with("said", JsonArray.of(said))
                .with("knob", new WebKnob(views, texts).json(knob, false));
    }

    private Knob knob(DragTo drag, LessonFigures figures, LessonMoment moment) {
        boolean isOnMap = (drag.what() == DragTo.What.START || drag.what() == DragTo.What.GUESS)
                && figures.view().bias().isPresent();
        Knob last = null;
        for (int count : isOnMap ? PLACES_ALONG_EACH : PLACES) {
            last = Knob.of(figures, drag.what(), count, drag.rightAnswer(moment));
            if (IntStream.range(0, last.places().size()).mapToObj(last.places()::get).anyMatch(place -> drag.isRight(
                    place.answer(), replies.moment(views.figures(place.scene(), place.guess()))))) {
                break;
            }
        }
        return last;
    }
}
