package downhill.picture;

import downhill.descent.PrincipalCurvatures;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// How long the valley is that the point lies in, in words: its condition number λmax/λmin at the bottom.
public final class ConditionStory {

    /// Up to here all directions are alike.
    private static final double ROUND = 1 + 1e-6;
    /// From here on a step at the rate that is best across, 1/λmax, leaves four fifths of the way along, and more.
    private static final double LONG = 5;

    private ConditionStory() {
    }

    /// Nothing with one weight, and where there is no bottom that is a bowl. Over very many rows it is told of the sample in
    /// which the bottom was found.
    public static Optional<RichText> told(Frame frame, Words words) {
        if (frame.weights() == 1) {
            return Optional.empty();
        }
        OptionalDouble condition = frame.bottom()
                .map(bottom -> PrincipalCurvatures.of(frame.loss().sketch().at(bottom).curvature(), 2).condition())
                .orElse(OptionalDouble.empty());
        if (condition.isEmpty()) {
            return Optional.empty();
        }
        double times = condition.getAsDouble();
        return Optional.of(times <= ROUND ? words.rich("plane.condition.round")
                : words.rich(times < LONG ? "plane.condition.short" : "plane.condition", Map.of("times",
                        RichText.of(Numbers.significant(times, times < 1.1 ? 4 : 2), Typeface.BOLD, Role.TEXT))));
    }
}
