package downhill.picture;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The label on the area of the lower figure that stands for the loss left, where there is room for it inside.
final class AreaLabel {

    /// From line to line, in ems.
    private static final double LINE = 1.3;
    /// Above and below the lines together, where other labels reach into the area.
    private static final double AROUND = 2.3;

    private final Page page;
    private final Plane plane;
    private final Section section;
    private final Labels labels;
    private final double top;

    /// @param top where the height ends on the page
    AreaLabel(Page page, Plane plane, Section section, Labels labels, double top) {
        this.page = page;
        this.plane = plane;
        this.section = section;
        this.labels = labels;
        this.top = top;
    }

    void paint() {
        if (!section.valley().isPresent() || section.reveal().slope() < 1) {
            return;
        }
        boolean exact = section.mode() == Mode.EXACT;
        // The rectangle is another area than the loss left, but where the slope is the same all the way.
        List<RichText> lines = Stream.of("figure.area", "figure.area.idea").limit(exact ? 1 : 2)
                .map(key -> RichText.words(page.words().text(key), Role.SLOPE)).toList();
        boolean isCut = section.hasStep() && section.reveal().step() > 0 && section.change() * section.outward() < 0;
        double end = isCut ? section.next() : section.position();
        if ((end - section.base()) * section.outward() <= 0 || isLow(lines.size())) {
            return;
        }
        double half = lines.stream().mapToDouble(line -> page.ruler().width(line, 0.95 * page.em())).max().orElseThrow() / 2
                + 0.2 * page.em();
        DoubleStream.of(exact ? new double[] {0.62, 0.7, 0.78} : new double[] {0.5})
                .map(part -> plane.x(section.base() + part * (end - section.base())))
                .filter(x -> fits(x, half, end)).limit(1)
                .forEach(x -> place(lines, Labels.Spot.middle(x, plane.y(0) - areaHeight(exact))));
    }

    private boolean isLow(int lines) {
        return Math.abs(plane.y(0) - top) <= Math.max(4, AROUND + lines * LINE) * page.em();
    }

    private void place(List<RichText> lines, Labels.Spot middle) {
        for (int index = 0; index < lines.size(); index++) {
            double down = (index - (lines.size() - 1) / 2.0) * LINE * page.em();
            labels.placeInside(lines.get(index), 0.95 * page.em(), middle.moved(0, down));
        }
    }

    /// How far from the axis the area's label stands, upwards.
    private double areaHeight(boolean exact) {
        return (section.slope() > 0 ? 1 : -1) * (exact ? 0.9 * page.em() : Math.abs(plane.y(0) - top) / 2);
    }

    /// Whether a label of this half width, in its middle at x, lies within the area: between base and end, and under the
    /// slope's curve where that is what bounds it.
    private boolean fits(double x, double half, double end) {
        double low = Math.min(plane.x(section.base()), plane.x(end));
        double high = Math.max(plane.x(section.base()), plane.x(end));
        return x - half >= low && x + half <= high
                && (section.mode() == Mode.IDEA || isUnderCurve(x - half) && isUnderCurve(x + half));
    }

    private boolean isUnderCurve(double x) {
        double height = (plane.y(0) - plane.y(section.along().slope(plane.acrossAt(x)))) * Math.signum(section.slope());
        return height > 1.5 * page.em();
    }
}
