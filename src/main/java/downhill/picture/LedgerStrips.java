package downhill.picture;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Neighbouring strips of the ledger, drawn together: one outline for what was promised, one hatched area for what was
/// delivered. Together, because ten thousand rectangles are more than a frame has time for.
record LedgerStrips(Page page, LedgerScale scale, List<LedgerColumn> columns) {

    /// How much thinner lines of steps to come are, and further apart: paler would be too pale to be seen.
    private static final double THINNER = 0.6;

    /// @param ahead whether the steps are still to come
    /// @param checked how much is seen of what was delivered, from 0 to 1
    void paint(boolean ahead, double checked) {
        if (columns.isEmpty()) {
            return;
        }
        if (checked > 0) {
            delivered(LedgerColumn::delivered, Role.STEP, ahead, checked);
            delivered(LedgerColumn::rise, Role.WARNING, ahead, checked);
        }
        double weight = ahead ? THINNER : 1;
        promised(LedgerColumn::promised, page.stroke(Role.STEP, 1.3 * weight));
        promised(LedgerColumn::uphill, page.stroke(Role.WARNING, 1.3 * weight));
    }

    private void delivered(ToDoubleFunction<LedgerColumn> height, Role role, boolean ahead, double opacity) {
        if (isNone(height)) {
            return;
        }
        Points area = outline(height);
        boolean rising = role == Role.STEP;
        double weight = ahead ? THINNER : 1;
        // The fill only helps: the hatching tells.
        page.pen().area(area, Fill.of(role).faded(0.16 * weight * opacity));
        double spacing = page.unit(rising ? 5 : 4) / weight;
        page.pen().segments(rising ? Hatch.rising(area, spacing) : Hatch.falling(area, spacing),
                page.stroke(role, 1.1 * weight).faded(opacity));
    }

    private void promised(ToDoubleFunction<LedgerColumn> height, Stroke stroke) {
        if (isNone(height)) {
            return;
        }
        page.pen().line(outline(height), stroke);
        Points.Builder between = new Points.Builder();
        double zero = scale.plane().y(0);
        for (LedgerColumn column : columns) {
            if (column.width() > page.unit(4)) {
                between.add(column.left(), zero).add(column.left(), scale.plane().y(height.applyAsDouble(column)));
            }
        }
        page.pen().segments(between.build(), stroke);
    }

    private boolean isNone(ToDoubleFunction<LedgerColumn> height) {
        return columns.stream().allMatch(column -> height.applyAsDouble(column) == 0);
    }

    /// From the axis over the top of every strip and back down to it.
    private Points outline(ToDoubleFunction<LedgerColumn> height) {
        Points.Builder outline = new Points.Builder();
        Plane plane = scale.plane();
        outline.add(columns.getFirst().left(), plane.y(0));
        for (LedgerColumn column : columns) {
            double y = plane.y(height.applyAsDouble(column));
            outline.add(column.left(), y).add(column.right(), y);
        }
        return outline.add(columns.getLast().right(), plane.y(0)).build();
    }
}
