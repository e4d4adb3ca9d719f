package downhill.picture;

import java.util.List;
import java.util.OptionalDouble;

/// How good the guesses of a run were: how far off they are as parts of the ways that w or L has gone.
///
/// A guess of a step that goes nowhere has no such part and isn't counted.
///
/// @param count how many guesses
/// @param average how far off on average
/// @param best how far off the best one was
public record Score(int count, double average, double best) {

    public static Score of(List<Deviation> deviations) {
        double[] parts = deviations.stream().map(Deviation::part).flatMapToDouble(OptionalDouble::stream).toArray();
        double sum = 0;
        double best = Double.POSITIVE_INFINITY;
        for (double part : parts) {
            sum += part / parts.length;
            best = Math.min(best, part);
        }
        return new Score(parts.length, sum, best);
    }

    /// In words; empty as long as nothing counts.
    public String told(Words words) {
        return switch (count) {
            case 0 -> "";
            case 1 -> words.text("predict.score.one", Deviation.told(best, words));
            default -> words.text("predict.score.many", count, Deviation.told(average, words), Deviation.told(best, words));
        };
    }
}
