package downhill.export;

import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.picture.Interval;
import downhill.picture.Phase;
import downhill.picture.Playhead;
import downhill.picture.Viewport;
import java.util.ArrayList;
import java.util.List;

/// The pictures that an animation of a run is made of: every step in its four phases, as many pictures for each phase
/// as there is room for, until nothing visible happens any more.
///
/// The first step takes its time. A run of more steps than can be shown so is summed up from some step on: one picture
/// at rest for every few steps.
public final class Shots {

    /// About how many pictures there are at most.
    static final int BUDGET = 400;

    private static final int PHASES = Phase.values().length;
    private static final int MOST_PER_PHASE = 8;
    private static final int MOST_STEPS_IN_PHASES = 90;
    private static final int STEPS_BEFORE_SUMMARY = 60;
    private static final double SECONDS_ALTOGETHER = 30;
    private static final int MOVING = 6;
    private static final int OPENING = 120;
    private static final int CLOSING = 250;
    private static final int SUMMARY = 12;
    private static final int RACE_STEP = 40;
    private static final int MOST_OF_RACE = 120;
    private static final int MOST_AT_REST = 500;
    private static final int ARRIVED = 6000;
    /// What part of a view's length can't be told from nothing: less than a pixel.
    private static final double INVISIBLE = 1.0 / 1_500;

    private final List<Shot> shots = new ArrayList<>();

    private Shots() {
    }

    /// @param from the step to begin with
    /// @param view what is seen
    public static List<Shot> of(Run run, int from, Viewport view) {
        Shots plan = new Shots();
        plan.shoot(from, lastVisible(run, from, view));
        return List.copyOf(plan.shots);
    }

    /// A race: every step at rest; of a long race, so many steps that are evenly spread, and the last.
    ///
    /// @param length how many steps it has
    public static List<Shot> ofRace(int length) {
        Shots plan = new Shots();
        int stride = Math.max(1, Math.ceilDiv(length, MOST_OF_RACE));
        for (int step = 0; step < length; step += stride) {
            plan.add(Playhead.at(step), RACE_STEP);
        }
        plan.add(Playhead.at(length), CLOSING);
        return List.copyOf(plan.shots);
    }

    /// Every step at rest from one on; of very many, so many that are evenly spread, and the last. Each stays so long that a
    /// camera has arrived.
    public static List<Shot> atRest(int from, int length) {
        Shots plan = new Shots();
        int stride = Math.max(1, Math.ceilDiv(length - from, MOST_AT_REST));
        for (int step = from; step < length; step += stride) {
            plan.add(Playhead.at(step), ARRIVED);
        }
        plan.add(Playhead.at(length), ARRIVED);
        return List.copyOf(plan.shots);
    }

    private void shoot(int from, int end) {
        add(Playhead.at(from), from == end ? CLOSING : OPENING);
        int steps = end - from;
        int inPhases = steps <= MOST_STEPS_IN_PHASES ? steps : STEPS_BEFORE_SUMMARY;
        int perPhase = Math.clamp((BUDGET - PHASES * MOST_PER_PHASE) / (PHASES * Math.max(1, inPhases)),
                1, MOST_PER_PHASE);
        double hurried = Math.clamp(SECONDS_ALTOGETHER / (PHASES * Math.max(1, inPhases)), 0.12, 0.9);
        for (int step = from; step < from + inPhases; step++) {
            if (step == from) {
                phases(step, MOST_PER_PHASE, 1.2);
            } else {
                phases(step, perPhase, hurried);
            }
        }
        int stride = Math.ceilDiv(Math.max(1, steps - inPhases), BUDGET - PHASES * STEPS_BEFORE_SUMMARY - 40);
        for (int step = from + inPhases; step < end; step += stride) {
            add(Playhead.at(step), SUMMARY);
        }
        if (steps > 0) {
            add(Playhead.at(end), CLOSING);
        }
    }

    /// The four phases of a step: each moves quickly, and its end stays to be looked at.
    ///
    /// @param seconds for a phase that lasts 0.9 s when played
    private void phases(int step, int perPhase, double seconds) {
        for (Phase phase : Phase.values()) {
            int whole = (int) Math.round(100 * seconds * phase.seconds() / Phase.CHECK.seconds());
            int moving = Math.clamp(whole / perPhase, Shot.SHORTEST, MOVING);
            for (int shot = 1; shot < perPhase; shot++) {
                add(new Playhead(step, phase.ordinal() + (double) shot / perPhase), moving);
            }
            add(new Playhead(step, phase.ordinal() + 1), Math.max(moving, whole - (perPhase - 1) * moving));
        }
    }

    private void add(Playhead head, int hundredths) {
        shots.add(new Shot(head, hundredths));
    }

    /// The row from which on everything stays where it is, as far as can be seen; at least one step is shown if there
    /// is one.
    static int lastVisible(Run run, int from, Viewport view) {
        int last = run.length();
        int row = last;
        while (row > from && looksLike(run, row - 1, last, view)) {
            row--;
        }
        return Math.min(last, Math.max(row, from + 1));
    }

    private static boolean looksLike(Run run, int row, int other, Viewport view) {
        return looksLike(run.loss(row), run.loss(other), view.loss())
                && Coordinate.of(run.descent().loss().weights()).stream()
                        .allMatch(along -> looksLike(run, row, other, along, view.along(along)));
    }

    private static boolean looksLike(Run run, int row, int other, Coordinate along, Viewport view) {
        return looksLike(along.of(run.point(row)), along.of(run.point(other)), view.across())
                && looksLike(along.of(run.slope(row)), along.of(run.slope(other)), view.slope());
    }

    private static boolean looksLike(double value, double other, Interval seen) {
        return Math.abs(value - other) <= INVISIBLE * seen.length();
    }
}
