package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// The ground that a surface stands on, with the axes of both weights along its near edges, and the axis of L upright at its
/// leftmost corner.
final class SurfaceAxes {

    private final Page page;
    private final SurfaceStage stage;
    private final SurfaceView view;
    /// The sides of the square that are near to the viewer: −1 or 1.
    private final double nearU;
    private final double nearV;

    private SurfaceAxes(Page page, SurfaceStage stage) {
        this.page = page;
        this.stage = stage;
        view = stage.view();
        nearU = view.towardsU() > 0 ? 1 : -1;
        nearV = view.towardsV() > 0 ? 1 : -1;
    }

    /// What lies below and behind the surface.
    static void ground(Page page, SurfaceStage stage) {
        SurfaceAxes axes = new SurfaceAxes(page, stage);
        Points.Builder floor = new Points.Builder();
        double[] corners = {-1, -1, 1, -1, 1, 1, -1, 1, -1, -1};
        for (int at = 0; at < corners.length; at += 2) {
            axes.add(floor, corners[at], corners[at + 1], 0);
        }
        page.pen().area(floor.build(), Fill.of(Role.GRID).faded(0.6));
        page.pen().line(floor.build(), page.stroke(Role.LINE, 1));
        Points.Builder behind = new Points.Builder();
        axes.upright(behind, -axes.nearU, -axes.nearV);
        axes.upright(behind, axes.nearU, -axes.nearV);
        axes.upright(behind, -axes.nearU, axes.nearV);
        page.pen().segments(behind.build(), page.stroke(Role.LINE, 1));
    }

    static void numbers(Page page, SurfaceStage stage) {
        SurfaceAxes axes = new SurfaceAxes(page, stage);
        LossField field = stage.relief().field();
        axes.along("w", field.w(), true);
        axes.along("b", field.b(), false);
        axes.heights();
    }

    private void upright(Points.Builder lines, double u, double v) {
        add(lines, u, v, 0);
        add(lines, u, v, 1);
    }

    private void add(Points.Builder line, double u, double v, double height) {
        line.add(view.x(u, v), view.y(u, v, height));
    }

    /// Round numbers along a near edge, outside of it, and the name beyond them.
    private void along(String symbol, Interval range, boolean isW) {
        double em = page.em();
        double fromX = view.x(isW ? -1 : nearU, isW ? nearV : -1);
        double fromY = view.y(isW ? -1 : nearU, isW ? nearV : -1, 0);
        double toX = view.x(isW ? 1 : nearU, isW ? nearV : 1);
        double toY = view.y(isW ? 1 : nearU, isW ? nearV : 1, 0);
        double centreX = view.x(0, 0);
        double centreY = view.y(0, 0, 0);
        double outX = (fromX + toX) / 2 - centreX;
        double outY = (fromY + toY) / 2 - centreY;
        double out = Math.hypot(outX, outY);
        double length = Math.hypot(toX - fromX, toY - fromY);
        if (length < 4 * em || out == 0) {
            return;
        }
        int about = (int) Math.clamp(length / (6 * em), 2, 5);
        double step = Ticks.step(range.length(), about);
        for (double tick : Ticks.within(range, about)) {
            double part = (tick - range.low()) / range.length();
            double x = fromX + part * (toX - fromX);
            double y = fromY + part * (toY - fromY);
            page.pen().line(x, y, x + 0.35 * em * outX / out, y + 0.35 * em * outY / out, page.stroke(Role.DIM, 1));
            page.text(RichText.words(Ticks.text(tick, step), Role.DIM), 0.88 * em, x + 1.25 * em * outX / out,
                    y + 1.1 * em * outY / out, Page.Align.MIDDLE);
        }
        page.text(RichText.symbol(symbol), 1.35 * em, (fromX + toX) / 2 + 2.9 * em * outX / out,
                (fromY + toY) / 2 + 2.7 * em * outY / out, Page.Align.MIDDLE);
    }

    /// The levels of the surface at their heights, as far as there is room for their numbers.
    private void heights() {
        double em = page.em();
        double u = 1;
        double v = 1;
        for (double[] corner : List.of(new double[] {1, -1}, new double[] {-1, 1}, new double[] {-1, -1})) {
            if (view.x(corner[0], corner[1]) < view.x(u, v)) {
                u = corner[0];
                v = corner[1];
            }
        }
        double x = view.x(u, v);
        double bottom = view.y(u, v, 0);
        double top = view.y(u, v, 1);
        if (bottom - top < 4 * em) {
            return;
        }
        page.pen().line(x, bottom, x, top, page.stroke(Role.DIM, 1));
        List<Double> taken = new ArrayList<>();
        ContourLevels levels = stage.relief().levels();
        for (int index = levels.size() - 1; index >= 0; index--) {
            double y = view.y(u, v, stage.relief().scale().height(levels.level(index)));
            if (y > top - 0.01 && taken.stream().allMatch(other -> Math.abs(other - y) > 1.4 * em)) {
                taken.add(y);
                page.pen().line(x - 0.35 * em, y, x, y, page.stroke(Role.DIM, 1));
                page.text(RichText.words(Numbers.exact(levels.level(index)), Role.DIM), 0.88 * em, x - 0.6 * em, y,
                        Page.Align.RIGHT);
            }
        }
        page.text(RichText.symbol("L"), 1.35 * em, x - 0.2 * em, top - 1.1 * em, Page.Align.MIDDLE);
    }
}
