package downhill.session;

import downhill.descent.Complaint;
import downhill.descent.FormulaLoss;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes the runs of a session: our own optimizers' at once, so that a path follows a slider in the same frame; a
/// plug-in's in the background, because it may take its time or never answer. A run that is there already is not made
/// again.
public final class Runs {

    private final Losses losses = new Losses();
    private final Background<Object, List<Run>> background;
    private Optimizers optimizers;
    private Map<Scenario, Run> known;

    /// @param known runs that are there already
    Runs(Optimizers optimizers, Workers workers, Map<Scenario, Run> known) {
        this.optimizers = optimizers;
        this.known = known;
        background = new Background<>(workers.runs(), workers.foreground(), Background.Outdated.DROPPED);
    }

    /// What can be chosen now; of the rules of one's own the one that is looked at, compiled.
    Optimizers optimizers() {
        return optimizers;
    }

    /// A loss, compiled; nothing where it can't be read.
    Optional<FormulaLoss> loss(String text) {
        return losses.of(text).map(Losses.Known::loss);
    }

    /// Lets an optimizer be chosen no more.
    void switchOff(String optimizer) {
        optimizers = optimizers.without(optimizer);
        known = Map.of();
    }

    /// The first runs, waited for where they aren't known yet.
    ///
    /// @throws IllegalArgumentException if one is not possible
    Made first(Comparison comparison) {
        return switch (prepared(comparison)) {
            case Prepared.Possible possible -> done(comparison, possible, possible.run());
            case Prepared.Impossible(Complaint why) -> throw new IllegalArgumentException(why.toString());
        };
    }

    /// Makes the runs and hands them over, unless others have been asked for meanwhile, or none ([#giveUp()]).
    void make(Comparison comparison, Consumer<Made> done, Consumer<Complaint> refused) {
        switch (prepared(comparison)) {
            case Prepared.Impossible(Complaint why) -> refused.accept(why);
            case Prepared.Possible possible when !possible.isSlow() -> {
                giveUp();
                done.accept(done(comparison, possible, possible.run()));
            }
            case Prepared.Possible possible -> background.want(new Object(),
                    (cancelled, pass) -> pass.accept(possible.run()),
                    made -> done.accept(done(comparison, possible, made)));
        }
    }

    /// Whatever is being made is not wanted any more.
    void giveUp() {
        background.giveUp();
    }

    private Prepared prepared(Comparison comparison) {
        return Prepared.of(comparison, optimizers, losses, known);
    }

    /// Keeps the runs; and of the rules of one's own the one that is looked at, so that its settings are at hand.
    private Made done(Comparison comparison, Prepared.Possible possible, List<Run> runs) {
        Map<Scenario, Run> now = new HashMap<>();
        for (int index = 0; index < runs.size(); index++) {
            now.put(comparison.lanes().get(index).scenario(), runs.get(index));
        }
        known = now;
        optimizers = Prepared.keeping(runs.get(comparison.current()).descent(), possible.optimizers());
        return new Made(possible.formula(), runs);
    }
}
