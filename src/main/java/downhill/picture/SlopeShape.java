package downhill.picture;

/// What a slope can say of its surroundings: whether the curve is straight enough there, or has a kink, or is level.
record SlopeShape(Section section) {

    /// How far the growth of L over δw may be from what the slope says and still be "about" that: 7 is not about 6.0.
    private static final double STRAIGHT = 0.15;

    /// Over what the slope tells how much L grows: over δw, over much less, or, where w has too few digits for that, over
    /// nothing that could be written.
    String over() {
        double little = section.nudge() / 1000;
        boolean isWritten = section.position() + little != section.position();
        return isStraightOverNudge() ? "" : isWritten ? ".near" : ".only";
    }

    /// Whether the curve is straight enough for the slope to say by how much L grows over all of δw.
    private boolean isStraightOverNudge() {
        double nudged = section.position() + section.outward() * section.nudge();
        double growth = section.along().value(nudged) - section.loss();
        double told = Math.abs(section.slope()) * section.nudge();
        return Math.abs(growth - told) <= STRAIGHT * told;
    }

    /// Slopes that differ on both sides, however near: no derivative, only a convention.
    boolean isKink() {
        double near = 1e-12 * Math.max(1, Math.abs(section.position()));
        return isBend(near) && isBend(near / 8) && jump(near / 8) > jump(near) / 2;
    }

    /// By how much the slope differs between both sides. On a smooth curve, however narrow, it shrinks with the distance.
    private double jump(double near) {
        return Math.abs(along(near) - along(-near));
    }

    private boolean isBend(double near) {
        return jump(near) > 1e-3 && jump(near) > 0.1 * Math.max(Math.abs(along(-near)), Math.abs(along(near)));
    }

    /// Whether L itself is another right beside the point, where the slope says nothing of it.
    boolean isJump() {
        double near = 1e-12 * Math.max(1, Math.abs(section.position()));
        double size = Math.max(1, Math.abs(section.loss()));
        return !(Math.abs(section.along().value(section.position() + near) - section.loss()) <= 1e-9 * size)
                || !(Math.abs(section.along().value(section.position() - near) - section.loss()) <= 1e-9 * size);
    }

    boolean isLevel(double near) {
        return along(-near) == 0 && along(near) == 0;
    }

    /// The slope so far beside the point.
    double along(double distance) {
        return section.along().slope(section.position() + distance);
    }
}
