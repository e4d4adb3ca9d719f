package downhill.picture;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The line from a label to what it names, with a dot there, for a label that stands where it might name something else.
final class Leader {

    private static final double WIDTH = 1.2;
    private static final double DOT = 2.2;
    /// How far from the label it begins, and how closely it is looked for what it would cross, in ems.
    private static final double GAP = 0.35;
    private static final double PART = 0.2;

    private Leader() {
    }

    /// Draws the shortest that crosses no other label, if there is one.
    static void paint(Page page, Labels labels, Box label, double x, double y, Role role) {
        Box around = label.grown(GAP * page.em());
        double fromY = Math.clamp(y, around.top(), around.bottom());
        Optional<Points> line = Stream.concat(Stream.of(Math.clamp(x, around.left(), around.right())),
                        Stream.iterate(around.left(), at -> at <= around.right(), at -> at + PART * page.em()))
                .sorted(Comparator.comparingDouble(fromX -> Math.abs(fromX - x)))
                .map(fromX -> Points.of(fromX, fromY, x, y)).filter(free -> isFree(page, labels, free)).findFirst();
        line.ifPresent(points -> {
            page.pen().line(points, page.stroke(role, WIDTH));
            page.pen().dot(x, y, page.unit(DOT), Fill.of(role), page.stroke(role, 0));
            labels.avoidLine(points.x(0), points.y(0), x, y);
        });
    }

    private static boolean isFree(Page page, Labels labels, Points line) {
        double right = line.x(1) - line.x(0);
        double down = line.y(1) - line.y(0);
        int parts = (int) Math.max(1, Math.hypot(right, down) / (PART * page.em()));
        return IntStream.rangeClosed(0, parts).mapToDouble(part -> (double) part / parts)
                .noneMatch(part -> labels.isOnLabel(line.x(0) + part * right, line.y(0) + part * down));
    }
}
