package downhill.picture;

import downhill.descent.Coordinate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the figures show, in one or two sentences, for who can't see them: the same numbers as in the pictures.
///
/// Between two steps it stays what it was at the step before: it is heard once a step.
public final class FigureSentence {

    private FigureSentence() {
    }

    /// Of one run.
    public static String of(Frame frame, Words words) {
        if (frame.section(Coordinate.W).mode() == Mode.RATIO) {
            return ratio(frame, words);
        }
        String place = frame.weights() == 1 ? ofOne(frame, words) : ofTwo(frame, words);
        return place + " " + next(frame, words);
    }

    /// Where no slope is told yet: the two changes.
    private static String ratio(Frame frame, Words words) {
        Section section = frame.section(Coordinate.W);
        double change = section.along().value(section.position() + section.nudge()) - section.loss();
        return words.text("figure.ratio", number(section.position()), number(section.loss()),
                Numbers.exact(section.nudge()), Numbers.signed(change, 3));
    }

    private static String ofOne(Frame frame, Words words) {
        Section section = frame.section(Coordinate.W);
        return words.text("figure.w", frame.step(), frame.length(), number(section.position()), number(section.loss()),
                slope(section));
    }

    private static String ofTwo(Frame frame, Words words) {
        Section w = frame.section(Coordinate.W);
        Section b = frame.section(Coordinate.B);
        return words.text("figure.plane", frame.step(), frame.length(), number(w.position()), number(b.position()),
                number(w.loss()), slope(w), slope(b));
    }

    private static String next(Frame frame, Words words) {
        if (frame.isHidden()) {
            return words.text("figure.hidden");
        }
        if (!frame.hasStep()) {
            return words.text("figure.last");
        }
        String loss = number(frame.run().loss(frame.step() + 1));
        String w = number(frame.section(Coordinate.W).next());
        return frame.weights() == 1 ? words.text("figure.next.w", w, loss)
                : words.text("figure.next.plane", w, number(frame.section(Coordinate.B).next()), loss);
    }

    /// Of several runs: where they are, and the loss of each.
    public static String of(RaceFrame race, List<LaneFacts> facts, Words words) {
        StringBuilder runs = new StringBuilder(race.place(words)).append(": ");
        runs.append(IntStream.range(0, facts.size()).mapToObj(lane -> words.text("figure.run",
                facts.get(lane).name(), number(facts.get(lane).rate()),
                number(race.runs().get(lane).loss(race.row(lane))))).collect(Collectors.joining("; ")));
        return runs.append(".").toString();
    }

    private static String slope(Section section) {
        return Numbers.signed(section.slope(), 3);
    }

    private static String number(double value) {
        return Numbers.significant(value, 4);
    }
}
