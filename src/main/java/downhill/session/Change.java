package downhill.session;

import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.race.Lane;
import downhill.scene.Scene;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a change that can be undone was about, found by comparing what there was before with what there is after.
///
/// Its name is the message `change.NAME`.
public enum Change {
    LOSS,
    DATA,
    OPTIMIZER,
    SETTING,
    RULE,
    RATE,
    SCHEDULE,
    FORK,
    START,
    STEPS,
    NOISE,
    SEED,
    BATCH,
    NUDGE,
    ADD_RUN,
    REMOVE_RUN,
    ORDER,
    HIDE,
    RACE,
    /// Another document was opened.
    OPEN,
    /// More than one of these.
    SEVERAL;

    static Change between(Moment before, Moment after) {
        return before.origin() != after.origin() ? OPEN : between(before.scene(), after.scene());
    }

    private static Change between(Scene before, Scene after) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        note(changes, NUDGE, before.view().nudge(), after.view().nudge());
        note(changes, RACE, before.runs().race(), after.runs().race());
        compare(before.scenario(), after.scenario(), changes);
        List<Lane> one = before.runs().lanes();
        List<Lane> other = after.runs().lanes();
        if (one.size() != other.size()) {
            return after.scenario().problem().equals(before.scenario().problem())
                    ? other.size() > one.size() ? ADD_RUN : REMOVE_RUN : SEVERAL;
        }
        if (one.size() > 1) {
            compare(before.runs(), after.runs(), changes);
        }
        // What a change brings with it has no name of its own.
        if (changes.contains(DATA)) {
            changes.remove(LOSS);
        }
        if (changes.contains(LOSS) || changes.contains(DATA)) {
            changes.removeAll(EnumSet.of(START, RATE, STEPS, NUDGE));
        }
        if (changes.contains(OPTIMIZER)) {
            changes.removeAll(EnumSet.of(SETTING, RATE, RULE));
        }
        if (changes.contains(RULE)) {
            changes.remove(SETTING);
        }
        if (changes.contains(FORK)) {
            changes.remove(RATE);
        }
        return changes.size() == 1 ? changes.iterator().next() : SEVERAL;
    }

    private static void compare(Scenario before, Scenario after, Set<Change> changes) {
        note(changes, LOSS, before.loss(), after.loss());
        note(changes, DATA, before.problem().data(), after.problem().data());
        note(changes, OPTIMIZER, before.optimizer(), after.optimizer());
        note(changes, SETTING, before.method().settings(), after.method().settings());
        note(changes, RULE, before.method().rule(), after.method().rule());
        note(changes, RATE, before.rate(), after.rate());
        note(changes, SCHEDULE, before.pace().schedule(), after.pace().schedule());
        note(changes, SCHEDULE, before.pace().settings(), after.pace().settings());
        note(changes, FORK, before.pace().earlier(), after.pace().earlier());
        note(changes, START, before.start(), after.start());
        note(changes, STEPS, before.steps(), after.steps());
        note(changes, NOISE, before.chance().noise(), after.chance().noise());
        note(changes, SEED, before.chance().seed(), after.chance().seed());
        note(changes, BATCH, before.chance().batch(), after.chance().batch());
    }

    /// Where another run is looked at, what differs between the two is no change.
    private static void compare(Comparison before, Comparison after, Set<Change> changes) {
        List<Integer> marks = before.lanes().stream().map(Lane::mark).toList();
        boolean isOtherOrder = !marks.equals(after.lanes().stream().map(Lane::mark).toList());
        if (isOtherOrder || before.current() != after.current()) {
            changes.retainAll(EnumSet.of(LOSS, DATA, STEPS, NOISE, SEED, BATCH, NUDGE, RACE));
        }
        if (isOtherOrder) {
            changes.add(ORDER);
        } else {
            note(changes, HIDE, before.lanes().stream().map(Lane::hidden).toList(),
                    after.lanes().stream().map(Lane::hidden).toList());
        }
        if (changes.contains(RACE)) {
            changes.remove(RATE);
        }
    }

    private static void note(Set<Change> changes, Change change, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(change);
        }
    }
}
