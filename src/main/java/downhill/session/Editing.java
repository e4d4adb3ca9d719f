package downhill.session;

import downhill.descent.CatalogueLoss;
import downhill.descent.Complaint;
import downhill.descent.Ending;
import downhill.descent.FormulaLoss;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.formula.Formula;
import downhill.plugin.Vector;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What is looked at, and how it came about: changes, made one after the other, undone and redone.
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
    }

    private final Scenario home;
    private final Runs runs;
    private final History<Comparison> history = new History<>();
    private final Listener listener;
    /// What was asked for; another than what is shown only while a plug-in's run is being made.
    private Comparison wanted;
    private Comparison shown;
    private Runs.Made made;

    /// @param start what to begin with; must be possible
    /// @param home where a run whose plug-in has failed gets its optimizer from
    Editing(Runs runs, Scenario start, CatalogueLoss home, Listener listener) {
        this.runs = runs;
        this.home = home.scenario();
        this.listener = listener;
        wanted = Comparison.of(start);
        made = runs.first(start);
        if (made.failure() instanceof Ending.Failed(int row, Complaint why)) {
            runs.switchOff(start.optimizer());
            wanted = withoutFailed(wanted, made);
            made = runs.first(wanted.scenario());
            listener.refused(why);
        }
        shown = wanted;
    }

    /// What was asked for last.
    Comparison wanted() {
        return wanted;
    }

    Comparison shown() {
        return shown;
    }

    /// A loss, compiled once for whoever asks until another is asked for; nothing where it can't be read.
    Optional<FormulaLoss> loss(String text) {
        return runs.loss(text);
    }

    Formula formula() {
        return made.formula();
    }

    Runs.Made made() {
        return made;
    }

    Run run() {
        return made.runs().get(shown.current());
    }

    Optimizers optimizers() {
        return runs.optimizers();
    }

    History<Comparison> history() {
        return history;
    }

    boolean canUndo() {
        return history.canUndo() || isMaking();
    }

    boolean canRedo() {
        return history.canRedo() && !isMaking();
    }

    private boolean isMaking() {
        return !wanted.equals(shown);
    }

    /// Changes the run that is looked at; undoable.
    void edit(UnaryOperator<Scenario> change) {
        Comparison next = wanted.edited(change);
        boolean otherLoss = !next.scenario().loss().equals(wanted.scenario().loss());
        arrange(now -> otherLoss ? possible(next) : next);
    }

    /// Another loss may have no value where some of the runs start.
    private Comparison possible(Comparison next) {
        return runs.loss(next.scenario().loss())
                .map(loss -> next.startingWhere(start -> isUsable(loss, next, start))).orElse(next);
    }

    private static boolean isUsable(FormulaLoss loss, Comparison next, Vector start) {
        return start.equals(next.scenario().start())
                || start.size() == loss.weights() && Double.isFinite(loss.value(start));
    }

    /// Changes which runs there are, and how they are compared; undoable.
    void arrange(UnaryOperator<Comparison> change) {
        Comparison next = change.apply(wanted);
        if (!next.equals(wanted)) {
            int gesture = history.gesture();
            become(next, done -> {
                if (!done.equals(shown)) {
                    history.note(shown, gesture);
                }
            }, () -> { });
        }
    }

    /// The same without an entry in the history: what follows from what was done, or only looks at something else.
    void adjust(UnaryOperator<Comparison> change) {
        become(change.apply(wanted), done -> { }, () -> { });
    }

    /// Gives up what is still being made, else goes back by one entry. An entry that has become impossible, because its
    /// optimizer was switched off, is left out.
    void undo() {
        if (isMaking()) {
            runs.giveUp();
            wanted = shown;
            listener.busy();
        } else {
            history.before().ifPresent(before ->
                    become(before, done -> history.undone(shown), history::forgetBefore));
        }
    }

    void redo() {
        if (!isMaking()) {
            history.after().ifPresent(after -> become(after, done -> history.redone(shown), history::forgetAfter));
        }
    }

    /// @param noted takes what there will be instead of [#shown], right before a change that works
    /// @param refused called where it isn't possible
    private void become(Comparison next, Consumer<Comparison> noted, Runnable refused) {
        Comparison before = wanted;
        wanted = next;
        runs.make(next, result -> accept(next, result, noted), why -> {
            wanted = before;
            refused.run();
            listener.refused(why);
        });
        listener.busy();
    }

    private void accept(Comparison done, Runs.Made result, Consumer<Comparison> noted) {
        if (result.failure() instanceof Ending.Failed(int row, Complaint why)) {
            Comparison without = withoutFailed(done, result);
            become(without, noted, () -> { });
            listener.refused(why);
            return;
        }
        noted.accept(done);
        Comparison before = shown;
        shown = done;
        made = result;
        listener.accepted(before);
    }

    /// The same with plain descent, which never fails, in place of the plug-ins that did; these are switched off.
    private Comparison withoutFailed(Comparison failed, Runs.Made result) {
        Comparison without = failed;
        for (int index = 0; index < result.runs().size(); index++) {
            if (result.runs().get(index).ending() instanceof Ending.Failed) {
                runs.switchOff(failed.lanes().get(index).scenario().optimizer());
                Scenario plain = failed.lanes().get(index).scenario().withOptimizer(home.optimizer());
                without = without.replacing(index, plain);
            }
        }
        return without;
    }
}
