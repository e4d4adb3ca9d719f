package downhill.session;

import downhill.descent.Complaint;
import downhill.descent.Descent;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.data.Dataset;
import downhill.descent.race.Comparison;
import downhill.descent.race.Race;
import java.util.List;
import java.util.Optional;

/// What follows from a change to one part of a session for the others.
final class Following implements Editing.Listener {

    private final SessionParts parts;
    private final Viewing viewing;
    private final Changes changes;
    private final Notices notices;
    private final Surveying surveying;
    private final BestRates best;
    private final Signal changed;

    Following(SessionParts parts, Viewing viewing, Changes changes, Notices notices, Surveying surveying, BestRates best,
            Signal changed) {
        this.parts = parts;
        this.viewing = viewing;
        this.changes = changes;
        this.notices = notices;
        this.surveying = surveying;
        this.best = best;
        this.changed = changed;
    }

    @Override
    public void accepted(Comparison before) {
        Comparison shown = parts.editing().shown();
        parts.editing().made().curves().ifPresent(parts.camera()::take);
        parts.player().keepWithin();
        parts.predicting().accepted(before.scenario(), shown.scenario());
        notices.clear();
        boolean isOtherFormula = !before.scenario().loss().equals(shown.scenario().loss());
        boolean isOtherKind = before.scenario().start().size() != shown.scenario().start().size();
        if (isOtherFormula || isOtherKind || isOtherData(before.scenario(), shown.scenario())) {
            viewing.cutTo(Optional.empty());
        }
        race(shown);
        rescale();
        viewing.follow();
        changed.run();
    }

    /// Whether other measurements are seen, and not only some of the same were changed.
    private static boolean isOtherData(Scenario before, Scenario now) {
        Dataset one = before.problem().data();
        Dataset other = now.problem().data();
        return one.original().isPresent() != other.original().isPresent() || !one.isAkinTo(other);
    }

    @Override
    public void refused(Complaint why) {
        notices.tell(why);
    }

    @Override
    public void busy() {
        rescale();
        changed.run();
    }

    @Override
    public Optional<Runs.Place> place() {
        return Optional.of(new Runs.Place(parts.player().head().step(), parts.camera().shown()));
    }

    /// The rate may be another, or nothing is held any more.
    void rescale() {
        surveying.rescale(parts.editing().wanted().scenario().rate(), changes.inGesture());
    }

    /// Nothing is held any more.
    void released() {
        rescale();
        viewing.follow();
        changed.run();
    }

    /// The nudge is another.
    void nudged() {
        notices.clear();
        changed.run();
    }

    /// The playhead is elsewhere, or something is guessed.
    void moved() {
        parts.predicting().moved();
        viewing.follow();
        changed.run();
    }

    /// Something is looked at in another way; in another tab there may be fewer steps.
    void looked() {
        parts.player().keepWithin();
        changed.run();
    }

    /// In a race of best rates, finds them anew for what has changed.
    private void race(Comparison shown) {
        if (shown.race() == Race.BEST_RATES) {
            List<Descent> descents = parts.editing().made().runs().stream().map(Run::descent).toList();
            best.find(shown, descents, rates -> changes.adjust(comparison -> comparison.withRates(rates)));
        } else {
            best.giveUp();
        }
    }
}
