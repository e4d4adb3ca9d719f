package downhill.picture;

import downhill.descent.Run;
import java.util.stream.DoubleStream;

/// The losses of several runs by step, or by gradient where the race goes by these.
///
/// The scale is for what is to be compared: a run that climbs far beyond where all began leaves at the upper edge, unless
/// all of them do; then the one that climbs least is seen whole.
public final class RaceChart {

    private final Page page;
    private final LossScale scale;
    private final Plane plane;
    private final RaceFrame frame;

    private RaceChart(Page page, LossScale scale, RaceFrame frame) {
        this.page = page;
        this.scale = scale;
        this.plane = scale.plane();
        this.frame = frame;
    }

    /// Draws the chart.
    public static void paint(Page page, Box box, RaceFrame frame, boolean logarithmic) {
        new RaceChart(page, scale(page.em(), box, frame, logarithmic), frame).paint();
    }

    /// The time that a place on the page belongs to.
    public static int timeAt(double x, double em, Box box, RaceFrame frame, boolean logarithmic) {
        long time = Math.round(scale(em, box, frame, logarithmic).plane().acrossAt(x));
        return Math.clamp(time, 0, frame.length());
    }

    private static LossScale scale(double em, Box box, RaceFrame frame, boolean logarithmic) {
        double highest = frame.drawn().stream().mapToDouble(lane -> frame.runs().get(lane).loss(0)).max().orElse(1);
        double calmest = frame.drawn().stream().mapToDouble(lane -> highest(frame.runs().get(lane))).min().orElse(1);
        double ceiling = Math.max(highest > 0 ? 1.25 * highest : highest, calmest);
        DoubleStream losses = frame.drawn().stream()
                .flatMapToDouble(lane -> DoubleStream.of(frame.runs().get(lane).losses()))
                .filter(loss -> loss <= ceiling);
        return LossScale.of(em, box, frame.length(), logarithmic, losses);
    }

    private static double highest(Run run) {
        return DoubleStream.of(run.losses()).max().orElse(Double.NEGATIVE_INFINITY);
    }

    private void paint() {
        scale.grid(page, frame.length());
        Box box = plane.box();
        double now = plane.x(frame.head().step());
        page.pen().line(now, box.top(), now, box.bottom(), page.stroke(Role.DIM, 1).dotted());
        page.pen().within(box, () -> frame.drawn().forEach(this::line));
        frame.drawn().forEach(this::marks);
    }

    private double time(Run run, int row) {
        return switch (frame.comparison().race()) {
            case OWN_RATES, SAME_RATE, BEST_RATES -> row;
            case SAME_WORK -> run.gradientEvaluations(row);
        };
    }

    private void line(int lane) {
        Run run = frame.runs().get(lane);
        Role role = frame.mark(lane).role();
        double width = frame.isCurrent(lane) ? 2.4 : 1.4;
        int here = frame.row(lane);
        page.pen().line(points(run, 0, here), page.stroke(role, width));
        if (frame.ahead()) {
            page.pen().line(points(run, here, frame.lastRow(lane)), page.stroke(role, 0.55 * width));
        }
    }

    private Points points(Run run, int from, int to) {
        Points.Builder line = new Points.Builder();
        for (int row = from; row <= to; row++) {
            double value = scale.scaled(run.loss(row));
            if (Double.isFinite(value)) {
                line.add(plane.x(time(run, row)), plane.y(value));
            }
        }
        return line.build();
    }

    /// The mark where each run stands, and some along its way, at other steps than its neighbours' so that they don't
    /// hide each other.
    private void marks(int lane) {
        Run run = frame.runs().get(lane);
        int last = frame.ahead() ? frame.lastRow(lane) : frame.row(lane);
        int every = Math.max(1, frame.length() / 5);
        for (int row = 1 + frame.lane(lane).mark() * every / 8; row <= last; row += every) {
            mark(lane, run, row, page.unit(3.2));
        }
        mark(lane, run, frame.row(lane), page.unit(5.6));
    }

    private void mark(int lane, Run run, int row, double radius) {
        double value = scale.scaled(run.loss(row));
        if (Double.isFinite(value) && plane.value().contains(value)) {
            frame.mark(lane).paint(page, plane.x(time(run, row)), plane.y(value), radius);
        } else if (value > plane.value().high()) {
            frame.mark(lane).paint(page, plane.x(time(run, row)), plane.box().top(), radius);
        }
    }
}
