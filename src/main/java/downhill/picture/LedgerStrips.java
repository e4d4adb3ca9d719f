package downhill.picture;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Neighbouring strips of the ledger, drawn together: one outline for what was promised, one hatched area for what was
/// delivered. Together, because ten thousand rectangles are more than a frame has time for.
record LedgerStrips(Page page, LedgerScale scale, List<LedgerColumn> columns) {

    /// @param opacity of all of it
    /// @param checked how much is seen of what was delivered, from 0 to 1
    void paint(double opacity, double checked) {
        if (columns.isEmpty()) {
            return;
        }
        if (checked > 0) {
            delivered(LedgerColumn::delivered, Role.STEP, true, opacity * checked);
            delivered(LedgerColumn::rise, Role.WARNING, false, opacity * checked);
        }
        promised(LedgerColumn::promised, Role.STEP, opacity);
        promised(LedgerColumn::uphill, Role.WARNING, opacity);
    }

    private void delivered(ToDoubleFunction<LedgerColumn> height, Role role, boolean rising, double opacity) {
        if (isNone(height)) {
            return;
        }
        Points area = outline(height);
        page.pen().area(area, Fill.of(role).faded(0.16 * opacity));
        double spacing = page.unit(rising ? 5 : 4);
        page.pen().segments(rising ? Hatch.rising(area, spacing) : Hatch.falling(area, spacing),
                page.stroke(role, 1.1).faded(opacity));
    }

    private void promised(ToDoubleFunction<LedgerColumn> height, Role role, double opacity) {
        if (isNone(height)) {
            return;
        }
        Stroke stroke = page.stroke(role, 1.3).faded(opacity);
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
