package downhill.session;

import downhill.descent.Problem;
import downhill.descent.data.Dataset;
import downhill.descent.data.Standardization;
import downhill.formula.Columns;
import downhill.picture.Playhead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Changes single points of the data: of few rows at once, so that a curve follows the hand in the same frame; of very many
/// in the background, where the sums over them are made anew. Lives on the session's thread.
final class PointEditing {

    /// More rows take longer than a frame has.
    private static final int FEW = 5_000;

    private final SessionParts parts;
    private final Changes changes;
    private final Background<Object, Runnable> background;
    /// What isn't there yet, in its order.
    private final List<Edit> pending = new ArrayList<>();
    /// The data that pending changes go on from; where there are others by now, such as after undoing, they are dropped.
    private Dataset expected = Dataset.NONE;

    PointEditing(SessionParts parts, Changes changes, Workers workers) {
        this.parts = parts;
        this.changes = changes;
        background = new Background<>(workers.readings(), workers.foreground(), Background.Outdated.SHOWN_ONCE);
    }

    /// A change of the points as they were measured.
    @FunctionalInterface
    interface PointEdit {

        /// @param by leads from the numbers that are seen to those
        Columns apply(Columns points, Seen by);
    }

    /// What the numbers that are seen were before they were standardized, if they are.
    record Seen(Optional<Standardization> by) {

        double originalX(double x) {
            return by.map(known -> known.originalX(x)).orElse(x);
        }

        double originalY(double y) {
            return by.map(known -> known.originalY(y)).orElse(y);
        }
    }

    private record Edit(PointEdit edit, UnaryOperator<String> changed) {
    }

    private Dataset data() {
        return parts.editing().wanted().scenario().problem().data();
    }

    /// @param changed how data are called that are no longer as they were measured
    void change(PointEdit edit, UnaryOperator<String> changed) {
        Edit next = new Edit(edit, changed);
        if (data().rows() <= FEW) {
            giveUp();
            become(made(data(), List.of(next)));
            return;
        }
        if (data() != expected) {
            giveUp();
            expected = data();
        }
        pending.add(next);
        later();
    }

    private void later() {
        List<Edit> all = List.copyOf(pending);
        Dataset from = data();
        ReadLoss read = parts.editing().made().loss();
        int gesture = changes.gesture();
        background.want(new Object(), (cancelled, pass) -> {
            Dataset made = made(from, all);
            ReadLoss over = read.over(made);
            over.loss().sketch();
            pass.accept(() -> {
                if (data() == expected) {
                    pending.removeAll(all);
                    parts.editing().texts().keep(over);
                    expected = made;
                    changes.within(gesture, () -> become(made));
                }
            });
        }, Runnable::run);
    }

    /// What is not there yet isn't wanted any more.
    void giveUp() {
        pending.clear();
        expected = Dataset.NONE;
        background.giveUp();
    }

    private static Dataset made(Dataset from, List<Edit> edits) {
        Dataset raw = from.original().orElse(from);
        Columns points = raw.points();
        String name = raw.name();
        Seen seen = new Seen(from.original().map(of -> from.standardization()));
        for (Edit edit : edits) {
            Columns before = points;
            points = edit.edit().apply(points, seen);
            name = points == before ? name : edit.changed().apply(name);
        }
        if (points == raw.points()) {
            return from;
        }
        Dataset next = raw.with(points, name);
        return seen.by().map(by -> by.apply(next)).orElse(next);
    }

    private void become(Dataset made) {
        parts.player().goTo(Playhead.at(parts.player().head().step()));
        changes.edit(scenario -> scenario.with(new Problem(scenario.loss(), made)));
    }
}
