package downhill.picture;

import downhill.descent.Scenario;
import java.util.Optional;
import java.util.stream.Stream;

/// The figure below the curve of several runs: starts to the right, rates upwards on a logarithmic scale, the map of what
/// comes of them, and the runs that it holds for.
public final class MapFigure {

    /// The size of its title.
    public static final double TITLE = 0.95;
    /// The least that it may be on paper.
    private static final double SMALLEST_TITLE = 0.8;

    private MapFigure() {
    }

    /// Where it is, below the curve of a sheet: its value axis is the decimal logarithm of the rate.
    public static Plane plane(Sheet sheet, RateScale rates) {
        return new Plane(sheet.slope().box(), sheet.slope().across(), new Interval(rates.low(), rates.high()));
    }

    /// Where its title is: as wide as the figure, right below the line that divides it from the curve.
    public static Box title(Sheet sheet, double em) {
        Box figure = sheet.slope().box();
        return new Box(figure.left(), sheet.divider() + 0.55 * em, figure.width(), 1.4 * em);
    }

    /// Draws all but the title.
    ///
    /// @param map what is known of it so far
    public static void paint(Page page, Sheet sheet, RateScale rates, RaceFrame frame, Optional<MapPicture> map) {
        Plane plane = plane(sheet, rates);
        map.ifPresent(known -> known.paint(page, plane));
        axes(page, plane, sheet.divider());
        runs(page, plane, frame);
    }

    /// Draws all of it as on paper, where what is read from close by may be smaller and the legend longer.
    ///
    /// @param map what is known of it
    public static void paintPrinted(Page page, Sheet sheet, RateScale rates, RaceFrame frame, Optional<MapPicture> map) {
        paint(page, sheet, rates, frame, map);
        Box title = title(sheet, page.em());
        // Right of the figure there is a margin, and nothing in it.
        double room = title.width() + 1.4 * page.em();
        double wide = page.ruler().width(titled(page.words(), "map.legend.short"), 1);
        double size = Math.clamp(0.99 * room / wide, SMALLEST_TITLE * page.em(), TITLE * page.em());
        page.text(titled(page.words(), page.ruler(), size, room), size, title.left(), title.middleY(), Page.Align.LEFT);
    }

    /// The title and as much of the legend as there is room for; at least what the axis upwards is.
    ///
    /// @param size of the text
    /// @param room how wide it may be
    public static RichText titled(Words words, Ruler ruler, double size, double room) {
        return titled(words, ruler, size, size, room);
    }

    /// The same for who makes the text smaller where there is little room.
    ///
    /// @param least the size down to which a title is better than only the axis's name
    public static RichText titled(Words words, Ruler ruler, double size, double least, double room) {
        return Stream.of("map.legend", "map.legend.short", "map.legend.shortest").map(legend -> titled(words, legend))
                .filter(title -> ruler.width(title, size) < room).findFirst()
                .orElseGet(() -> ruler.width(words.rich("map.title"), least) < room
                        ? words.rich("map.title") : RichText.symbol("a", Role.STEP));
    }

    private static RichText titled(Words words, String legend) {
        return words.rich("map.title").plus(RichText.words("     ", Role.DIM)).plus(words.rich(legend));
    }

    private static void axes(Page page, Plane plane, double divider) {
        double em = page.em();
        Box box = plane.box();
        page.pen().line(box.left() - 4.6 * em, divider, box.right() + 1.7 * em, divider, page.stroke(Role.LINE, 1));
        for (int power = (int) Math.ceil(plane.value().low()); power <= plane.value().high(); power++) {
            double y = plane.y(power);
            page.pen().line(box.left() - 0.4 * em, y, box.left(), y, page.stroke(Role.DIM, 1));
            page.text(RichText.words(Numbers.exact(Math.pow(10, power)), Role.DIM), 0.92 * em, box.left() - 0.8 * em, y,
                    Page.Align.RIGHT);
        }
        page.pen().frame(box, page.stroke(Role.EDGE, 1));
        Axes.bottom(page, plane, "w");
    }

    /// Where the run that is looked at has its start and its rate, and all others that the same map holds for. The map of a
    /// fork is that of its present rate, with the earlier ones before.
    private static void runs(Page page, Plane plane, RaceFrame frame) {
        MarkStack stack = new MarkStack(page, plane.box(), true);
        for (int lane : frame.drawn().reversed()) {
            if (!isOnMap(frame, frame.lane(lane).scenario())) {
                continue;
            }
            double x = plane.x(frame.track(lane).at(0));
            double y = plane.y(Math.log10(frame.runs().get(lane).descent().rate()));
            if (plane.box().contains(x, y)) {
                stack.add(frame.mark(lane), x, y, page.unit(frame.isCurrent(lane) ? 7.5 : 5.5));
            }
        }
        stack.paint();
    }

    /// Whether a run differs from the one that is looked at in nothing but start and rate.
    private static boolean isOnMap(RaceFrame frame, Scenario scenario) {
        Scenario current = frame.comparison().scenario();
        return scenario.withStart(current.start()).withRate(current.rate()).equals(current);
    }
}
