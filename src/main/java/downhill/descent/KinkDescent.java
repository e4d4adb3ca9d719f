package downhill.descent;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way down along a kink of the plane, where no derivative says what comes next.
///
/// A compass search (T. G. Kolda, R. M. Lewis, V. Torczon, "Optimization by direct search", SIAM Review 45, 2003): of some
/// directions the one that leads lowest is taken, and where none leads down the radius is halved. Along a sharp kink few
/// directions lead down; so that of the kink itself is among them, which is the one across the difference of the slopes on
/// both sides.
final class KinkDescent {

    private static final int DIRECTIONS = 16;
    private static final int MOST_STRIDES = 600;
    private static final double FINEST = 1e-11;

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

    /// Whether the loss has values all around.
    private boolean isInside() {
        double near = 1e-6 * Math.max(scale, Norm.of(at));
        return directions().stream().allMatch(direction -> Double.isFinite(loss.value(at.plus(direction.times(near)))));
    }

    private Vector best() {
        Vector best = at;
        double lowest = loss.value(at);
        for (Vector direction : directions()) {
            Vector there = at.plus(direction.times(radius));
            double value = loss.value(there);
            if (value < lowest) {
                best = there;
                lowest = value;
            }
        }
        return best;
    }

    private List<Vector> directions() {
        List<Vector> directions = new ArrayList<>();
        List<Vector> slopes = new ArrayList<>();
        for (int index = 0; index < DIRECTIONS; index++) {
            double angle = 2 * Math.PI * index / DIRECTIONS;
            Vector direction = Vector.of(Math.cos(angle), Math.sin(angle));
            directions.add(direction);
            slopes.add(loss.at(at.plus(direction.times(radius))).gradient());
        }
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
