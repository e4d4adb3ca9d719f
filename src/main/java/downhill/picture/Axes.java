package downhill.picture;

import java.util.List;

/// Grid lines, round numbers and titles of the two figures.
final class Axes {

    /// Between the numbers on the left and the figure, in ems.
    private static final double GAP = 0.8;

    private Axes() {
    }

    static void paint(Page page, Sheet sheet, String symbol) {
        grid(page, sheet.loss());
        grid(page, sheet.slope());
        zero(page, sheet.slope());
        Box all = sheet.page();
        page.pen().line(all.left(), sheet.divider(), all.right(), sheet.divider(), page.stroke(Role.LINE, 1));
        bottom(page, sheet.slope(), symbol);
    }

    /// Drawn last, on a patch of the card, so that no line runs through them.
    static void titles(Page page, Sheet sheet, String symbol) {
        double em = page.em();
        title(page, "figure.loss", "L(" + symbol + ")", sheet.loss().box().left(), sheet.page().top() + 1.25 * em);
        title(page, "figure.slope", "δL/δ" + symbol, sheet.slope().box().left(), sheet.divider() + 1.35 * em);
    }

    /// The room right of the lower figure's title.
    static Box besideSlope(Page page, Sheet sheet, String symbol) {
        Box figure = sheet.slope().box();
        double em = page.em();
        RichText title = titled(page.words(), "figure.slope", "δL/δ" + symbol);
        double left = figure.left() + page.ruler().width(title, 1.1 * em) + em;
        return new Box(left, sheet.divider() + 0.4 * em, figure.right() - left, figure.top() - sheet.divider() - 0.4 * em);
    }

    static void grid(Page page, Plane plane) {
        Stroke stroke = page.stroke(Role.GRID, 1);
        Box box = plane.box();
        for (double tick : ticksAcross(page, plane)) {
            page.pen().line(plane.x(tick), box.top(), plane.x(tick), box.bottom(), stroke);
        }
        int about = countUp(page, plane);
        double step = Ticks.step(plane.value().length(), about);
        List<Double> ticks = Ticks.within(plane.value(), about);
        double size = TickText.size(page, ticks.stream().map(tick -> Ticks.text(tick, step)).toList(), 0.92 * page.em(),
                Sheet.LEFT * page.em() - GAP * page.em());
        for (double tick : ticks) {
            page.pen().line(box.left(), plane.y(tick), box.right(), plane.y(tick), stroke);
            RichText text = RichText.words(Ticks.text(tick, step), Role.DIM);
            page.text(text, size, box.left() - GAP * page.em(), plane.y(tick), Page.Align.RIGHT);
        }
    }

    static void zero(Page page, Plane plane) {
        if (plane.value().contains(0)) {
            page.pen().line(plane.box().left(), plane.y(0), plane.box().right(), plane.y(0),
                    page.stroke(Role.DIM, 1).faded(0.75));
        }
    }

    static void bottom(Page page, Plane plane, String symbol) {
        double em = page.em();
        double y = plane.box().bottom() + 1.3 * em;
        Box name = page.text(RichText.symbol(symbol), 1.35 * em, plane.box().right(), y, Page.Align.RIGHT).grown(0.5 * em);
        double step = Ticks.step(plane.across().length(), countAcross(page, plane));
        double free = Double.NEGATIVE_INFINITY;
        for (double tick : ticksAcross(page, plane)) {
            RichText text = RichText.words(Ticks.text(tick, step), Role.DIM);
            Box box = page.boxOf(text, 0.92 * em, plane.x(tick), y, Page.Align.MIDDLE);
            // In a narrow figure not every number has room.
            if (box.left() >= free && !box.overlaps(name)) {
                page.text(text, 0.92 * em, plane.x(tick), y, Page.Align.MIDDLE);
                free = box.right() + 0.3 * em;
            }
        }
    }

    private static List<Double> ticksAcross(Page page, Plane plane) {
        return Ticks.within(plane.across(), countAcross(page, plane));
    }

    /// As many as there is room for, but so that two are seen: one alone tells no scale.
    private static int countUp(Page page, Plane plane) {
        int about = (int) Math.clamp(plane.box().height() / (4.4 * page.em()), 2, 8);
        while (about < 12 && Ticks.within(plane.value(), about).size() < 2) {
            about++;
        }
        return about;
    }

    private static int countAcross(Page page, Plane plane) {
        return (int) Math.clamp(plane.box().width() / (8.5 * page.em()), 2, 12);
    }

    static void title(Page page, String key, String symbol, double x, double y) {
        RichText text = titled(page.words(), key, symbol);
        double size = 1.1 * page.em();
        page.pen().box(page.boxOf(text, size, x, y, Page.Align.LEFT).grown(0.15 * size), Fill.of(Role.CARD).faded(0.85));
        page.text(text, size, x, y, Page.Align.LEFT);
    }

    /// A figure's name, and what it shows as a symbol.
    static RichText titled(Words words, String key, String symbol) {
        return RichText.strong(words.text(key) + " ", Role.TEXT).plus(RichText.symbol(symbol, Role.TEXT));
    }
}
