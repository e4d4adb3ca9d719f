package downhill.descent.race;

import downhill.descent.Run;
import java.util.List;

/// What is made equal among runs that are compared: without saying so no race is fair.
public enum Race {
    /// Nothing: every run has the rate that it was given.
    OWN_RATES("own-rates"),
    /// The learning rate. Fair to nobody in particular: what is small for one rule is large for another.
    SAME_RATE("same-rate"),
    /// The care taken in choosing a rate: every run has the rate that takes it to the bottom in the fewest steps.
    BEST_RATES("best-rates"),
    /// The work: runs are looked at after equally many gradients, not after equally many steps.
    SAME_WORK("same-work");

    private final String id;

    Race(String id) {
        this.id = id;
    }

    /// How messages call it.
    public String id() {
        return id;
    }

    /// Where a run stands when the race has gone on for some time: after that many steps, or after that many gradients.
    ///
    /// @param tick the time, from 0
    /// @return a row of the run; its last one where it has ended before
    public int row(Run run, int tick) {
        if (this != SAME_WORK) {
            return Math.min(tick, run.length());
        }
        int row = Math.min(tick, run.length());
        while (row > 0 && run.gradientEvaluations(row) > tick) {
            row--;
        }
        return row;
    }

    /// The row that a run has reached when the race is over.
    public int lastRow(Run run) {
        return row(run, run.descent().steps());
    }

    /// How long the race goes on: until the last run has ended or used up what all are given.
    public int length(List<Run> runs) {
        return runs.stream().mapToInt(this::duration).max().orElse(0);
    }

    private int duration(Run run) {
        return this == SAME_WORK
                ? Math.min(run.gradientEvaluations(run.length()), run.descent().steps()) : run.length();
    }
}
