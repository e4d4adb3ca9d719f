package downhill.export.web;

import downhill.picture.Box;
import downhill.picture.Page;
import downhill.picture.RichText;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Typeface;
import downhill.picture.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/// A show as one page of HTML that any browser opens, on a phone too, without a network: the figures of every step and phase
/// at every rate, in every language, light and dark.
///
/// Pictures are painted by the same painters as in the window. What they have in common is kept once, and all of it is
/// packed; the page's script unpacks it and puts pictures together.
public final class WebPage {

    /// The size of text in a figure.
    private static final double EM = 15;

    private final WebShow show;
    private final Map<String, Words> languages;
    private final Ruler ruler;
    private final WebStyles styles;
    private final WebFrames marks = new WebFrames();
    private final WebFrames lines = new WebFrames();
    private final StringJoiner frames = new StringJoiner("\n");
    private final Map<String, List<Integer>> marksBefore = new LinkedHashMap<>();
    private final Map<String, List<Integer>> linesBefore = new LinkedHashMap<>();

    /// @param languages the words of each by its id, the first to be shown in front
    public WebPage(WebShow show, Map<String, Words> languages, Ruler ruler, Theme light, Theme dark) {
        this.show = show;
        this.languages = new LinkedHashMap<>(languages);
        this.ruler = ruler;
        styles = new WebStyles(light, dark);
    }

    /// All of the page.
    ///
    /// @param progress told how much is done, from 0 to 1
    /// @throws InterruptedException if it was asked to stop
    public String html(DoubleConsumer progress) throws InterruptedException {
        List<WebRun> runs = new ArrayList<>();
        for (int rate = 0; rate < show.rates().size(); rate++) {
            WebRun run = show.run(rate);
            for (WebMoment moment : run.moments()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                frame(moment);
            }
            runs.add(run);
            progress.accept((rate + 1.0) / (show.rates().size() + 1));
        }
        String facts = new WebFacts(show, languages, runs, marks.all().size(), lines.all().size()).json();
        languages.values().forEach(words -> styles.written(WebFacts.written(show, words, runs), Typeface.WORDS,
                Typeface.SEMIBOLD));
        RichText loss = show.loss();
        String written = styles.html(loss);
        String payload = String.join("\n", Stream.of(List.of(facts), marks.all(), lines.all(), List.of(frames.toString()))
                .flatMap(List::stream).toList());
        return new WebTemplate(show, languages, styles).filled(written, first(), payload);
    }

    private void frame(WebMoment moment) {
        StringJoiner code = new StringJoiner("|").add(moment.step() + " " + moment.phase());
        List<Integer> first = null;
        for (Map.Entry<String, Words> language : languages.entrySet()) {
            List<Integer> now = marks.numbers(painted(moment, language.getValue()));
            code.add(marks.written(now, first == null ? marksBefore.getOrDefault("", List.of()) : first));
            List<Integer> told = lines.numbers(told(moment, language.getValue()));
            code.add(lines.written(told, linesBefore.getOrDefault(language.getKey(), List.of())));
            linesBefore.put(language.getKey(), told);
            if (first == null) {
                first = now;
                marksBefore.put("", now);
            }
        }
        frames.add(code.toString());
    }

    private List<String> painted(WebMoment moment, Words words) {
        WebPen pen = new WebPen(styles);
        moment.figure().paint(new Page(pen, words, ruler, EM), new Box(0, 0, show.width(), show.height()));
        return pen.marks();
    }

    private List<String> told(WebMoment moment, Words words) {
        WebMoment.Told told = moment.told().apply(words);
        return Stream.concat(told.formulas().stream().map(line -> "<p class=\"formula\">" + styles.html(line) + "</p>"),
                told.sentences().stream().map(line -> "<p>" + styles.html(line) + "</p>")).toList();
    }

    /// The picture that is seen before the script has begun, and where it can't.
    private String first() {
        WebRun run = show.run(show.chosen());
        WebMoment moment = run.moments().stream().filter(each -> each.step() == show.step()).findFirst()
                .orElse(run.moments().getFirst());
        return String.join("", painted(moment, languages.values().iterator().next()));
    }
}
