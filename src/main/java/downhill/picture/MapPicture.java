package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.OutcomeMap;
import downhill.descent.RateAxis;
import downhill.descent.StartAxis;
import java.util.OptionalInt;

/// A map of starts and rates with the cells that it is drawn as. Immutable.
///
/// @param map what comes of every start at every rate
/// @param cells one for each that is known, the highest rates above
public record MapPicture(OutcomeMap map, Raster cells) {

    /// Takes some milliseconds for a whole map: for the background.
    public static MapPicture of(OutcomeMap map) {
        return new MapPicture(map, MapCells.raster(map));
    }

    /// What the map that lies below a curve is to go through: its starts are what the curve is seen over.
    public static OutcomeMap.Grid grid(Interval starts, RateScale rates) {
        return OutcomeMap.Grid.of(new StartAxis(Coordinate.W, starts.low(), starts.high()),
                new RateAxis(rates.low(), rates.high()));
    }

    /// What comes of a start and a rate, in words.
    ///
    /// @param w the start, anywhere
    /// @param power the decimal logarithm of the rate, anywhere
    public RichText tell(double w, double power, Words words) {
        OutcomeMap.Grid grid = map.grid();
        int column = place(w, grid.across().low(), grid.across().high(), grid.columns());
        int row = place(power, grid.up().low(), grid.up().high(), grid.rows());
        String start = Numbers.significant(grid.across().at(column, grid.columns()), 3);
        if (map.isHole(column, row)) {
            return said(words, "map.hole", start);
        }
        String rate = Numbers.exact(grid.up().at(row, grid.rows()));
        String verdict = Verdicts.word(map.verdict(column, row), words);
        OptionalInt valley = map.valley(column, row);
        OptionalInt needed = map.stepsToBottom(column, row);
        if (needed.isPresent() && valley.isPresent()) {
            String bottom = Numbers.significant(map.bottom(valley.getAsInt()).w(), 3);
            return said(words, "map.reaches", start, rate, verdict, bottom, Verdicts.steps(needed.getAsInt(), words));
        }
        return said(words, "map.other", start, rate, verdict, Verdicts.steps(map.steps(), words));
    }

    /// The nearest of some evenly spread places.
    private static int place(double at, double low, double high, int places) {
        return Math.clamp(Math.round((at - low) / (high - low) * (places - 1)), 0, places - 1);
    }

    private static RichText said(Words words, String key, Object... arguments) {
        return RichText.words(words.text(key, arguments), Role.TEXT);
    }

    /// Draws its cells where their starts and rates are in a plane; what of them is outside is not seen.
    void paint(Page page, Plane plane) {
        if (map.isFailed()) {
            return;
        }
        double left = plane.x(map.grid().across().low());
        double top = plane.y(map.grid().up().high());
        Box place = new Box(left, top, plane.x(map.grid().across().high()) - left,
                plane.y(map.grid().up().low()) - top);
        Box seen = place.common(plane.box());
        if (seen.width() > 0 && seen.height() > 0) {
            page.pen().raster(cells, place, seen);
        }
    }
}
