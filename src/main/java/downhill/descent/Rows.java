package downhill.descent;

import downhill.plugin.Curvature;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;
import java.util.Arrays;

/// The numbers of a run as it is recorded, a column for each: arrays, so that recording a step allocates nothing.
///
/// Narrow rows keep only where a run was and how high; they can be written over by the next run.
final class Rows {

    private final int size;
    private final boolean isWide;
    private final double[] value;
    private final double[] w;
    private final double[] slope;
    private final double[] curvature;
    private final double[] change;
    private final double[] b;
    private final double[] slopeB;
    private final double[] curvatureWb;
    private final double[] curvatureBb;
    private final double[] changeB;
    private final Object[] memory;
    /// How often the rule had asked for slopes, and for losses alone, up to and with a step; none while it never did.
    private int[] askedGradients = {};
    private int[] askedValues = {};

    Rows(int size, int rows) {
        this(size, rows, true);
    }

    private Rows(int size, int rows, boolean isWide) {
        this.size = size;
        this.isWide = isWide;
        int wide = isWide ? rows : 0;
        value = new double[rows];
        w = new double[rows];
        slope = new double[wide];
        curvature = new double[wide];
        change = new double[wide];
        b = new double[size == 1 ? 0 : rows];
        int wideOfB = size == 1 ? 0 : wide;
        slopeB = new double[wideOfB];
        curvatureWb = new double[wideOfB];
        curvatureBb = new double[wideOfB];
        changeB = new double[wideOfB];
        memory = new Object[wide];
    }

    /// Rows for points and losses alone.
    static Rows narrow(int size, int rows) {
        return new Rows(size, rows, false);
    }

    void place(int row, Vector point) {
        w[row] = point.w();
        if (size == 2) {
            b[row] = point.b();
        }
    }

    void state(int row, Evaluation evaluation, Object remembered) {
        value[row] = evaluation.value();
        if (!isWide) {
            return;
        }
        slope[row] = evaluation.gradient().w();
        curvature[row] = evaluation.curvature().ww();
        memory[row] = remembered;
        if (size == 2) {
            slopeB[row] = evaluation.gradient().b();
            curvatureWb[row] = evaluation.curvature().wb();
            curvatureBb[row] = evaluation.curvature().bb();
        }
    }

    void change(int row, Vector made) {
        if (!isWide) {
            return;
        }
        change[row] = made.w();
        if (size == 2) {
            changeB[row] = made.b();
        }
    }

    /// Notes how often the rule has asked for more than it was given. Most rules never do: they get no column.
    void asked(int row, AskedLoss loss) {
        if (isWide && loss.gradients() + loss.values() > 0) {
            if (askedGradients.length == 0) {
                askedGradients = new int[value.length];
                askedValues = new int[value.length];
            }
            askedGradients[row + 1] = loss.gradients();
            askedValues[row + 1] = loss.values();
        }
    }

    int askedGradients(int row) {
        return askedGradients.length == 0 ? 0 : askedGradients[row];
    }

    int askedValues(int row) {
        return askedValues.length == 0 ? 0 : askedValues[row];
    }

    double value(int row) {
        return value[row];
    }

    double w(int row) {
        return w[row];
    }

    /// How far a row's point is from a place, along a direction of length 1: below 0 on the other side of the place.
    double along(int row, Vector place, Vector direction) {
        double alongW = (w[row] - place.w()) * direction.w();
        return size == 1 ? alongW : alongW + (b[row] - place.b()) * direction.b();
    }

    /// Whether two rows have the same point.
    boolean isSame(int row, int other) {
        return w[row] == w[other] && (size == 1 || b[row] == b[other]);
    }

    Vector point(int row) {
        return size == 1 ? Vector.of(w[row]) : Vector.of(w[row], b[row]);
    }

    Vector gradient(int row) {
        return size == 1 ? Vector.of(slope[row]) : Vector.of(slope[row], slopeB[row]);
    }

    Curvature curvature(int row) {
        return size == 1
                ? Curvature.of(curvature[row])
                : new Curvature(curvature[row], curvatureWb[row], curvatureBb[row]);
    }

    Vector change(int row) {
        return size == 1 ? Vector.of(change[row]) : Vector.of(change[row], changeB[row]);
    }

    Object memory(int row) {
        return memory[row];
    }

    /// The losses of the first `count` rows.
    double[] values(int count) {
        return Arrays.copyOf(value, count);
    }
}
