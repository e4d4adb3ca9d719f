package downhill.picture;

import java.util.Arrays;
import java.util.List;

/// Cuts a path in the plane wherever it goes from one cell of a relief to the next, and joins what is in sight, and what is
/// not, to lines on the page.
final class SurfacePieces {

    /// A path is cut at so many edges at most between two of its points.
    private static final int MOST_CUTS = 512;

    private final SurfaceStage stage;
    private final List<Points> seen;
    private final List<Points> hidden;
    private Points.Builder line = new Points.Builder();
    private boolean isSeen;

    /// @param seen gets the lines in sight
    /// @param hidden gets the others
    SurfacePieces(SurfaceStage stage, List<Points> seen, List<Points> hidden) {
        this.stage = stage;
        this.seen = seen;
        this.hidden = hidden;
    }

    /// Adds the straight way from one place of the plane to another.
    void add(double fromW, double fromB, double toW, double toB) {
        double across = stage.relief().column(fromW);
        double up = stage.relief().row(fromB);
        double alongAcross = stage.relief().column(toW) - across;
        double alongUp = stage.relief().row(toB) - up;
        double[] cuts = cuts(across, alongAcross, up, alongUp);
        for (int index = 0; index + 1 < cuts.length; index++) {
            double middle = (cuts[index] + cuts[index + 1]) / 2;
            double at = across + middle * alongAcross;
            double atUp = up + middle * alongUp;
            if (Double.isNaN(stage.relief().heightAt(at, atUp))) {
                end();
                continue;
            }
            boolean seenHere = stage.sight(at, atUp) == SurfaceStage.Sight.ABOVE;
            if (seenHere != isSeen) {
                end();
                isSeen = seenHere;
            }
            if (line.isEmpty()) {
                put(across + cuts[index] * alongAcross, up + cuts[index] * alongUp);
            }
            put(at, atUp);
            put(across + cuts[index + 1] * alongAcross, up + cuts[index + 1] * alongUp);
        }
    }

    /// Where along the way, from 0 to 1, it begins, ends, and goes through an edge of the grid.
    private double[] cuts(double across, double alongAcross, double up, double alongUp) {
        double[] cuts = new double[2 * MOST_CUTS + 2];
        cuts[1] = 1;
        int count = crossings(across, alongAcross, stage.relief().columns(), cuts, 2);
        count = crossings(up, alongUp, stage.relief().rows(), cuts, count);
        double[] sorted = Arrays.copyOf(cuts, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int crossings(double from, double along, int lines, double[] cuts, int count) {
        int next = count;
        double low = Math.max(0, Math.ceil(Math.min(from, from + along)));
        double high = Math.min(lines - 1, Math.floor(Math.max(from, from + along)));
        for (double edge = low; edge <= high && next < count + MOST_CUTS; edge++) {
            double part = (edge - from) / along;
            if (part > 0 && part < 1) {
                cuts[next++] = part;
            }
        }
        return next;
    }

    private void put(double across, double up) {
        double height = stage.relief().heightAt(across, up);
        if (!Double.isNaN(height)) {
            line.add(stage.x(across, up), stage.y(across, up, height));
        }
    }

    /// Ends the line that is being made.
    void end() {
        if (line.size() > 1) {
            (isSeen ? seen : hidden).add(line.build());
        }
        line = new Points.Builder();
    }
}
