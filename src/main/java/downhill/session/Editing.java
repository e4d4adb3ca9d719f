package downhill.session;

import downhill.descent.Complaint;
import downhill.descent.Ending;
import downhill.descent.FormulaLoss;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.race.Lane;
import downhill.picture.Viewport;
import downhill.plugin.Vector;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The runs there are, and the changes to them, made one after the other.
///
/// A change that isn't possible leaves everything as it was. One that needs a plug-in is done when the plug-in has
/// answered; until then what was there is shown.
final class Editing {

    /// Is told what becomes of changes.
    interface Listener {

        /// Something else is shown now.
        ///
        /// @param before what was shown until now
        void accepted(Comparison before);

        /// Something can't be done, or a plug-in failed.
        void refused(Complaint why);

        /// Whether something is being made has changed.
        void busy();

        /// What is looked at, if anything is.
        default Optional<Runs.Place> place() {
            return Optional.empty();
        }
    }

    private static final Listener NOBODY = new Listener() {

        @Override
        public void accepted(Comparison before) {
        }

        @Override
        public void refused(Complaint why) {
        }

        @Override
        public void busy() {
        }
    };

    private final String fallback;
    private final Runs runs;
    private final Optional<Complaint> failure;
    private Listener listener = NOBODY;
    /// What was asked for; another than what is shown only while a plug-in's run is being made.
    private Comparison wanted;
    private Comparison shown;
    private Made made;

    /// @param first what to begin with; must be possible
    /// @param fallback the optimizer, which never fails, of a run whose plug-in has failed
    Editing(Runs runs, Comparison first, String fallback) {
        this.runs = runs;
        this.fallback = fallback;
        Made tried = runs.first(first);
        if (tried.failure() instanceof Ending.Failed(int row, Complaint why)) {
            wanted = withoutFailed(runs, first, tried, fallback);
            made = runs.first(wanted);
            failure = Optional.of(why);
        } else {
            wanted = first;
            made = tried;
            failure = Optional.empty();
        }
        shown = wanted;
    }

    /// From now on, this is told what becomes of changes.
    void listen(Listener told) {
        listener = told;
    }

    /// Why what was begun with is not all there, if it isn't.
    Optional<Complaint> failure() {
        return failure;
    }

    /// What was asked for last.
    Comparison wanted() {
        return wanted;
    }

    Comparison shown() {
        return shown;
    }

    /// The losses and rules that need not be read again.
    Texts texts() {
        return runs.texts();
    }

    Made made() {
        return made;
    }

    Run run() {
        return made.runs().get(shown.current());
    }

    /// The view that shows the loss as a whole.
    Viewport home() {
        return made.loss().home(shown.scenario());
    }

    Optimizers optimizers() {
        return runs.optimizers();
    }

    /// Whether something is being made that isn't shown yet.
    boolean isMaking() {
        return !wanted.equals(shown);
    }

    /// What there would be if the run that is looked at were changed.
    Comparison edited(UnaryOperator<Scenario> change) {
        Comparison next = wanted.edited(change);
        return next.scenario().problem().equals(wanted.scenario().problem()) ? next : possible(next);
    }

    /// Another loss may have no value where some of the runs start.
    private Comparison possible(Comparison next) {
        return runs.loss(next.scenario().problem())
                .map(loss -> next.startingWhere(start -> isUsable(loss, next, start))).orElse(next);
    }

    private static boolean isUsable(FormulaLoss loss, Comparison next, Vector start) {
        return start.equals(next.scenario().start())
                || start.size() == loss.weights() && Double.isFinite(loss.value(start));
    }

    /// Gives up what is still being made.
    void giveUp() {
        runs.giveUp();
        wanted = shown;
        listener.busy();
    }

    /// Shows other runs, as soon as they are there.
    void become(Comparison next) {
        become(next, done -> { }, () -> { }, () -> { });
    }

    /// @param noted takes what there will be instead of [#shown], right before a change that works
    /// @param then done once they are shown
    /// @param refused called where it isn't possible
    void become(Comparison next, Consumer<Comparison> noted, Runnable then, Runnable refused) {
        Comparison before = wanted;
        wanted = next;
        runs.make(next, listener.place(), result -> accept(next, result, noted, then), why -> {
            wanted = runs.isAsked() ? before : shown;
            refused.run();
            listener.refused(why);
        });
        listener.busy();
    }

    private void accept(Comparison done, Made result, Consumer<Comparison> noted, Runnable then) {
        if (result.failure() instanceof Ending.Failed(int row, Complaint why)) {
            become(withoutFailed(runs, done, result, fallback), noted, then, () -> { });
            listener.refused(why);
            return;
        }
        noted.accept(done);
        Comparison before = shown;
        shown = done;
        made = result;
        listener.accepted(before);
        then.run();
    }

    /// The same with an optimizer that never fails in place of the plug-ins that did; these are switched off.
    private static Comparison withoutFailed(Runs runs, Comparison failed, Made result, String fallback) {
        Comparison without = failed;
        for (int index = 0; index < result.runs().size(); index++) {
            if (result.runs().get(index).ending() instanceof Ending.Failed) {
                Lane lane = failed.lanes().get(index);
                runs.switchOff(lane.scenario().optimizer());
                without = without.replacing(index, lane.scenario().withOptimizer(fallback));
            }
        }
        return without;
    }
}
