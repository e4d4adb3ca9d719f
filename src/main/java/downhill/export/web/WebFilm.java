package downhill.export.web;

import downhill.picture.Box;
import downhill.picture.Page;
import downhill.picture.RichText;
import downhill.picture.Typeface;
import downhill.picture.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All moments of a page, one after the other, in every language. What they have in common is kept once.
public final class WebFilm {

    /// The size of text in a figure.
    public static final double EM = 15;

    /// What marks of a kind differ in: where they are, and what is written with a number in it.
    private static final Pattern OF_MARKS =
            Pattern.compile("(?<= (?:d|x|y|cx|cy)=\")[^\"]*|(?<=>)[^<>]*[0-9][^<>]*(?=<)");
    /// What lines of a kind differ in: their numbers, but not those in names of classes.
    private static final Pattern OF_LINES = Pattern.compile("(?<![a-z0-9])[−-]?[0-9][0-9.,]*(?:e[−-]?[0-9]+)?");

    private final WebInk ink;
    private final WebStyles styles;
    private final WebFrames marks = new WebFrames();
    private final WebFrames lines = new WebFrames();
    private final List<List<String>> columns;
    private final Map<String, List<Integer>> linesBefore = new LinkedHashMap<>();
    private List<Integer> marksBefore = List.of();
    private int moments;

    public WebFilm(WebInk ink) {
        this.ink = ink;
        styles = new WebStyles(ink.light(), ink.dark());
        columns = Stream.<List<String>>generate(ArrayList::new).limit(1 + 2L * ink.languages().size()).toList();
    }

    /// Adds a moment.
    ///
    /// @param width of its figure, in pixels
    /// @param height of its figure, in pixels
    /// @return its number, from 0
    /// @throws InterruptedException if it was asked to stop
    public int add(WebMoment moment, double width, double height) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        columns.getFirst().add(moment.step() + " " + moment.phase());
        int column = 1;
        List<Integer> first = null;
        for (Map.Entry<String, Words> language : ink.languages().entrySet()) {
            List<Integer> now = marks.numbers(painted(moment, language.getValue(), width, height));
            columns.get(column++).add(marks.written(now, first == null ? marksBefore : first));
            List<Integer> told = lines.numbers(told(moment, language.getValue()));
            columns.get(column++).add(lines.written(told, linesBefore.getOrDefault(language.getKey(), List.of())));
            linesBefore.put(language.getKey(), told);
            if (first == null) {
                first = now;
                marksBefore = now;
            }
        }
        return moments++;
    }

    private List<String> painted(WebMoment moment, Words words, double width, double height) {
        WebPen pen = new WebPen(styles);
        moment.figure().paint(new Page(pen, words, ink.ruler(), EM), new Box(0, 0, width, height));
        return pen.marks();
    }

    private List<String> told(WebMoment moment, Words words) {
        WebMoment.Told told = moment.told().apply(words);
        return Stream.concat(told.formulas().stream().map(line -> "<p class=\"formula\">" + html(line) + "</p>"),
                told.sentences().stream().map(line -> "<p>" + html(line) + "</p>")).toList();
    }

    /// A moment's figure by itself, in the language in front, as the inside of an SVG.
    String alone(WebMoment moment, double width, double height) {
        return String.join("", painted(moment, ink.first(), width, height));
    }

    /// A line as HTML, in letters that go with the page.
    public String html(RichText line) {
        return styles.html(line);
    }

    /// Words of the page itself: their letters go with it.
    public void written(String text) {
        styles.written(text, Typeface.WORDS, Typeface.SEMIBOLD);
    }

    /// So many pixels of a figure, in the units that it is written in.
    public static long units(double pixels) {
        return WebPath.units(pixels);
    }

    WebInk ink() {
        return ink;
    }

    WebStyles styles() {
        return styles;
    }

    /// All of it, as the page's script reads it.
    ///
    /// @param facts what the script has to know besides, as JSON in one line
    String payload(String facts) {
        List<String> rows = new ArrayList<>(List.of(facts));
        rows.addAll(WebColumns.rows(marks.all().stream().map(WebBoxes::shortened).toList(), OF_MARKS));
        rows.addAll(WebColumns.rows(lines.all(), OF_LINES));
        rows.add(Integer.toString(moments));
        columns.forEach(rows::addAll);
        return String.join("\n", rows);
    }
}
