package downhill.session;

import downhill.lesson.IdeaPoint;
import downhill.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The walk through the idea in eight points, forward and back. Each point shows its scene; a walk that has changed nothing
/// else ends where it began. All of it waits until what is typed is read.
public final class Walking {

    private final List<IdeaPoint> points = IdeaPoint.all();
    private final Supplier<Scene> scene;
    private final Switching switching;
    private final Typing typing;
    private final Signal changed;
    private Optional<Walk> walk = Optional.empty();

    Walking(Supplier<Scene> scene, Switching switching, Typing typing, Signal changed) {
        this.scene = scene;
        this.switching = switching;
        this.typing = typing;
        this.changed = changed;
    }

    /// @param index of the point where it is
    /// @param before what was looked at when it began
    /// @param shown what is shown by now, unless somebody has changed it
    private record Walk(int index, Scene before, Scene shown) {
    }

    /// The point where the walk is; nothing while there is none.
    public Optional<IdeaPoint> point() {
        return walk.map(now -> points.get(now.index()));
    }

    public boolean isOn() {
        return walk.isPresent();
    }

    /// Begins at the first point; ends where one is under way.
    public void toggle() {
        typing.then(() -> {
            if (isOn()) {
                endNow();
            } else {
                go(0, scene.get());
            }
        });
    }

    /// To the next point; after the last, the end.
    public void next() {
        typing.then(() -> walk.ifPresent(now -> {
            if (now.index() + 1 < points.size()) {
                go(now.index() + 1, now.before());
            } else {
                endNow();
            }
        }));
    }

    /// To the point before, if there is one.
    public void back() {
        typing.then(() -> walk.filter(now -> now.index() > 0).ifPresent(now -> go(now.index() - 1, now.before())));
    }

    /// Brings back what was there before the walk; what somebody has made of a point's runs stays.
    public void end() {
        typing.then(this::endNow);
    }

    private void endNow() {
        walk.ifPresent(now -> {
            walk = Optional.empty();
            if (scene.get().runs().equals(now.shown().runs())) {
                switching.show(now.before());
            }
            changed.run();
        });
    }

    /// The walk is over and what is there stays.
    void leave() {
        walk = Optional.empty();
    }

    private void go(int index, Scene before) {
        points.get(index).shown().or(() -> lastShown(index)).ifPresent(switching::show);
        walk = Optional.of(new Walk(index, before, scene.get()));
        changed.run();
    }

    /// What a point without a scene of its own keeps on screen: the one before it.
    private Optional<Scene> lastShown(int index) {
        return points.subList(0, index).reversed().stream().flatMap(point -> point.shown().stream()).findFirst();
    }
}
