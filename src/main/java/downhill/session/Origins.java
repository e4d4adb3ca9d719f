package downhill.session;

import downhill.document.Document;
import downhill.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where all that was open is from, and which of these is open now.
final class Origins {

    private final List<Origin> all = new ArrayList<>();
    private int now;

    /// @param first what is open at the beginning, from nowhere
    Origins(Scene first) {
        all.add(new Origin(Optional.empty(), Document.of(first)));
    }

    Origin now() {
        return all.get(now);
    }

    List<Origin> all() {
        return List.copyOf(all);
    }

    /// What is open was saved: also where what was there before is brought back, it is from there.
    void replace(Origin other) {
        all.set(now, other);
    }

    void add(Origin other) {
        all.add(other);
        now = all.size() - 1;
    }

    /// Goes back to one that there was.
    void go(int index) {
        now = index;
    }

    void restore(List<Origin> others, int index) {
        all.clear();
        all.addAll(others);
        now = index;
    }

    Moment moment(Scene scene) {
        return new Moment(scene, now);
    }
}
