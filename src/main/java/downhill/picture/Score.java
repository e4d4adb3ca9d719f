package downhill.picture;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How good the guesses of a run were: how far off they are as parts of the ways that w, L or the point has gone, and how
/// many degrees off the directions are. The two are never added up.
///
/// A guess of a step that goes nowhere has neither and isn't counted.
///
/// @param ways of numbers and points
/// @param angles of directions, in degrees
public record Score(Tally ways, Tally angles) {

    /// @param count how many guesses
    /// @param average how far off on average
    /// @param best how far off the best one was
    public record Tally(int count, double average, double best) {

        private static Tally of(List<Deviation> deviations, Function<Deviation, OptionalDouble> measure) {
            double[] all = deviations.stream().map(measure).flatMapToDouble(OptionalDouble::stream).toArray();
            double sum = 0;
            double best = Double.POSITIVE_INFINITY;
            for (double each : all) {
                sum += each / all.length;
                best = Math.min(best, each);
            }
            return new Tally(all.length, sum, best);
        }
    }

    public static Score of(List<Deviation> deviations) {
        return new Score(Tally.of(deviations, Deviation::part), Tally.of(deviations, Deviation::angle));
    }

    /// How many guesses count.
    public int count() {
        return ways.count + angles.count;
    }

    /// In words; empty as long as nothing counts.
    public String told(Words words) {
        return Stream.of(
                told(ways, "predict.score.one", "predict.score.many", part -> Deviation.told(part, words), words),
                told(angles, "predict.score.direction.one", "predict.score.direction.many", Score::degrees, words))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String told(Tally tally, String one, String many, Function<Double, String> number,
            Words words) {
        return switch (tally.count) {
            case 0 -> "";
            case 1 -> words.text(one, number.apply(tally.best));
            default -> words.text(many, tally.count, number.apply(tally.average), number.apply(tally.best));
        };
    }

    private static String degrees(double angle) {
        return angle == 0 ? "0°" : angle < 1 ? "< 1°" : Math.round(angle) + "°";
    }
}
