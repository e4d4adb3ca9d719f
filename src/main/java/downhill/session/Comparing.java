package downhill.session;

import downhill.descent.Complaint;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.race.Race;
import downhill.scene.Tab;
import java.util.function.UnaryOperator;

/// Which runs there are beside each other, and which of them is looked at. All of it waits until what is typed is read.
public final class Comparing {

    private final SessionParts parts;
    private final Changes changes;
    private final Notices notices;
    private final Typing typing;

    Comparing(SessionParts parts, Changes changes, Notices notices, Typing typing) {
        this.parts = parts;
        this.changes = changes;
        this.notices = notices;
        this.typing = typing;
    }

    /// Changes which runs there are, and how they are compared; undoable.
    public void arrange(UnaryOperator<Comparison> change) {
        typing.then(() -> changes.arrange(change));
    }

    /// Looks at another of the runs; no change that could be undone.
    public void lookAt(int lane) {
        typing.then(() -> changes.adjust(comparison -> comparison.lookingAt(lane)));
    }

    /// Adds a run to those that are compared, and looks at it; undoable.
    ///
    /// @param race what is then made equal
    public void add(Scenario scenario, Race race) {
        typing.then(() -> addNow(scenario, race));
    }

    private void addNow(Scenario scenario, Race race) {
        if (parts.editing().wanted().isFull()) {
            notices.tell(Complaint.of("compare.full", Comparison.MOST));
        } else {
            changes.arrange(comparison -> comparison.racing(race).with(scenario));
        }
    }

    /// Lets the run that is looked at go on in two ways from the present step: as it did, and with half its rate, which is
    /// then there to be changed. The optimizer remembers the same in both.
    public void fork() {
        typing.then(this::forkNow);
    }

    private void forkNow() {
        int step = parts.step();
        if (step == parts.editing().run().length()) {
            notices.tell(Complaint.of("compare.fork.end"));
        } else {
            Scenario forked = parts.editing().wanted().scenario().withPace(pace -> pace.forkedAt(step));
            addNow(forked.withRate(Rounding.significant(forked.rate() / 2, 3)), Race.OWN_RATES);
            parts.looking().on(Tab.COMPARE);
        }
    }
}
