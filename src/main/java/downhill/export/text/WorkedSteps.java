package downhill.export.text;

import downhill.picture.Bars;
import downhill.picture.Frame;
import downhill.picture.KnownLines;
import downhill.picture.Numbers;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Section;
import downhill.picture.Story;
import downhill.picture.Words;
import downhill.picture.WorkedLine;
import java.util.List;

/// Runs as a text to read and to go on writing: each step with its numbers, its update worked out, and what it does.
public final class WorkedSteps {

    private static final int LONGEST = 8;
    private static final int DIGITS = 5;

    private final Manuscript manuscript;
    private final Words words;

    private WorkedSteps(Manuscript manuscript, Words words) {
        this.manuscript = manuscript;
        this.words = words;
    }

    /// @throws InterruptedException if it was asked to stop
    public static String markdown(List<Chapter> chapters, Words words) throws InterruptedException {
        return new WorkedSteps(new MarkdownManuscript(), words).written(chapters);
    }

    /// @throws InterruptedException if it was asked to stop
    public static String latex(List<Chapter> chapters, Words words) throws InterruptedException {
        return new WorkedSteps(new LatexManuscript(), words).written(chapters);
    }

    private String written(List<Chapter> chapters) throws InterruptedException {
        for (Chapter chapter : chapters) {
            manuscript.chapter(chapter.title());
            manuscript.formula(chapter.loss());
            KnownLines known = new KnownLines();
            for (Frame frame : chapter.moments()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                step(frame, known);
            }
        }
        return manuscript.text();
    }

    private void step(Frame frame, KnownLines known) {
        manuscript.section(words.text("step.of", frame.step(), frame.length()));
        manuscript.formula(place(frame));
        for (Section along : frame.sections()) {
            for (WorkedLine line : known.of(frame, along.track().coordinate())) {
                manuscript.formula(line.symbols());
                manuscript.formula(line.numbers());
            }
        }
        Story.tell(frame, words).forEach(manuscript::paragraph);
        if (frame.hasStep()) {
            manuscript.paragraph(words(words.text("bars.promised") + " ")
                    .plus(number(frame.run().promised(frame.step()))).plus(words(", " + words.text("bars.delivered") + " "))
                    .plus(RichText.symbol(Bars.delivered(frame))));
        }
    }

    /// w = 3, L = 9, δL/δw = 6, a = 0.15; with two weights each of them.
    private static RichText place(Frame frame) {
        RichText place = RichText.empty();
        for (Section along : frame.sections()) {
            place = place.plus(equals(along.symbol(), along.position())).plus(RichText.symbol(",  "));
        }
        place = place.plus(equals("L", frame.run().loss(frame.step())));
        for (Section along : frame.sections()) {
            place = place.plus(RichText.symbol(",  ")).plus(equals("δL/δ" + along.symbol(), along.slope()));
        }
        return place.plus(RichText.symbol(",  ")).plus(equals("a", frame.rate()));
    }

    /// In full where that is short, else rounded.
    private static RichText equals(String symbol, double value) {
        String exact = Numbers.exact(value);
        return RichText.symbol(symbol).plus(RichText.symbol(exact.length() <= LONGEST ? " = " + exact
                : " ≈ " + Numbers.significant(value, DIGITS)));
    }

    private static RichText words(String text) {
        return RichText.words(text, Role.TEXT);
    }

    private static RichText number(double value) {
        return RichText.symbol(Numbers.significant(value, 3));
    }
}
