package downhill.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Where the dots of a class's answers lie in a figure. Those that would lie on each other are stacked.
public final class TallyDots {

    private static final double RADIUS = 5;
    /// How much two dots may overlap, as a part of their width.
    private static final double APART = 0.95;

    private TallyDots() {
    }

    /// A dot in its place.
    ///
    /// @param x on the page
    /// @param y on the page, downwards
    /// @param dot the answer
    public record Placed(double x, double y, Tally.Dot dot) {

        public boolean isAt(double otherX, double otherY, double em) {
            return Math.hypot(otherX - x, otherY - y) <= radius(em) + 1;
        }
    }

    /// The radius of a dot.
    ///
    /// @param em the size of text
    public static double radius(double em) {
        return RADIUS * em / 13;
    }

    /// On the two figures of a section: on the curve where they are places of w, at the foot of the rectangle where they are
    /// nudges; none else. What is out of sight lies at the edge.
    public static List<Placed> of(Tally tally, Section section, Sheet sheet, double em) {
        return switch (tally.scale()) {
            case W -> onCurve(tally, section.along()::value, sheet.loss(), em);
            case NUDGE -> {
                Plane plane = sheet.slope();
                double foot = plane.y(plane.value().clamp(0));
                yield stacked(tally.dots().stream().map(dot -> new Placed(plane.x(plane.across().clamp(
                        section.position() + section.outward() * dot.at().w())), foot, dot)).toList(), plane.box(), em);
            }
            case NONE, MAP, RATE, NUMBER -> List.of();
        };
    }

    /// On a curve over w.
    static List<Placed> onCurve(Tally tally, DoubleUnaryOperator loss, Plane plane, double em) {
        return tally.scale() != Tally.Scale.W ? List.of() : stacked(tally.dots().stream().map(dot -> {
            double w = plane.across().clamp(dot.at().w());
            double value = loss.applyAsDouble(w);
            return new Placed(plane.x(w), plane.y(Double.isNaN(value) ? plane.value().low() : plane.value().clamp(value)),
                    dot);
        }).toList(), plane.box(), em);
    }

    /// Keeps labels off the dots on a section's curve.
    static void keepOff(Section section, Plane plane, double em, Labels labels) {
        section.prediction().tally().ifPresent(tally -> onCurve(tally, section.along()::value, plane, em)
                .forEach(dot -> labels.avoid(new Box(dot.x(), dot.y(), 0, 0).grown(radius(em)))));
    }

    /// On the map of a loss of two weights.
    public static List<Placed> onMap(Tally tally, Plane map, double em) {
        return tally.scale() != Tally.Scale.MAP ? List.of() : stacked(tally.dots().stream()
                .map(dot -> new Placed(map.x(map.across().clamp(dot.at().w())), map.y(map.value().clamp(dot.at().b())), dot))
                .toList(), map.box(), em);
    }

    /// On the ribbon of learning rates, and stacked above it.
    ///
    /// @param room what the dots may take above it
    static List<Placed> onRates(Tally tally, RateScale scale, Box ribbon, Box room, double em) {
        return tally.scale() != Tally.Scale.RATE ? List.of() : stacked(tally.dots().stream()
                .map(dot -> new Placed(Math.clamp(scale.x(Math.max(Double.MIN_NORMAL, dot.at().w()), ribbon), ribbon.left(),
                        ribbon.right()), ribbon.middleY(), dot)).toList(), room, em);
    }

    /// One on the other where there is no room beside each other: upwards, or down where that has more room.
    static List<Placed> stacked(List<Placed> wanted, Box room, double em) {
        double wide = 2 * radius(em);
        List<Placed> placed = new ArrayList<>();
        for (Placed dot : wanted.stream().sorted(Comparator.comparingDouble(Placed::x)).toList()) {
            long near = wanted.stream().filter(other -> Math.abs(other.x() - dot.x()) < wide).count();
            double above = dot.y() - room.top();
            double below = room.bottom() - dot.y();
            boolean isUp = above >= (near - 1) * wide || above >= below;
            double step = Math.min(wide, (isUp ? above : below) / Math.max(1, near - 1));
            placed.add(free(dot, (isUp ? -1 : 1) * Math.max(step, wide / 8), wide, placed, (int) near));
        }
        return placed;
    }

    private static Placed free(Placed dot, double step, double wide, List<Placed> taken, int most) {
        double apart = APART * Math.min(wide, Math.abs(step) * 1.001 / APART);
        for (int level = 0; level < most; level++) {
            Placed there = new Placed(dot.x(), dot.y() + level * step, dot.dot());
            if (taken.stream().noneMatch(other -> Math.hypot(other.x() - there.x(), other.y() - there.y()) < apart * 0.99)) {
                return there;
            }
        }
        return new Placed(dot.x(), dot.y() + (most - 1) * step, dot.dot());
    }
}
