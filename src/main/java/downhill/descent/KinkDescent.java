package downhill.descent;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The way down along a kink of the plane, where no derivative says what comes next.
///
/// A compass search (T. G. Kolda, R. M. Lewis, V. Torczon, "Optimization by direct search", SIAM Review 45, 2003): of some
/// directions the one that leads lowest is taken, and where none leads down the radius is halved. Along a sharp kink few
/// directions lead down; so that of the kink itself is among them, which is the one across the difference of the slopes on
/// both sides.
final class KinkDescent {

    private static final int DIRECTIONS = 16;
    private static final List<Vector> COMPASS = IntStream.range(0, DIRECTIONS).mapToObj(KinkDescent::direction).toList();
    private static final int MOST_STRIDES = 600;
    private static final double FINEST = 1e-11;
    /// What a stride must fall at least, as a part of what it would along the slope: along a level trough it falls by the
    /// rounding of its direction, and would go on for ever.
    private static final double LEVEL = 1e-13;
    /// How many times as high as its slopes around make it a cusp may be.
    private static final double WALL = 1_000;

    private final Loss loss;
    private final double scale;
    private Vector at;
    private double radius;

    KinkDescent(Loss loss, Vector start, double scale) {
        this.loss = loss;
        this.scale = scale;
        at = start;
        radius = 1e-2 * scale;
    }

    /// Where it ends; empty where it goes on without end.
    Optional<Vector> bottom() {
        for (int stride = 0; stride < MOST_STRIDES; stride++) {
            Vector best = best();
            if (best.equals(at)) {
                radius /= 2;
                if (radius < FINEST * Math.max(scale, Norm.of(at))) {
                    return isInside() ? Optional.of(at) : Optional.empty();
                }
            } else {
                at = best;
                radius = Math.min(1.5 * radius, scale);
            }
        }
        return Optional.empty();
    }

    /// Whether the loss has values all around, and rises to them by no more than slopes explain: a pole is no bottom,
    /// however little of it a compass finds.
    private boolean isInside() {
        double near = 1e-6 * Math.max(scale, Norm.of(at));
        double here = loss.value(at);
        return directions(slopes(near)).stream().map(direction -> loss.at(at.plus(direction.times(near))))
                .allMatch(around -> Double.isFinite(around.value()) && around.value() - here
                        <= WALL * near * Norm.of(around.gradient()) + 1e-9 * (Math.abs(here) + Math.abs(around.value())));
    }

    private Vector best() {
        double slope = Norm.of(loss.at(at).gradient());
        Vector best = at;
        double lowest = loss.value(at) - (Double.isFinite(slope) ? LEVEL * slope * radius : 0);
        for (Vector direction : directions(slopes(radius))) {
            Vector there = at.plus(direction.times(radius));
            double value = loss.value(there);
            if (value < lowest) {
                best = there;
                lowest = value;
            }
        }
        return best;
    }

    private List<Vector> slopes(double away) {
        return COMPASS.stream().map(direction -> loss.at(at.plus(direction.times(away))).gradient()).toList();
    }

    private static Vector direction(int index) {
        double angle = 2 * Math.PI * index / DIRECTIONS;
        return Vector.of(Math.cos(angle), Math.sin(angle));
    }

    private static List<Vector> directions(List<Vector> slopes) {
        List<Vector> directions = new ArrayList<>(COMPASS);
        for (int index = 0; index < DIRECTIONS / 2; index++) {
            Vector jump = slopes.get(index).minus(slopes.get(index + DIRECTIONS / 2));
            double length = Norm.of(jump);
            if (length > 0 && Double.isFinite(length)) {
                Vector along = Vector.of(-jump.b() / length, jump.w() / length);
                directions.add(along);
                directions.add(along.times(-1));
            }
        }
        return directions;
    }
}
