package downhill.app.compare;

import downhill.picture.LaneFacts;
import java.util.Comparator;
import java.util.Locale;

/// What is told of each run that is compared: the columns of their list.
enum RunColumn {
    NAME(0, Comparator.comparing(LaneFacts::name)),
    RATE(4.7, Comparator.comparingDouble(LaneFacts::rate)),
    STEPS(4.0, Comparator.comparingInt(facts -> facts.stepsToBottom().orElse(Integer.MAX_VALUE))),
    LOSS(6.0, Comparator.comparingDouble(LaneFacts::finalLoss)),
    EVALUATIONS(6.4, Comparator.comparingInt(LaneFacts::gradientEvaluations)),
    VERDICT(6.9, Comparator.comparing(LaneFacts::verdict));

    private final double ems;
    private final Comparator<LaneFacts> order;

    RunColumn(double ems, Comparator<LaneFacts> order) {
        this.ems = ems;
        this.order = order;
    }

    /// Its width; 0 for what is left.
    double ems() {
        return ems;
    }

    Comparator<LaneFacts> order() {
        return order;
    }

    String key() {
        return "compare." + name().toLowerCase(Locale.ROOT);
    }
}
