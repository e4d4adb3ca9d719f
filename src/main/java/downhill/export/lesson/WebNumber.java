package downhill.export.lesson;

import downhill.json.JsonArray;
import downhill.json.JsonNumber;
import downhill.json.JsonObject;
import downhill.json.JsonValue;
import downhill.lesson.Answer;
import downhill.lesson.LessonMoment;
import downhill.lesson.Reply;
import downhill.lesson.TypeNumber;
import downhill.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A question for a number: which reply each stretch of the number line has. Where what is said depends on the number
/// itself, it is said for many numbers of the stretch, and a number that is typed is answered as the nearest of them.
///
/// @param replies what is said
/// @param views what is seen
record WebNumber(WebReplies replies, LessonViews views) {

    private static final double NEAR = 10;
    private static final int PICTURES = 160;

    JsonObject json(TypeNumber question, Scene scene, LessonMoment moment) throws InterruptedException {
        TypedNumbers typed = TypedNumbers.of(question, moment);
        List<JsonValue> stretches = new ArrayList<>();
        for (int index = 0; index < typed.stretches().size(); index++) {
            TypedNumbers.Stretch stretch = typed.stretches().get(index);
            double to = index + 1 < typed.stretches().size() ? typed.stretches().get(index + 1).from()
                    : Double.POSITIVE_INFINITY;
            JsonObject written = JsonObject.EMPTY;
            if (Double.isFinite(stretch.from())) {
                written = written.with("from", stretch.from());
            }
            stretches.add(said(written, numbers(question, scene, stretch, to), scene));
        }
        return JsonObject.EMPTY.with("kind", "number").with("stretches", JsonArray.of(stretches));
    }

    private JsonObject said(JsonObject stretch, List<Double> numbers, Scene scene) throws InterruptedException {
        List<JsonNumber> said = new ArrayList<>();
        for (double number : numbers) {
            said.add(JsonNumber.of((long) replies.reply(new Answer.Number(number), scene, Optional.empty(), true)));
        }
        boolean isSame = said.stream().distinct().count() == 1;
        return isSame ? stretch.with("said", JsonArray.of(said.subList(0, 1)))
                : stretch.with("said", JsonArray.of(said)).with("numbers", JsonArray.ofNumbers(
                        numbers.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /// Numbers of a stretch that are likely to be typed, rising; one where it is all the same which.
    private List<Double> numbers(TypeNumber question, Scene scene, TypedNumbers.Stretch stretch, double to) {
        double from = stretch.from();
        double middle = Double.isInfinite(from) ? Math.min(to, 0) - 1 : Double.isInfinite(to) ? Math.max(from, 0) + 1
                : from + (to - from) / 2;
        Optional<Reply> reply = stretch.reply() == TypedNumbers.NOTHING ? Optional.empty()
                : Optional.of(stretch.reply() == TypedNumbers.RIGHT ? question.common().correct()
                        : question.common().otherwise().get(stretch.reply() - 1));
        boolean isShown = reply.map(said -> said.scene().tellsOf("given")).orElse(false);
        if (!isShown && reply.map(said -> !said.text().tellsOf("given")).orElse(true)) {
            return List.of(middle);
        }
        List<Double> numbers = new ArrayList<>();
        if (isShown) {
            numbers.addAll(EvenlySpread.over(views.figures(scene, Optional.empty()).view().across(), PICTURES).all());
        } else {
            IntStream.rangeClosed(-1_000, 1_000).forEach(index -> numbers.add(index / 100.0));
            IntStream.rangeClosed(101, 1_000).forEach(index -> {
                numbers.add(index * NEAR / 100);
                numbers.add(-index * NEAR / 100);
            });
        }
        numbers.add(middle);
        return numbers.stream().filter(number -> number >= from && number < to).sorted().distinct().toList();
    }
}
