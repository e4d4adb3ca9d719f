package downhill.picture;

import downhill.descent.Coordinate;

/// Where the figures of a loss of two weights stand: the map on the left; on the right, below each other, the data where the
/// loss has some, and one weight at a time.
///
/// @param map of the loss, or its surface, or the map of ends
/// @param data the data figure; of no height where there are none
/// @param slices the room of both slices, with their title
/// @param em the size of text
public record PlaneSheet(Box map, Box data, Box slices, double em) {

    private static final double MAP = 0.56;
    private static final double DATA = 0.52;
    private static final double TITLE = 2.6;
    /// The same where an audience looks at it: what is written in the slices is larger, so they need more room.
    private static final double PROJECTED_MAP = 0.44;
    private static final double PROJECTED_DATA = 0.42;

    /// @param hasData whether the loss has data
    public static PlaneSheet of(Box page, boolean hasData, double em) {
        return of(page, MAP, hasData ? DATA : 0, em);
    }

    /// For an audience.
    public static PlaneSheet projected(Box page, boolean hasData, double em) {
        return of(page, hasData ? PROJECTED_MAP : MAP, hasData ? PROJECTED_DATA : 0, em);
    }

    private static PlaneSheet of(Box page, double mapPart, double dataPart, double em) {
        double left = Math.round(mapPart * page.width());
        Box map = new Box(page.left(), page.top(), left, page.height());
        double height = Math.round(dataPart * page.height());
        Box data = new Box(map.right(), page.top(), page.right() - map.right(), height);
        Box slices = new Box(map.right(), data.bottom(), data.width(), page.bottom() - data.bottom());
        return new PlaneSheet(map, data, slices, em);
    }

    /// Without slices: the map alone or, where the loss has data, these beside it.
    public static PlaneSheet withoutSlices(Box page, boolean hasData, double em) {
        Box nowhere = new Box(page.right(), page.bottom(), 0, 0);
        double left = hasData ? Math.round(MAP * page.width()) : page.width();
        Box map = new Box(page.left(), page.top(), left, page.height());
        return new PlaneSheet(map, hasData ? new Box(map.right(), page.top(), page.width() - left, page.height()) : nowhere,
                nowhere, em);
    }

    public boolean hasSlices() {
        return slices.width() > 0;
    }

    /// Where the title of both slices stands, and what is chosen beside it.
    public Box title() {
        return new Box(slices.left() + em, slices.top() + 0.3 * em, slices.width() - 2 * em, TITLE * em - 0.3 * em);
    }

    /// Where the slice along a weight is.
    public Box slice(Coordinate coordinate) {
        double top = slices.top() + TITLE * em;
        double half = (slices.width() - 1.2 * em) / 2;
        double left = slices.left() + 0.6 * em + (coordinate == Coordinate.W ? 0 : half);
        return new Box(left, top, half - 0.8 * em, slices.bottom() - top);
    }
}
