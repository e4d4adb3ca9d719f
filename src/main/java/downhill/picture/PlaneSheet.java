package downhill.picture;

import downhill.descent.Coordinate;

/// Where the figures of a loss of two weights stand: in the window the map on the left; on the right, below each other, the
/// data where the loss has some, and one weight at a time.
///
/// An audience sees both slices as high as there is room, in every phase of a step: on a wide page between the map and the
/// data, on another beside the map, with the data below it.
///
/// @param map of the loss, or its surface, or the map of ends
/// @param data the data figure; of no height where there are none
/// @param slices the room of both slices, with their title
/// @param em the size of text
public record PlaneSheet(Box map, Box data, Box slices, double em) {

    private static final double MAP = 0.56;
    private static final double DATA = 0.52;
    private static final double TITLE = 2.6;
    /// How large the titles of figures are.
    private static final double TITLE_TEXT = 1.1;
    /// How many times as wide as high a page must be for map, slices and data side by side: screens are, but for old ones.
    private static final double WIDE = 1.55;
    private static final double WIDE_MAP = 0.325;
    private static final double WIDE_SLICES = 0.405;
    /// Below the data there, in ems around what is promised and delivered.
    private static final double MARGIN = 0.6;
    /// On a page that is less wide: of its width, and of the height that the map has.
    private static final double LEFT = 0.47;
    private static final double OVER_DATA = 0.57;
    /// On paper, where the words take a part of the width: errors squared need more of what is left.
    private static final double PRINTED_MAP = 0.5;
    private static final double PRINTED_DATA = 0.46;

    /// @param hasData whether the loss has data
    public static PlaneSheet of(Box page, boolean hasData, double em) {
        return of(page, MAP, hasData ? DATA : 0, em);
    }

    /// For an audience.
    ///
    /// @param hasData whether the loss has data
    /// @param isWorked whether the step is worked out beside what is said
    public static PlaneSheet projected(PosterLayout layout, boolean hasData, boolean isWorked) {
        Box room = layout.figures();
        double em = layout.em();
        double bars = (Bars.height() + 2 * MARGIN) * em;
        if (!hasData) {
            PlaneSheet alone = of(room, false, em);
            if (!isWorked) {
                return alone;
            }
            // The bars below both slices, so that the worked lines may be larger.
            return new PlaneSheet(alone.map, alone.data, new Box(alone.slices.left(),
                    alone.slices.top(), alone.slices.width(), alone.slices.height() - bars), em);
        }
        Box whole = layout.box();
        if (whole.width() < WIDE * whole.height()) {
            double left = Math.round(LEFT * room.width());
            double top = Math.round(OVER_DATA * room.height());
            return new PlaneSheet(new Box(room.left(), room.top(), left, top),
                    new Box(room.left(), room.top() + top, left, room.height() - top),
                    new Box(room.left() + left, room.top(), room.width() - left, room.height()), em);
        }
        double map = Math.round(WIDE_MAP * room.width());
        double slices = Math.round(WIDE_SLICES * room.width());
        double data = room.left() + map + slices;
        return new PlaneSheet(new Box(room.left(), room.top(), map, room.height()),
                new Box(data, room.top(), room.right() - data, room.height() - bars),
                new Box(room.left() + map, room.top(), slices, room.height()), em);
    }

    /// Where promised and delivered stand, below the data or the slices, if they do; else of no height.
    Box bars() {
        boolean isBelowData = data.height() > 0 && data.left() > slices.left();
        boolean isBelowSlices = data.height() == 0 && slices.bottom() < map.bottom();
        Box above = isBelowSlices ? slices : data;
        boolean isThere = isBelowData || isBelowSlices;
        return new Box(above.left() + 1.2 * em, isThere ? above.bottom() + MARGIN * em : above.top(),
                Math.max(0, above.width() - 2.4 * em), isThere ? Bars.height() * em : 0);
    }

    /// Beside the words of a page on paper.
    public static PlaneSheet printed(Box page, boolean hasData, double em) {
        return of(page, hasData ? PRINTED_MAP : MAP, hasData ? PRINTED_DATA : 0, em);
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

    /// The same with a figure lower where its title has no room beside what is chosen there.
    ///
    /// @param besideMap how wide that is beside the map's title
    /// @param besideSlices and beside that of both slices
    /// @param high how high it is
    public PlaneSheet under(Words words, Ruler ruler, double besideMap, double besideSlices, double high) {
        double forMap = map.width() - (PlaneFigure.LEFT + 2) * em - besideMap;
        double forSlices = title().width() - em - besideSlices;
        boolean isMapBelow = mapTitle(words, ruler) > forMap;
        boolean areSlicesBelow = hasSlices()
                && ruler.width(RichText.strong(words.text("plane.slices"), Role.TEXT), TITLE_TEXT * em) > forSlices;
        return new PlaneSheet(isMapBelow ? lower(map, high) : map, data, areSlicesBelow ? lower(slices, high) : slices, em);
    }

    /// How wide the map's title is.
    public double mapTitle(Words words, Ruler ruler) {
        return ruler.width(Axes.titled(words, "figure.loss", "L(w, b)"), TITLE_TEXT * em);
    }

    private static Box lower(Box box, double high) {
        return new Box(box.left(), box.top() + high, box.width(), box.height() - high);
    }
}
