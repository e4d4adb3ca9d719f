package downhill.app.rate;

import downhill.app.palette.Action;
import downhill.descent.Sweep;
import downhill.picture.BestWords;
import downhill.scene.WindowPart;
import downhill.session.Session;
import downhill.session.State;
import java.util.stream.Stream;

/// What can be done with the learning rate, by name: to set the best there is, where one is known, and to see what comes of
/// all of them.
public final class RateActions {

    private static final String KIND = "rate-card.title";

    private RateActions() {
    }

    public static Stream<Action> of(Session session, State state) {
        boolean isThere = state.scene().parts().of(WindowPart.RATE).isUsable();
        boolean isUnfolded = state.view().unfolded();
        Stream<Action> best = state.surveys().sweep().stream().flatMap(sweep -> sweep.best().stream()
                .map(found -> best(session, found, new BestWords(found, sweep.descent()), isThere)));
        return Stream.concat(best, Stream.of(Action.choice(KIND, words -> words.text("rate-card.strip"), isThere, isUnfolded,
                () -> session.looking().unfold(!isUnfolded))));
    }

    private static Action best(Session session, Sweep.Best found, BestWords said, boolean isThere) {
        return Action.choice(KIND, said::told, isThere, false, () -> session.whenRead(() ->
                session.edit(scenario -> scenario.withRate(found.rate()))));
    }
}
