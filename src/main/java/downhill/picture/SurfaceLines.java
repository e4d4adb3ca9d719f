package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// Draws what lies on a surface: its level lines, and a run's path. Each piece across a cell is looked at by itself: what is
/// hidden by the surface is left out, or of the path is drawn faintly.
final class SurfaceLines {

    private final Page page;
    private final SurfaceStage stage;

    private SurfaceLines(Page page, SurfaceStage stage) {
        this.page = page;
        this.stage = stage;
    }

    static void levels(Page page, SurfaceStage stage) {
        new SurfaceLines(page, stage).levels();
    }

    static void path(Page page, SurfaceStage stage, PlaneRun run) {
        new SurfaceLines(page, stage).path(run);
    }

    private void levels() {
        Relief relief = stage.relief();
        Points.Builder seen = new Points.Builder();
        for (LevelLine line : relief.lines()) {
            Points points = line.points();
            for (int index = 0; index + 1 < points.size(); index++) {
                double fromAcross = relief.column(points.x(index));
                double fromUp = relief.row(points.y(index));
                double toAcross = relief.column(points.x(index + 1));
                double toUp = relief.row(points.y(index + 1));
                if (stage.sight((fromAcross + toAcross) / 2, (fromUp + toUp) / 2) != SurfaceStage.Sight.HIDDEN) {
                    add(seen, fromAcross, fromUp);
                    add(seen, toAcross, toUp);
                }
            }
        }
        page.pen().segments(seen.build(), page.stroke(Role.CARD, 1).faded(0.6));
    }

    private void add(Points.Builder line, double across, double up) {
        line.add(stage.x(across, up), stage.y(across, up, stage.relief().heightAt(across, up)));
    }

    private void path(PlaneRun run) {
        line(run.ahead(), 1.1);
        line(run.made(), 2);
        dots(run, run.step() + 1, run.rows().size() - 1, false);
        dots(run, 0, run.isMoving() ? run.step() : run.step() - 1, true);
        point(run);
    }

    private void line(Points places, double width) {
        List<Points> seen = new ArrayList<>();
        List<Points> hidden = new ArrayList<>();
        SurfacePieces pieces = new SurfacePieces(stage, seen, hidden);
        for (int index = 0; index + 1 < places.size(); index++) {
            pieces.add(places.x(index), places.y(index), places.x(index + 1), places.y(index + 1));
        }
        pieces.end();
        hidden.forEach(piece -> page.pen().line(piece, page.stroke(Role.PATH, 0.8 * width).dotted()));
        seen.forEach(piece -> page.pen().line(piece, page.stroke(Role.CARD, width + 2.2).faded(0.75)));
        seen.forEach(piece -> page.pen().line(piece, page.stroke(Role.PATH, width)));
    }

    private void dots(PlaneRun run, int from, int to, boolean filled) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int row = from; row <= to; row++) {
            double across = stage.relief().column(run.rows().x(row));
            double up = stage.relief().row(run.rows().y(row));
            double x = stage.x(across, up);
            double y = stage.y(across, up, stage.relief().heightAt(across, up));
            if (!Double.isNaN(y) && !(Math.hypot(x - lastX, y - lastY) < page.unit(1.5))
                    && stage.sight(across, up) == SurfaceStage.Sight.ABOVE) {
                page.pen().dot(x, y, page.unit(filled ? 4.2 : 3.6), Fill.of(filled ? Role.PATH : Role.CARD),
                        filled ? page.stroke(Role.CARD, 1) : page.stroke(Role.PATH, 1.4));
                lastX = x;
                lastY = y;
            }
        }
    }

    /// The present point is always drawn: hollow and pale where the surface hides it.
    private void point(PlaneRun run) {
        double across = stage.relief().column(run.w());
        double up = stage.relief().row(run.b());
        double x = stage.x(across, up);
        double y = stage.y(across, up, stage.relief().heightAt(across, up));
        if (Double.isNaN(y)) {
            return;
        }
        if (stage.sight(across, up) == SurfaceStage.Sight.ABOVE) {
            page.pen().dot(x, y, page.unit(9), Fill.of(Role.CARD), page.stroke(Role.CARD, 0));
            page.pen().dot(x, y, page.unit(7), Fill.of(Role.PATH), page.stroke(Role.PATH, 1));
        } else {
            page.pen().dot(x, y, page.unit(7), Fill.of(Role.CARD).faded(0.45), page.stroke(Role.PATH, 1.8));
        }
    }
}
