package downhill.export.web;

import downhill.json.JsonArray;
import downhill.json.JsonObject;
import downhill.json.JsonText;
import downhill.json.JsonWriter;
import downhill.picture.Numbers;
import downhill.picture.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a page's script has to know beside its pictures.
///
/// @param show what is shown
/// @param languages the words of each by its id
/// @param runs what came of each rate
record WebFacts(WebShow show, Map<String, Words> languages, List<WebRun> runs) {

    /// The script's words by its own names.
    /// In an order, so that a page is the same each time it is written.
    private static final Map<String, String> WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("first", "command.first"), Map.entry("back", "command.step-back"),
            Map.entry("play", "command.play-or-pause"), Map.entry("next", "command.step"), Map.entry("last", "command.last"),
            Map.entry("slope", "phase.slope"), Map.entry("ratePhase", "phase.rate"), Map.entry("move", "phase.move"),
            Map.entry("check", "phase.check"), Map.entry("of", "step.of"), Map.entry("rate", "web.rate"),
            Map.entry("place", "web.place"), Map.entry("theme", "web.theme"), Map.entry("keys", "web.keys")));

    String json() {
        JsonObject words = JsonObject.EMPTY;
        for (Map.Entry<String, Words> language : languages.entrySet()) {
            words = words.with(language.getKey(), words(language.getValue()));
        }
        return JsonWriter.line(JsonObject.EMPTY.with("chosen", (long) show.rates().own()).with("step", (long) show.step())
                .with("languages", texts(languages.keySet().stream()))
                .with("rates", texts(show.rates().all().stream().map(Numbers::exact)))
                .with("counts", JsonArray.ofNumbers(runs.stream().mapToDouble(run -> run.moments().size()).toArray()))
                .with("lengths", JsonArray.ofNumbers(runs.stream().mapToDouble(WebRun::length).toArray()))
                .with("verdicts", JsonArray.ofNumbers(runs.stream().mapToDouble(run -> run.verdict().ordinal()).toArray()))
                .with("words", words));
    }

    private JsonObject words(Words words) {
        JsonObject object = JsonObject.EMPTY;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            object = object.with(word.getKey(), words.text(word.getValue()));
        }
        return object.with("title", show.title(words))
                .with("sentences", texts(runs.stream().map(run -> run.sentence().apply(words))));
    }

    private static JsonArray texts(Stream<String> texts) {
        return JsonArray.of(texts.map(JsonText::of).toList());
    }

    /// All characters that the page itself writes in a language.
    static String written(WebShow show, Words words, List<WebRun> runs) {
        return WORDS.values().stream().map(words::text).collect(Collectors.joining()) + show.title(words)
                + words.text("web.old") + words.text("language.name") + "0123456789.,·⁻⁰¹²³⁴⁵⁶⁷⁸⁹=− a←→;"
                + runs.stream().map(run -> run.sentence().apply(words)).collect(Collectors.joining());
    }
}
