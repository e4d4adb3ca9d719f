package downhill.export.web;

import downhill.json.JsonArray;
import downhill.json.JsonObject;
import downhill.json.JsonText;
import downhill.json.JsonWriter;
import downhill.picture.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The page around a lesson.
///
/// @param film all that is seen
/// @param title of the lesson, in the language in front
public record WebLessonFrame(WebFilm film, String title) {

    /// The script's words by its own names.
    /// In an order, so that a page is the same each time it is written.
    private static final Map<String, String> WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("first", "command.first"), Map.entry("back", "command.step-back"),
            Map.entry("play", "command.play-or-pause"), Map.entry("next", "command.step"),
            Map.entry("last", "command.last"),
            Map.entry("of", "step.of"), Map.entry("place", "web.place"), Map.entry("theme", "web.theme"),
            Map.entry("pageBack", "page.back"), Map.entry("pageNext", "page.next"), Map.entry("pageOf", "lessons.place"),
            Map.entry("again", "page.again"), Map.entry("checkAnswer", "question.check"),
            Map.entry("right", "question.right"),
            Map.entry("look", "question.look"), Map.entry("typed", "question.number.typed"),
            Map.entry("notNumber", "web.number"), Map.entry("waiting", "question.drag.waiting"),
            Map.entry("up", "question.order.up"), Map.entry("down", "question.order.down"), Map.entry("pages", "web.pages"),
            Map.entry("keys", "web.lesson.keys")));

    /// All of the page.
    ///
    /// @param facts what the script has to know beside words, texts and figures
    /// @param texts what the facts' numbers mean
    public String html(JsonObject facts, JsonArray texts) {
        Map<String, Words> languages = film.ink().languages();
        JsonObject spoken = JsonObject.EMPTY;
        for (Map.Entry<String, Words> language : languages.entrySet()) {
            spoken = spoken.with(language.getKey(), words(language.getValue()));
        }
        film.written(languages.values().iterator().next().text("web.old") + title
                + "0123456789.,·⁻⁰¹²³⁴⁵⁶⁷⁸⁹=−+ a←→;/✓●○");
        JsonObject all = facts.with("texts", texts)
                .with("words", spoken).with("languages",
                        JsonArray.of(languages.keySet().stream().map(JsonText::of).toList()));
        return new WebTemplate(film, "web-lesson.html", List.of("viewer.css", "web-lesson.css"),
                List.of("unpack.js", "web-figure.js", "web-knob.js", "web-lesson.js"))
                .with("title", WebPen.escaped(title)).filled(JsonWriter.line(all));
    }

    private JsonObject words(Words words) {
        JsonObject object = JsonObject.EMPTY;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            String text = words.text(word.getValue());
            film.written(text);
            object = object.with(word.getKey(), text);
        }
        film.written(words.text("language.name"));
        return object;
    }
}
