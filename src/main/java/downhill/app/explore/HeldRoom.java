package downhill.app.explore;

import downhill.app.draw.Presence;
import java.util.List;
import javafx.scene.layout.Region;

/// Keeps a card as tall as it is while something is dragged: where its upper part needs more room, parts below it give way
/// until the hand lets go.
final class HeldRoom {

    /// Differences below this, in pixels, are rounding.
    private static final double ROUNDING = 0.5;

    private final Region upper;
    private final List<Region> lower;
    private boolean isHeld;
    private double calm;
    private double tallest;
    private double[] given = {};

    /// @param lower what gives way, the first to go first
    HeldRoom(Region upper, List<Region> lower) {
        this.upper = upper;
        this.lower = lower;
    }

    /// Gives the parts their room, once they have their content and those below are there or not.
    ///
    /// @param held whether something is being dragged
    void share(boolean held) {
        if (held && !isHeld) {
            take();
        }
        isHeld = held;
        if (!held) {
            upper.setMinHeight(Region.USE_COMPUTED_SIZE);
            return;
        }
        tallest = Math.max(tallest, upper.prefHeight(upper.getWidth()));
        double room = calm;
        for (int index = 0; index < given.length && tallest > room + ROUNDING; index++) {
            room += given[index];
            Presence.of(lower.get(index), false);
        }
        upper.setMinHeight(Math.max(tallest > room + ROUNDING ? tallest : 0, room));
    }

    /// The room that the parts had when the hand took hold.
    private void take() {
        calm = upper.getHeight();
        tallest = calm;
        double gap = lower.stream().filter(Region::isManaged).mapToDouble(Region::getLayoutY).min().orElse(0)
                - upper.getLayoutY() - calm;
        given = lower.stream().mapToDouble(part -> part.isManaged() ? part.getHeight() + gap : 0).toArray();
    }
}
