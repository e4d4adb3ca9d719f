package downhill.app.explore;

import downhill.app.draw.Presence;
import downhill.app.draw.Sizes;
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

    /// Gives the parts their room, once they have their content.
    ///
    /// @param held whether something is being dragged
    /// @param there which of the lower parts are to be there if there is room
    void share(boolean held, boolean... there) {
        if (held && !isHeld) {
            take();
        }
        isHeld = held;
        if (!held) {
            for (int index = 0; index < there.length; index++) {
                Presence.of(lower.get(index), there[index]);
            }
            Sizes.minHeight(upper, Region.USE_COMPUTED_SIZE);
            return;
        }
        tallest = Math.max(tallest, upper.prefHeight(upper.getWidth()));
        double room = calm;
        for (int index = 0; index < there.length; index++) {
            boolean gives = tallest > room + ROUNDING;
            room += gives ? given[index] : 0;
            Presence.of(lower.get(index), there[index] && !gives);
        }
        Sizes.minHeight(upper, Math.max(tallest > room + ROUNDING ? tallest : 0, room));
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
