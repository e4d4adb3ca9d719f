package downhill.app.compare;

import downhill.picture.LaneFacts;
import downhill.session.Session;
import java.util.Comparator;
import java.util.List;
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

    /// Sorts once; sorting what is sorted already turns it round.
    ///
    /// @param now what is told of the runs, as they are listed
    void sort(Session session, List<LaneFacts> now) {
        List<LaneFacts> sorted = now.stream().sorted(order).toList();
        List<LaneFacts> wanted = sorted.equals(now) ? now.stream().sorted(order.reversed()).toList() : sorted;
        List<Integer> marks = wanted.stream().map(LaneFacts::mark).toList();
        session.comparing().arrange(comparison ->
                comparison.sorted(Comparator.comparingInt(lane -> marks.indexOf(lane.mark()))));
    }

    String key() {
        return "compare." + name().toLowerCase(Locale.ROOT);
    }
}
