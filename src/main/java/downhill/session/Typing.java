package downhill.session;

import downhill.descent.FormulaLoss;
import downhill.descent.Scenario;
import downhill.descent.Starts;
import downhill.descent.rule.OwnRule;
import downhill.descent.rule.RuleError;
import downhill.descent.rule.RuleExamples;
import downhill.formula.SyntaxError;
import downhill.plugin.Vector;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What is being typed, and what of it can't be read. It is read in the background, and what can be is taken over as soon as
/// it is; meanwhile the last good text stays in place. What is asked for in between waits its turn ([#then]).
public final class Typing {

    /// What can be typed as text.
    public enum Part {
        /// The formula of the loss.
        LOSS,
        /// An update rule of one's own.
        RULE
    }

    private final Editing editing;
    private final Changes changes;
    private final Runnable changed;
    private final Turns turns;
    /// The text that was in force when the last typed one had been read.
    private final Map<Part, String> inForce = new EnumMap<>(Part.class);
    private Optional<SyntaxError> mistake = Optional.empty();
    private Optional<RuleError> ruleMistake = Optional.empty();
    private Optional<Start> start = Optional.empty();
    private Optional<String> own = Optional.empty();
    private int dropped;

    Typing(Workers workers, Editing editing, Changes changes, Runnable changed) {
        this.editing = editing;
        this.changes = changes;
        this.changed = changed;
        turns = new Turns(workers, editing.texts(), this::take);
    }

    public Mistakes mistakes() {
        return new Mistakes(mistake, ruleMistake, isReading(Part.LOSS), isReading(Part.RULE));
    }

    /// Takes a text as far as it has been typed.
    public void type(Part part, String text) {
        turns.read(new TypedText(new Typed(part, text, editing.wanted().scenario().problem().data()), editing.wanted()
                .scenario(), changes.gesture()));
        changed.run();
    }

    /// Does something when all that was typed before is read: now, where it is.
    public void then(Runnable deed) {
        int gesture = changes.gesture();
        turns.then(() -> changes.within(gesture, deed));
    }

    /// Whether what was typed last isn't read yet.
    public boolean isReading(Part part) {
        return turns.isReading(part);
    }

    /// Whether what was read last is a mistake.
    public boolean isWrong(Part part) {
        return switch (part) {
            case LOSS -> mistake.isPresent();
            case RULE -> ruleMistake.isPresent();
        };
    }

    /// The text that is in force.
    public String inForce(Part part) {
        Scenario scenario = editing.wanted().scenario();
        return switch (part) {
            case LOSS -> scenario.loss();
            case RULE -> scenario.method().rule();
        };
    }

    /// Whether another text is in force than when what was typed had been read: one that was chosen in its place.
    public boolean isReplaced(Part part) {
        return !isReading(part) && !inForce(part).equals(inForce.get(part));
    }

    private void take(TypedText text, Reading reading) {
        if (!text.isOutdone()) {
            mark(text.typed().part(), reading);
        }
        switch (reading) {
            case Reading.Loss(ReadLoss read) -> changes.within(text.gesture(), () -> take(read));
            case Reading.Own(OwnRule rule) -> changes.within(text.gesture(), () -> take(rule));
            case Reading.LossMistake _, Reading.RuleMistake _, Reading.Failed _ -> { }
        }
        inForce.put(text.typed().part(), inForce(text.typed().part()));
        changed.run();
    }

    private void mark(Part part, Reading reading) {
        switch (part) {
            case LOSS -> mistake = reading instanceof Reading.LossMistake(SyntaxError error) ? Optional.of(error)
                    : Optional.empty();
            case RULE -> ruleMistake = reading instanceof Reading.RuleMistake(RuleError error) ? Optional.of(error)
                    : Optional.empty();
        }
    }

    private void take(ReadLoss read) {
        start = start.filter(known -> present().equals(known.now())).or(() -> Optional.of(new Start(present(), present())))
                .map(known -> known.on(read.loss()));
        editing.texts().keep(read);
        changes.edit(now -> now.withLoss(read.text()).withStart(start.orElseThrow().now()));
    }

    private void take(OwnRule read) {
        own = Optional.of(read.rule().text());
        editing.texts().keep(read);
        changes.edit(now -> now.with(now.method().rewritten(read.rule())));
    }

    /// Where the run starts that was asked for last.
    private Vector present() {
        return editing.wanted().scenario().start();
    }

    /// Where a run starts while its loss is being typed.
    ///
    /// @param before where it started before anything was typed
    /// @param now elsewhere, as long as what has been typed so far has no value there
    private record Start(Vector before, Vector now) {

        Start on(FormulaLoss loss) {
            return new Start(before, Starts.near(before, loss));
        }
    }

    /// The rule of one's own that was there last, if it was more than an example; where it was not, another one.
    public String ownOr(String example) {
        return own.filter(text -> RuleExamples.all().stream().noneMatch(known -> known.text().equals(text)))
                .orElse(example);
    }

    /// Everything that has been read is dropped: fields show what is in force, and nothing that could not be read is left in
    /// them.
    void drop() {
        dropped++;
        start = Optional.empty();
        mistake = Optional.empty();
        ruleMistake = Optional.empty();
        changed.run();
    }

    /// How often everything typed has been dropped: a field that has heard of it less often has something to forget.
    public int dropped() {
        return dropped;
    }

    /// Nothing is being typed there any more: what isn't read yet, or could not be, is forgotten.
    public void stop(Part part) {
        turns.forget(part);
        switch (part) {
            case LOSS -> {
                start = Optional.empty();
                mistake = Optional.empty();
            }
            case RULE -> ruleMistake = Optional.empty();
        }
        changed.run();
    }
}
