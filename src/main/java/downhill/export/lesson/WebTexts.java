package downhill.export.lesson;

import downhill.export.web.WebFilm;
import downhill.json.JsonArray;
import downhill.json.JsonNumber;
import downhill.json.JsonText;
import downhill.picture.RichText;
import downhill.picture.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is written on a page beside its figures, each text once.
final class WebTexts {

    private final WebFilm film;
    private final List<Words> languages;
    private final Map<String, Integer> known = new LinkedHashMap<>();

    WebTexts(WebFilm film, Map<String, Words> languages) {
        this.film = film;
        this.languages = List.copyOf(languages.values());
    }

    /// The numbers of a text of several paragraphs, one number for each language.
    List<Integer> paragraphs(Function<Words, List<RichText>> text) {
        return numbers(words -> text.apply(words).stream().map(line -> "<p>" + film.html(line) + "</p>")
                .collect(Collectors.joining()));
    }

    /// The same of one line.
    List<Integer> line(Function<Words, RichText> text) {
        return numbers(words -> film.html(text.apply(words)));
    }

    /// The same of words that aren't marked up in any way.
    List<Integer> words(Function<Words, String> text) {
        languages.forEach(words -> film.written(text.apply(words)));
        return numbers(text);
    }

    private List<Integer> numbers(Function<Words, String> text) {
        List<Integer> numbers = new ArrayList<>();
        languages.forEach(words -> numbers.add(known.computeIfAbsent(text.apply(words), each -> known.size())));
        return numbers;
    }

    /// All of them.
    JsonArray json() {
        return JsonArray.of(known.keySet().stream().map(JsonText::of).toList());
    }

    static JsonArray json(List<Integer> numbers) {
        return JsonArray.of(numbers.stream().map(number -> JsonNumber.of((long) number)).toList());
    }
}
