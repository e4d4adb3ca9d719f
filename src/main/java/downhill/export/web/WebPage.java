package downhill.export.web;

import downhill.picture.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/// A show as one page of HTML that any browser opens, on a phone too, without a network: the figures of every step and phase
/// at every rate, in every language, light and dark.
///
/// Pictures are painted by the same painters as in the window. What they have in common is kept once, and all of it is
/// packed; the page's script unpacks it and puts pictures together.
final class WebPage {

    private final WebShow show;
    private final WebFilm film;

    WebPage(WebShow show, WebInk ink) {
        this.show = show;
        film = new WebFilm(ink);
    }

    String html(DoubleConsumer progress) throws InterruptedException {
        List<WebRun> runs = new ArrayList<>();
        int rates = show.rates().all().size();
        int width = show.width();
        int height = show.height();
        for (int rate = 0; rate < rates; rate++) {
            WebRun run = show.run(rate);
            for (WebMoment moment : run.moments()) {
                film.add(moment, width, height);
            }
            runs.add(run);
            progress.accept((rate + 1.0) / (rates + 1));
        }
        Map<String, Words> languages = film.ink().languages();
        String facts = new WebFacts(show, languages, runs).json();
        languages.values().forEach(words -> film.written(WebFacts.written(show, words, runs)));
        WebTemplate template = new WebTemplate(film, "viewer.html", List.of("viewer.css"), List.of("unpack.js", "viewer.js"))
                .with("title", WebPen.escaped(show.title(film.ink().first())))
                .with("loss", film.html(show.loss()))
                .with("figure", film.alone(first(), width, height))
                .with("box", WebTemplate.box(width, height));
        return template.filled(facts);
    }

    /// The moment that is seen before the script has begun, and where it can't.
    private WebMoment first() {
        WebRun run = show.run(show.rates().own());
        return run.moments().stream().filter(each -> each.step() == show.step()).findFirst()
                .orElse(run.moments().getFirst());
    }
}
