package downhill.export.lesson;

import downhill.descent.Consequence;
import downhill.descent.Run;
import downhill.export.web.WebFilm;
import downhill.json.JsonArray;
import downhill.json.JsonNumber;
import downhill.json.JsonObject;
import downhill.lesson.DragTo;
import downhill.picture.Verdicts;
import downhill.picture.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What can be dragged on a page, as the page's script reads it.
///
/// @param views what is seen of each place
/// @param texts what is told of each
record WebKnob(LessonViews views, WebTexts texts) {

    /// @param moves whether one may go on from each place
    JsonObject json(Knob knob, boolean moves) throws InterruptedException {
        boolean isRate = knob.what() == DragTo.What.RATE;
        List<JsonArray> told = new ArrayList<>();
        List<JsonNumber> seen = new ArrayList<>();
        List<JsonArray> said = new ArrayList<>();
        List<JsonNumber> roles = new ArrayList<>();
        for (Knob.Place place : knob.places()) {
            told.add(WebTexts.json(texts.line(words -> place.told())));
            seen.add(JsonNumber.of((long) views.view(new LessonViews.Seen(place.scene(), place.guess(), moves))));
            if (isRate) {
                Run run = views.figures(place.scene(), place.guess()).run();
                Consequence made = Consequence.of(run);
                said.add(WebTexts.json(texts.words(words -> Verdicts.sentence(made, run.descent(), words))));
                roles.add(JsonNumber.of((long) Verdicts.role(made.verdict()).ordinal()));
            }
        }
        return JsonObject.EMPTY.with("what", knob.what().name().toLowerCase(Locale.ROOT))
                .with("columns", (long) knob.columns()).with("own", (long) knob.own()).with("told", JsonArray.of(told))
                .with("views", JsonArray.of(seen)).with("said", JsonArray.of(said)).with("roles", JsonArray.of(roles))
                .with("name", WebTexts.json(texts.words(words -> name(knob.what(), words))))
                .with("x", places(knob.places().stream().mapToDouble(Knob.Place::x).toArray()))
                .with("y", places(knob.places().stream().mapToDouble(Knob.Place::y).toArray()));
    }

    private static JsonArray places(double... pixels) {
        return JsonArray.of(Arrays.stream(pixels).mapToObj(pixel -> JsonNumber.of(WebFilm.units(pixel))).toList());
    }

    private static String name(DragTo.What what, Words words) {
        return words.text(switch (what) {
            case RATE -> "web.rate";
            case NUDGE -> "plot.nudge.w";
            case START -> "plot.point.w";
            case GUESS -> "predict.handle";
        });
    }
}
