package downhill.picture;

import downhill.descent.StartRateMap;
import downhill.descent.Verdict;
import java.util.List;

/// A map of starts and rates: a hue for each valley, stronger where fewer steps lead to its bottom.
///
/// What never settles is striped; what runs away, stays or falls on has the colours of the ribbon.
public final class MapPainter {

    private static final List<Role> VALLEYS = List.of(Role.STEP, Role.GLIDES, Role.PATH, Role.CURVE);
    private static final int STRIPE = 4;

    private final Page page;
    private final Box box;
    private final StartRateMap map;
    private final int steps;

    private MapPainter(Page page, Box box, StartRateMap map, int steps) {
        this.page = page;
        this.box = box;
        this.map = map;
        this.steps = steps;
    }

    /// How a cell looks.
    ///
    /// @param role its colour
    /// @param shade how strong that is
    /// @param isStriped whether stripes run through it
    public record Look(Role role, double shade, boolean isStriped) {
    }

    /// Draws the map so that it fills a box: starts from left to right, rates from bottom to top.
    ///
    /// @param steps how many steps the runs were asked for
    public static void paint(Page page, Box box, StartRateMap map, int steps) {
        new MapPainter(page, box, map, steps).paint();
    }

    /// How a cell looks; one where no run begins is of the card's colour.
    public static Look look(StartRateMap map, int column, int row, int steps) {
        if (map.isHole(column, row)) {
            return new Look(Role.CARD, 1, false);
        }
        Verdict verdict = map.verdict(column, row);
        Role own = Verdicts.role(verdict);
        int there = map.stepsToBottom(column, row).orElse(-1);
        return switch (verdict) {
            case STAYS, FALLS_ON, RUNS_AWAY -> new Look(own, 1, false);
            case NEVER_SETTLES -> new Look(own, 1, true);
            case CRAWLS -> new Look(own, 0.6, false);
            case GLIDES, ZIG_ZAGS -> map.valley(column, row).isEmpty()
                    ? new Look(own, Verdicts.shade(verdict, there, steps), false)
                    : new Look(hue(map.valley(column, row).getAsInt()), Verdicts.shade(verdict, there, steps), false);
        };
    }

    /// The colour of a valley, from left to right; beyond the fourth they come again.
    public static Role hue(int valley) {
        return VALLEYS.get(valley % VALLEYS.size());
    }

    private void paint() {
        page.pen().box(box, Fill.of(Role.CARD));
        StartRateMap.Grid grid = map.grid();
        int every = Math.clamp(map.every(), 1, grid.rows());
        for (int row = 0; row < grid.rows(); row += every) {
            int from = 0;
            Look look = look(map, 0, row, steps);
            for (int column = every; column < grid.columns() + every; column += every) {
                Look next = column < grid.columns() ? look(map, column, row, steps) : null;
                if (!look.equals(next)) {
                    stretch(look, from, Math.min(column, grid.columns()), row, Math.min(row + every, grid.rows()));
                    from = column;
                    look = next;
                }
            }
        }
    }

    private void stretch(Look look, int from, int to, int row, int above) {
        double wide = box.width() / map.grid().columns();
        double high = box.height() / map.grid().rows();
        if (look.role() != Role.CARD) {
            page.pen().box(new Box(box.left() + from * wide, box.bottom() - above * high, (to - from) * wide,
                    (above - row) * high), new Fill(look.role(), look.shade()));
        }
        for (int stripe = row; look.isStriped() && stripe < above; stripe++) {
            if (stripe % STRIPE == 0) {
                double y = box.bottom() - (stripe + 0.5) * high;
                page.pen().line(box.left() + from * wide, y, box.left() + to * wide, y, page.stroke(Role.CARD, 1));
            }
        }
    }
}
