package downhill.session;

import downhill.descent.Complaint;
import downhill.descent.Consequence;
import downhill.descent.FormulaLoss;
import downhill.descent.Optimizers;
import downhill.descent.Problem;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.rule.OwnRule;
import downhill.picture.KnownCurves;
import downhill.picture.Viewport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes the runs of a session: our own optimizers' at once, so that a path follows a slider in the same frame; a
/// plug-in's in the background, because it may take its time or never answer, and so is a long text read that isn't known.
/// A run that is there already is not made again.
public final class Runs {

    /// What is looked at.
    ///
    /// @param step of the run
    /// @param view the part of the plane
    record Place(int step, Viewport view) {
    }

    private final Texts texts = new Texts();
    private final Background<Object, Runnable> background;
    /// Runs of our own optimizers over very many rows: they take some frames, and end.
    private final Background<Object, Runnable> own;
    /// What was run on last: only another loss is seen anew.
    private FormulaLoss shown;
    /// How often what was asked for was given up.
    private int givenUp;
    private Optimizers optimizers;
    private Map<Scenario, Run> known;

    /// @param known runs that are there already
    Runs(Optimizers optimizers, Workers workers, Map<Scenario, Run> known) {
        this.optimizers = optimizers;
        this.known = known;
        background = new Background<>(workers.runs(), workers.foreground(), Background.Outdated.DROPPED);
        own = new Background<>(workers.runs(), workers.foreground(), Background.Outdated.SHOWN_ONCE);
    }

    /// What can be chosen now; of the rules of one's own the one that is looked at, compiled.
    Optimizers optimizers() {
        return optimizers;
    }

    /// A loss, compiled; nothing where it can't be read.
    Optional<FormulaLoss> loss(Problem problem) {
        return texts.loss(problem).map(ReadLoss::loss);
    }

    /// The losses and rules that need not be read again.
    Texts texts() {
        return texts;
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
            case Prepared.Possible possible -> {
                possible.hole().ifPresent(why -> {
                    throw new IllegalArgumentException(why.toString());
                });
                yield done(comparison, possible, possible.run(), Optional.empty());
            }
            case Prepared.Impossible(Complaint why) -> throw new IllegalArgumentException(why.toString());
        };
    }

    /// Makes the runs and hands them over, unless others have been asked for meanwhile, or none ([#giveUp()]).
    ///
    /// @param place what is looked at: what its picture will ask for is worked out, too
    void make(Comparison comparison, Optional<Place> place, Consumer<Made> done, Consumer<Complaint> refused) {
        List<Typed> slow = texts.slow(comparison);
        if (slow.isEmpty()) {
            makeRead(comparison, place, done, refused);
        } else {
            background.want(new Object(), (cancelled, pass) -> {
                List<Reading> read = slow.stream()
                        .flatMap(text -> Reading.of(text, comparison.scenario(), cancelled).stream()).toList();
                pass.accept(() -> {
                    read.forEach(this::keep);
                    giveUp();
                    makeRead(comparison, place, done, refused);
                });
            }, Runnable::run);
        }
    }

    private void keep(Reading reading) {
        switch (reading) {
            case Reading.Loss(ReadLoss loss) -> texts.keep(loss);
            case Reading.Own(OwnRule rule) -> texts.keep(rule);
            case Reading.LossMistake _, Reading.RuleMistake _, Reading.Failed _ -> { }
        }
    }

    private void makeRead(Comparison comparison, Optional<Place> place, Consumer<Made> done, Consumer<Complaint> refused) {
        switch (prepared(comparison)) {
            case Prepared.Impossible(Complaint why) -> refused.accept(why);
            case Prepared.Possible possible when !possible.isSlow() -> {
                giveUp();
                done.accept(done(comparison, possible, possible.run(), Optional.empty()));
            }
            case Prepared.Possible possible when possible.isForeign() -> {
                giveUp();
                background.want(new Object(), (cancelled, pass) -> {
                    Optional<Complaint> hole = possible.hole();
                    if (hole.isPresent()) {
                        pass.accept(() -> refused.accept(hole.get()));
                        return;
                    }
                    List<Run> made = possible.run();
                    pass.accept(() -> done.accept(done(comparison, possible, made, Optional.empty())));
                }, Runnable::run);
            }
            case Prepared.Possible possible -> {
                background.giveUp();
                int asked = givenUp;
                FormulaLoss before = shown;
                own.want(new Object(), (cancelled, pass) -> {
                    Consumer<Runnable> unlessGivenUp = deed -> pass.accept(() -> {
                        if (asked == givenUp) {
                            deed.run();
                        }
                    });
                    Optional<Complaint> hole = possible.hole();
                    if (hole.isPresent()) {
                        unlessGivenUp.accept(() -> refused.accept(hole.get()));
                        return;
                    }
                    List<Run> made = possible.run();
                    if (made.size() > 1) {
                        // Their list tells what came of each.
                        made.forEach(Consequence::of);
                    }
                    Optional<KnownCurves> curves = place.map(at ->
                            KnownCurves.beforehand(made.get(comparison.current()), at.step(), at.view()));
                    ReadLoss read = possible.loss();
                    ReadLoss seen = read.loss() == before ? read : read.seenBy(comparison.scenario());
                    unlessGivenUp.accept(() -> done.accept(done(comparison, possible.of(seen), made, curves)));
                }, Runnable::run);
            }
        }
    }

    /// Whatever is being made is not wanted any more.
    void giveUp() {
        givenUp++;
        background.giveUp();
        own.giveUp();
    }

    /// Whether what was asked for before may still be being made.
    boolean isAsked() {
        return background.isAsked() || own.isAsked();
    }

    private Prepared prepared(Comparison comparison) {
        return Prepared.of(comparison, optimizers, texts, known);
    }

    /// Keeps the runs; and of the rules of one's own the one that is looked at, so that its settings are at hand.
    private Made done(Comparison comparison, Prepared.Possible possible, List<Run> runs,
            Optional<KnownCurves> curves) {
        Map<Scenario, Run> now = new HashMap<>();
        for (int index = 0; index < runs.size(); index++) {
            now.put(comparison.lanes().get(index).scenario(), runs.get(index));
        }
        known = now;
        shown = possible.loss().loss();
        optimizers = Prepared.keeping(runs.get(comparison.current()).descent(), possible.optimizers());
        runs.forEach(run -> run.descent().loss().lookElsewhere());
        return new Made(possible.loss(), runs, curves);
    }
}
