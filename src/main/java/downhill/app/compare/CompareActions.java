package downhill.app.compare;

import downhill.app.palette.Action;
import downhill.descent.race.Race;
import downhill.picture.LaneFacts;
import downhill.picture.OptimizerName;
import downhill.picture.Words;
import downhill.scene.Tab;
import downhill.scene.WindowPart;
import downhill.session.Session;
import downhill.session.State;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What can be done with several runs, by name.
public final class CompareActions {

    private static final String ADD = "compare.add";

    private final Session session;
    private final State state;
    private final boolean isUsable;
    private final int runs;

    private CompareActions(Session session, State state) {
        this.session = session;
        this.state = state;
        isUsable = state.scene().parts().of(WindowPart.RUNS).isUsable();
        runs = state.comparison().lanes().size();
    }

    /// @param words those on the screen: sorted by name, runs are in the order of the names that are seen
    public static Stream<Action> of(Session session, State state, Words words) {
        CompareActions actions = new CompareActions(session, state);
        return Stream.of(actions.races(), actions.more(), actions.sorting(words), actions.single()).flatMap(each -> each);
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
                deed("compare.alone", isUsable && runs > 1, more::alone));
        return Stream.concat(deeds, optimizers);
    }

    private Stream<Action> sorting(Words onScreen) {
        boolean isPossible = isUsable && runs > 1;
        return Stream.of(RunColumn.values()).map(column -> Action.choice("compare.title",
                words -> words.text(column.key() + ".about"), isPossible, false, seen(() -> column.sort(session,
                        LaneFacts.of(session.state().race(), session.optimizers(), onScreen)))));
    }

    /// What can be done with each of the runs, which are called by their places: several may have the same name.
    private Stream<Action> single() {
        return IntStream.range(0, runs).boxed().flatMap(lane -> Stream.of(
                one(lane, state.comparison().lanes().get(lane).hidden() ? "compare.show" : "compare.hide", true,
                        seen(() -> session.comparing().arrange(comparison ->
                                comparison.hiding(lane, !comparison.lanes().get(lane).hidden())))),
                one(lane, "compare.open", true, () -> {
                    session.comparing().lookAt(lane);
                    session.learning().turnTo(Tab.EXPLORE);
                }),
                one(lane, "compare.up", lane > 0, seen(() ->
                        session.comparing().arrange(comparison -> comparison.moved(lane, lane - 1)))),
                one(lane, "compare.down", lane < runs - 1, seen(() ->
                        session.comparing().arrange(comparison -> comparison.moved(lane, lane + 1)))),
                one(lane, "compare.remove", runs > 1, seen(() ->
                        session.comparing().arrange(comparison -> comparison.without(lane))))));
    }

    private Action one(int lane, String key, boolean isPossible, Runnable deed) {
        return new Action(words -> words.text("palette.choice", words.text("compare.nth", lane + 1), words.text(key,
                LaneFacts.name(state.race(), lane, session.optimizers(), words))), "", isUsable && isPossible,
                Optional.empty(), deed);
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
