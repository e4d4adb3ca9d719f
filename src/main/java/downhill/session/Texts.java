package downhill.session;

import downhill.descent.Method;
import downhill.descent.Problem;
import downhill.descent.Scenario;
import downhill.descent.data.Dataset;
import downhill.descent.race.Comparison;
import downhill.descent.race.Lane;
import downhill.descent.rule.OwnRule;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The losses and update rules that were read last: each is read and compiled once, not for every drag of the rate, and not
/// again when it is undone. Lives on the session's thread.
final class Texts {

    /// So many are kept.
    private static final int MOST = 32;
    /// Texts up to this length, in UTF-16 units, are read where somebody waits: they take a few milliseconds.
    private static final int QUICK = 80;

    private final Map<Problem, ReadLoss> losses = new Newest<>();
    private final Map<String, OwnRule> rules = new Newest<>();

    private ReadLoss newest;

    private static final class Newest<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        Newest() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    }

    /// A loss; nothing where it can't be read. Takes its time where it isn't known and long.
    Optional<ReadLoss> loss(Problem problem) {
        ReadLoss known = losses.get(problem);
        if (known == null) {
            known = overOtherData(problem);
        }
        if (known == null && Formula.parse(problem.formula()) instanceof Parsed.Good(Formula formula)) {
            known = ReadLoss.of(formula, problem.data());
            keep(known);
        }
        return Optional.ofNullable(known);
    }

    /// A formula that is known over other data need not be read again: while a point is dragged it is asked for at
    /// every event.
    private ReadLoss overOtherData(Problem problem) {
        ReadLoss same = newest;
        if (same == null || !same.text().equals(problem.formula())
                || same.formula().overRows() && problem.data().isEmpty()) {
            return null;
        }
        ReadLoss other = same.over(problem.data());
        keep(other);
        return other;
    }

    /// A rule of one's own, if it is known.
    Optional<OwnRule> rule(String text) {
        return Optional.ofNullable(rules.get(text));
    }

    /// What became of a text, where that is known.
    Optional<Reading> reading(Typed typed) {
        return switch (typed.part()) {
            case LOSS -> Optional.ofNullable(losses.get(new Problem(typed.text(), typed.data()))).map(Reading.Loss::new);
            case RULE -> rule(typed.text()).map(Reading.Own::new);
        };
    }

    void keep(ReadLoss read) {
        newest = read;
        losses.put(read.problem(), read);
    }

    void keep(OwnRule compiled) {
        rules.put(compiled.rule().text(), compiled);
    }

    /// The texts of a comparison that would take their time to be read.
    List<Typed> slow(Comparison comparison) {
        return comparison.lanes().stream().map(Lane::scenario).flatMap(scenario -> slow(scenario).stream()).distinct()
                .toList();
    }

    private List<Typed> slow(Scenario scenario) {
        Method method = scenario.method();
        Typed loss = new Typed(Typing.Part.LOSS, scenario.loss(), scenario.problem().data());
        Typed rule = new Typed(Typing.Part.RULE, method.rule(), Dataset.NONE);
        boolean isLossSlow = !losses.containsKey(scenario.problem()) && loss.text().length() > QUICK
                && (newest == null || !newest.text().equals(loss.text()));
        boolean isRuleSlow = method.isOwn() && !rules.containsKey(rule.text()) && rule.text().length() > QUICK;
        return isLossSlow ? isRuleSlow ? List.of(loss, rule) : List.of(loss) : isRuleSlow ? List.of(rule) : List.of();
    }
}
