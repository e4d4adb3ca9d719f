package downhill.session;

import downhill.descent.FormulaLoss;
import downhill.descent.Starts;
import downhill.descent.rule.Rule;
import downhill.descent.rule.RuleError;
import downhill.descent.rule.RuleExamples;
import downhill.descent.rule.RuleReading;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.formula.Spelling;
import downhill.formula.SyntaxError;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What is being typed, and what of it can't be read. What can be is taken over at once; meanwhile the last good text
/// stays in place.
public final class Typing {

    private static final Pattern BIAS = Pattern.compile("(?<![A-Za-z_])[bB](?![A-Za-z_0-9])");

    private final Editing editing;
    private final Changes changes;
    private final Runnable changed;
    private Optional<SyntaxError> mistake = Optional.empty();
    private Optional<RuleError> ruleMistake = Optional.empty();
    private Optional<Start> start = Optional.empty();
    private Optional<String> own = Optional.empty();
    private int dropped;

    Typing(Editing editing, Changes changes, Runnable changed) {
        this.editing = editing;
        this.changes = changes;
        this.changed = changed;
    }

    public Mistakes mistakes() {
        return new Mistakes(mistake, ruleMistake);
    }

    /// Takes the loss as far as it has been typed.
    public void loss(String text) {
        switch (Formula.parse(text)) {
            case Parsed.Bad(SyntaxError error) -> mistake = Optional.of(error);
            case Parsed.Good(Formula read) when read.variables().contains("b") -> mistake = Optional.of(bias(text));
            case Parsed.Good(Formula read) -> {
                mistake = Optional.empty();
                start = start.filter(known -> present().equals(known.now()))
                        .or(() -> Optional.of(new Start(present(), present())))
                        .map(known -> known.on(editing.loss(text).orElseThrow()));
                changes.edit(now -> now.withLoss(text).withStart(start.orElseThrow().now()));
            }
        }
        changed.run();
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

    /// The window shows one weight; a loss of two is a mistake here, at its last b: the first may stand in `L(w, b) =`.
    private static SyntaxError bias(String text) {
        int last = BIAS.matcher(Spelling.plain(text)).results().mapToInt(MatchResult::start).max().orElse(0);
        return new SyntaxError(last, 1, "loss.weights", List.of());
    }

    /// The rule of one's own that was there last, if it was more than an example; where it was not, another one.
    public String ownOr(String example) {
        return own.filter(text -> RuleExamples.all().stream().noneMatch(known -> known.text().equals(text)))
                .orElse(example);
    }

    /// Takes the update rule as far as it has been typed.
    public void rule(String text) {
        switch (Rule.parse(text)) {
            case RuleReading.Bad(RuleError error) -> ruleMistake = Optional.of(error);
            case RuleReading.Good(Rule rule) -> {
                ruleMistake = Optional.empty();
                own = Optional.of(text);
                changes.edit(now -> now.with(now.method().rewritten(rule)));
            }
        }
        changed.run();
    }

    /// Everything typed is dropped: fields show what is in force, and nothing that could not be read is left in them.
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

    /// No formula is being typed any more: what could not be read is forgotten.
    public void stopLoss() {
        start = Optional.empty();
        mistake = Optional.empty();
        changed.run();
    }

    /// No update rule is being typed any more: what could not be read is forgotten.
    public void stopRule() {
        ruleMistake = Optional.empty();
        changed.run();
    }
}
