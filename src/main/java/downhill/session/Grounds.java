package downhill.session;

import downhill.descent.Descent;
import downhill.descent.PreparedLoss;
import downhill.descent.Scenario;
import downhill.picture.ContourMap;
import downhill.picture.GradientField;
import downhill.picture.Ground;
import downhill.picture.GroundMaking;
import downhill.picture.GroundView;
import downhill.picture.Interval;
import downhill.picture.Relief;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Works out the ground of a loss of two weights in the background: its levels, its surface, which way is down, and what
/// comes of every start. The latest that is asked for wins. Lives on the session's thread.
final class Grounds {

    private final Background<Wanted, Known> background;
    private final Maps ends;
    private final Runnable changed;
    private Optional<Known> known = Optional.empty();

    /// @param changed told when more is known
    Grounds(Workers workers, Runnable changed) {
        background = new Background<>(workers.readings(), workers.foreground(), Background.Outdated.SHOWN_ONCE);
        ends = new Maps(workers, changed);
        this.changed = changed;
    }

    /// @param kind as what it is seen: a surface takes more
    private record Wanted(PreparedLoss loss, Interval w, Interval b, GroundView.Kind kind, boolean gradients) {

        void make(BooleanSupplier cancelled, Consumer<Known> pass) {
            GroundMaking.map(loss, w, b, cancelled, map -> pass.accept(new Known(loss, map,
                    gradients ? Optional.of(GroundMaking.gradients(loss, map)) : Optional.empty(),
                    kind == GroundView.Kind.SURFACE ? Optional.of(GroundMaking.relief(map)) : Optional.empty())));
        }
    }

    private record Known(PreparedLoss loss, ContourMap map, Optional<GradientField> gradients, Optional<Relief> relief) {
    }

    /// Asks for what a view needs, unless it is there or being made.
    ///
    /// @param scenario what the descent was made from
    /// @param w what is seen of w
    /// @param b what is seen of b
    void want(Scenario scenario, Descent descent, Interval w, Interval b, GroundView view) {
        if (known.filter(before -> before.loss != descent.loss()).isPresent()) {
            known = Optional.empty();
        }
        Wanted wanted = new Wanted(descent.loss(), w, b, view.kind(), view.gradients());
        background.want(wanted, wanted::make, pass -> {
            known = Optional.of(pass);
            changed.run();
        });
        if (view.kind() == GroundView.Kind.ENDS) {
            ends.want(scenario, descent, GroundMaking.starts(w, b));
        }
    }

    /// What is known of what was asked for last; as long as that is nothing, of another part of the same loss.
    Ground ground(PreparedLoss loss, GroundView view) {
        return known.filter(newest -> newest.loss == loss).map(newest -> new Ground(view, Optional.of(newest.map),
                ends.map(), newest.gradients, newest.relief)).orElse(Ground.unknown(view));
    }
}
