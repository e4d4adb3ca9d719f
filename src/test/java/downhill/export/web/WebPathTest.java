package downhill.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.picture.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Paths, and how far they are from what they are drawn through.
class WebPathTest {

    /// A tenth of a pixel for points that are left out, and as much as units of a quarter round off, in both directions.
    private static final double NEAR = 0.1 + Math.hypot(0.125, 0.125);

    @Test
    void a_straight_line_has_only_its_ends() {
        assertThat(WebPath.through(Points.of(1, 2, 2, 3, 3, 4, 5, 6))).isEqualTo("M4 8l16 16");
        assertThat(WebPath.through(Points.of(1, 2, 4, 2, 9, 2, 9, 3))).isEqualTo("M4 8h32v4");
    }

    @Test
    void a_line_that_turns_back_goes_as_far_as_it_went() {
        assertThat(WebPath.through(Points.of(0, 0, 10, 0, 5, 0))).isEqualTo("M0 0h40h-20");
    }

    @Test
    void one_of_no_length_is_there() {
        assertThat(WebPath.through(Points.of(1, 1, 1, 1))).isEqualTo("M4 4h0");
        assertThat(WebPath.pairs(Points.of(1, 1, 1, 1, 2, 2, 2, 3))).isEqualTo("M4 4h0M8 8v4");
    }

    @Test
    void segments_that_go_on_are_one_line() {
        assertThat(WebPath.pairs(Points.of(0, 0, 0, 5, 0, 5, 5, 5, 9, 9, 8, 9))).isEqualTo("M0 0v20h20M36 36h-4");
    }

    @Test
    void no_point_of_a_curve_is_far_from_its_path() {
        Points.Builder curve = new Points.Builder();
        for (int at = 0; at <= 400; at++) {
            curve.add(at * 1.3, 200 + 150 * Math.sin(at / 25.0) * Math.cos(at / 60.0));
        }
        Points points = curve.build();
        String path = WebPath.through(points);
        List<double[]> corners = corners(path);
        assertThat(corners.size()).isLessThan(points.size() / 2);
        for (int at = 0; at < points.size(); at++) {
            assertThat(distance(corners, points.x(at), points.y(at))).isLessThanOrEqualTo(NEAR);
        }
    }

    private static List<double[]> corners(String path) {
        List<double[]> corners = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (MatchResult part : Pattern.compile("([Mlhv])([-0-9 ]+)").matcher(path).results().toList()) {
            numbers.clear();
            Pattern.compile("-?\\d+").matcher(part.group(2)).results()
                    .forEach(number -> numbers.add(Double.parseDouble(number.group()) / WebPath.FINE));
            double[] last = corners.isEmpty() ? new double[2] : corners.getLast();
            switch (part.group(1)) {
                case "h" -> corners.add(new double[] {last[0] + numbers.getFirst(), last[1]});
                case "v" -> corners.add(new double[] {last[0], last[1] + numbers.getFirst()});
                default -> {
                    for (int at = 0; at < numbers.size(); at += 2) {
                        last = new double[] {last[0] + numbers.get(at), last[1] + numbers.get(at + 1)};
                        corners.add(last);
                    }
                }
            }
        }
        return corners;
    }

    private static double distance(List<double[]> corners, double x, double y) {
        double least = Double.MAX_VALUE;
        for (int at = 1; at < corners.size(); at++) {
            double[] from = corners.get(at - 1);
            double alongX = corners.get(at)[0] - from[0];
            double alongY = corners.get(at)[1] - from[1];
            double part = Math.clamp(((x - from[0]) * alongX + (y - from[1]) * alongY)
                    / (alongX * alongX + alongY * alongY), 0, 1);
            least = Math.min(least, Math.hypot(x - from[0] - part * alongX, y - from[1] - part * alongY));
        }
        return least;
    }
}
