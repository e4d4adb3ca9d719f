package downhill.picture;

import downhill.descent.Run;
import downhill.plugin.Vector;
import java.util.Optional;

/// The map of a loss of two weights with several runs on it, each in its colour and shape.
public final class RacePlane {

    private static final double DOT = 3.4;
    /// How far what has a light edge is set off by it.
    private static final double EDGE = 1.1;

    private final Page page;
    private final Plane plane;
    private final RaceFrame frame;

    private RacePlane(Page page, Plane plane, RaceFrame frame) {
        this.page = page;
        this.plane = plane;
        this.frame = frame;
    }

    /// Draws it, and where the loss has data, these with a model curve for each run.
    ///
    /// @param looked the moment of the run that is looked at
    public static void paint(Page page, PlaneSheet sheet, RaceFrame frame, Frame looked) {
        if (looked.ground().filter(ground -> ground.view().kind() == GroundView.Kind.SURFACE && ground.relief().isPresent())
                .isPresent()) {
            GroundPainter.paint(page, sheet.map(), looked, looked.ground().get());
        } else {
            paint(page, sheet.map(), frame);
        }
        if (sheet.data().height() > 0) {
            page.pen().line(sheet.data().left(), sheet.data().top(), sheet.data().left(), sheet.data().bottom(),
                    page.stroke(Role.LINE, 1));
            DataPainter.paint(page, sheet.data(), frame);
        }
    }

    /// Draws the map with its axes.
    public static void paint(Page page, Box box, RaceFrame frame) {
        Ground ground = frame.ground().orElse(Ground.unknown(GroundView.USUAL));
        Plane plane = PlaneFigure.plane(box, frame.view(), frame.ground(), page.em());
        boolean isOfEnds = ground.view().kind() == GroundView.Kind.ENDS;
        PlaneFigure.ground(page, plane, ground.map(), isOfEnds ? ground.ends() : Optional.empty());
        ground.gradients().filter(arrows -> !isOfEnds).ifPresent(arrows -> arrows.paint(page, plane));
        RacePlane race = new RacePlane(page, plane, frame);
        frame.drawn().forEach(race::path);
        race.points();
        frame.tally().ifPresent(tally -> TallyFigure.onMap(page, plane, tally));
        PlaneFigure.axes(page, plane);
        Axes.title(page, "figure.loss", "L(w, b)", plane.box().left(), plane.box().top() - 1.1 * page.em());
    }

    private void path(int lane) {
        Run run = frame.runs().get(lane);
        int here = frame.row(lane);
        Points.Builder line = new Points.Builder();
        for (int row = 0; row <= here; row++) {
            line.add(plane.x(run.point(row).w()), plane.y(run.point(row).b()));
        }
        Vector shown = frame.shownPoint(lane);
        line.add(plane.x(shown.w()), plane.y(shown.b()));
        Points points = line.build();
        double width = frame.isCurrent(lane) ? 2.4 : 1.6;
        // A run's colour may be that of the ground: dots that lie close together would cover the light edge of the line.
        dots(lane, 0, here - 1, DOT + EDGE, Role.CARD, 0);
        page.pen().within(plane.box(), () -> {
            page.pen().line(points, page.stroke(Role.CARD, width + 2 * EDGE).faded(0.8));
            page.pen().line(points, page.stroke(frame.mark(lane).role(), width));
        });
        dots(lane, 0, here - 1, DOT, frame.mark(lane).role(), 0);
        if (frame.isCurrent(lane) && frame.ahead()) {
            dots(lane, here + 1, frame.lastRow(lane), DOT, Role.CARD, 1.1);
        }
    }

    /// The places where a run has been, or will be; one that would hide behind the one before is left out.
    private void dots(int lane, int from, int to, double radius, Role inside, double outline) {
        Run run = frame.runs().get(lane);
        Mark mark = frame.mark(lane);
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int row = from; row <= to; row++) {
            double x = plane.x(run.point(row).w());
            double y = plane.y(run.point(row).b());
            if (!(Math.hypot(x - lastX, y - lastY) < page.unit(2)) && plane.box().contains(x, y)) {
                mark.paint(page, x, y, page.unit(radius), Fill.of(inside), page.stroke(mark.role(), outline));
                lastX = x;
                lastY = y;
            }
        }
    }

    /// Where each run is; out of sight, at the edge of the map, half as large.
    private void points() {
        Box inner = plane.box().grown(-page.unit(6));
        MarkStack stack = new MarkStack(page, plane.box(), true);
        for (int lane : frame.drawn().reversed()) {
            Vector shown = frame.shownPoint(lane);
            double x = plane.x(shown.w());
            double y = plane.y(shown.b());
            boolean isSeen = plane.box().contains(x, y);
            stack.add(frame.mark(lane), isSeen ? x : Math.clamp(x, inner.left(), inner.right()),
                    isSeen ? y : Math.clamp(y, inner.top(), inner.bottom()), page.unit(isSeen ? 7 : 4));
        }
        stack.paint();
    }
}
