package downhill.app.compare;

import downhill.app.palette.Action;
import downhill.descent.race.Race;
import downhill.picture.OptimizerName;
import downhill.scene.Tab;
import downhill.scene.WindowPart;
import downhill.session.Session;
import downhill.session.State;
import java.util.stream.Stream;

/// What can be done with several runs, by name.
public final class CompareActions {

    private static final String ADD = "compare.add";

    private final Session session;
    private final State state;
    private final boolean isUsable;

    private CompareActions(Session session, State state) {
        this.session = session;
        this.state = state;
        isUsable = state.scene().parts().of(WindowPart.RUNS).isUsable();
    }

    public static Stream<Action> of(Session session, State state) {
        CompareActions actions = new CompareActions(session, state);
        return Stream.concat(actions.races(), actions.more());
    }

    private Stream<Action> races() {
        Race now = state.comparison().race();
        return Stream.of(Race.values()).map(race -> Action.choice("race.title", words -> words.text("race." + race.id()),
                isUsable, race == now, seen(() -> session.comparing().arrange(comparison -> comparison.racing(race)))));
    }

    private Stream<Action> more() {
        MoreRuns more = new MoreRuns(session, state);
        boolean hasRoom = isUsable && !state.comparison().isFull();
        Stream<Action> optimizers = session.optimizers().ids().stream().map(id -> Action.choice(ADD,
                words -> OptimizerName.of(id, session.optimizers(), words), hasRoom, false, seen(() -> more.optimizer(id))));
        Stream<Action> deeds = Stream.of(deed("compare.add.rate", hasRoom, more::rate),
                deed("compare.add.start", hasRoom, more::start), deed("compare.add.usual", hasRoom, more::usual),
                deed("compare.alone", isUsable && state.comparison().lanes().size() > 1, more::alone));
        return Stream.concat(deeds, optimizers);
    }

    private Action deed(String key, boolean isPossible, Runnable deed) {
        return Action.choice(ADD, words -> words.text(key), isPossible, false, seen(deed));
    }

    /// In Compare, where what has been done is to be seen; a page of a lesson stays.
    private Runnable seen(Runnable deed) {
        return () -> {
            if (state.lessons().walk().isEmpty()) {
                session.learning().turnTo(Tab.COMPARE);
            }
            session.whenRead(deed);
        };
    }
}
