package downhill.picture;

/// What of the lower figure no label is to lie on: its curve, the rectangle's edges, the nudge, the step and the arrows.
///
/// @param page what it is drawn with
/// @param plane where it is
/// @param section the moment
record SlopeObstacles(Page page, Plane plane, Section section) {

    void keepOff(Labels labels) {
        if (section.mode() == Mode.EXACT) {
            labels.avoid(section.curves().slope(), plane);
        }
        nudge(labels);
        if (section.hasStep() && section.reveal().step() > 0) {
            step(labels);
        }
        if (section.reveal().slope() == 1) {
            height(labels);
        }
    }

    /// The strip on the nudge, with what stands close below it, and the line from the point down to the axis.
    private void nudge(Labels labels) {
        double em = page.em();
        double x = plane.x(section.position());
        double edge = plane.x(section.position() + section.reveal().nudge() * section.outward() * section.nudge());
        labels.avoid(new Box(Math.min(x, edge), Math.min(plane.y(0), top()), Math.abs(edge - x),
                Math.abs(plane.y(0) - top())).grown(0.3 * em));
        labels.avoid(new Box(x - 0.3 * em, plane.box().top(), 0.6 * em, plane.y(0) - plane.box().top()));
    }

    private void step(Labels labels) {
        double em = page.em();
        double left = Math.min(plane.x(section.position()), plane.x(section.next()));
        double width = Math.abs(plane.x(section.next()) - plane.x(section.position()));
        labels.avoid(new Box(left, Math.min(plane.y(0), top()), width, Math.abs(plane.y(0) - top())));
        double arrow = plane.y(0) + section.outward() * 0.62 * em;
        labels.avoid(new Box(left, arrow - 0.4 * em, width, 0.8 * em));
    }

    /// The rectangle's far edges, and the axis that it stands on.
    private void height(Labels labels) {
        Box box = plane.box();
        double base = plane.x(plane.across().clamp(section.base()));
        labels.avoidLine(box.left(), plane.y(0), box.right(), plane.y(0));
        labels.avoidLine(base, plane.y(0), base, top());
        labels.avoidLine(base, top(), plane.x(section.position()), top());
    }

    /// Where the height ends, or the edge of the view if that is nearer.
    private double top() {
        return plane.y(plane.value().clamp(section.slope()));
    }
}
