package downhill.picture;

import java.util.List;
import java.util.Optional;

/// The upper figure: the loss curve with the point, its tangent, the path and the step.
final class LossFigure {

    /// How thick the arrow of the step is where text is 13 high.
    private static final double ARROW = 3.6;

    private final Page page;
    private final Plane plane;
    private final Section section;
    private final Reveal reveal;
    private final Labels labels;
    private final TangentLine tangent;
    private final double pointX;
    private final double pointY;

    private LossFigure(Page page, Plane plane, Section section) {
        this.page = page;
        this.plane = plane;
        this.section = section;
        this.reveal = section.reveal();
        this.labels = new Labels(page, plane.box().grown(-0.1 * page.em()));
        this.tangent = new TangentLine(page, plane, section);
        this.pointX = plane.x(section.shown());
        this.pointY = plane.y(section.shownLoss());
    }

    static void paint(Page page, Plane plane, Section section) {
        LossFigure figure = new LossFigure(page, plane, section);
        figure.curve();
        figure.all();
    }

    /// One of several beside each other: no room for words, and a path would not lie on the curve of this one step.
    static void paintSmall(Page page, Plane plane, Section section) {
        LossFigure figure = new LossFigure(page, plane, section);
        figure.curve();
        figure.step();
        figure.point();
        section.turned().ifPresent(figure::lifted);
        GuessMark.of(section, plane, page.em()).ifPresent(mark -> mark.paint(page, plane, section, figure.labels));
    }

    private void curve() {
        Box box = plane.box();
        page.pen().within(box.grown(page.unit(1)), () -> {
            CurvePainter.paint(page, plane, section.curves().loss(), page.stroke(Role.CURVE, 3));
            section.turned().ifPresent(turned ->
                    CurvePainter.paint(page, plane, turned.curve(), page.stroke(Role.CURVE, 1.8).dashed()));
            tangent.paint(labels);
        });
    }

    private void all() {
        PathPainter.paint(page, plane, section);
        labels.avoidButton(Sheet.overLoss(plane, page.em()));
        labels.avoid(section.curves().loss(), plane);
        PathPainter.keepOff(plane, section, labels);
        Optional<GuessMark> guess = GuessMark.of(section, plane, page.em());
        guess.ifPresent(mark -> mark.keepOff(page, labels));
        TallyDots.keepOff(section, plane, page.em(), labels);
        section.deeper().ifPresent(deeper -> DeeperMark.paint(page, plane, deeper, labels));
        step();
        if (section.mode() == Mode.RATIO) {
            RatioFigure.paintLoss(page, plane, section, labels);
        }
        point();
        if (isSeen()) {
            tangent.label(labels);
        }
        stepLabel();
        pointLabel();
        guess.ifPresent(mark -> mark.paint(page, plane, section, labels));
        Outside.paint(page, plane, section, labels);
    }

    /// Where the point comes to lie when the other weight has moved too: on the curve that the slice has become.
    private void lifted(TurnedSlice turned) {
        double loss = turned.along().value(section.next());
        if (plane.across().contains(section.next()) && plane.value().contains(loss)) {
            double y = plane.y(loss);
            page.pen().line(pointX, pointY, plane.x(section.next()), y, page.stroke(Role.PATH, 1.2).dotted());
            page.pen().dot(plane.x(section.next()), y, page.unit(5), Fill.of(Role.CARD), page.stroke(Role.PATH, 1.8));
        }
    }

    /// The height at which the arrow of the step runs: the axis, or the lower edge where the axis is out of sight; far
    /// enough from the edges for its head.
    private double arrowY() {
        double low = plane.value().low();
        double y = plane.value().contains(0) ? plane.y(0) : plane.y(low) - 0.9 * page.em();
        double half = page.unit(1.5 * ARROW);
        return Math.max(plane.box().top() + half, Math.min(y, plane.box().bottom() - half));
    }

    private void step() {
        if (!section.hasStep() || reveal.step() == 0) {
            return;
        }
        page.pen().within(plane.box(), () -> Arrow.paint(page, plane.x(section.position()), arrowY(),
                plane.x(section.position() + reveal.step() * section.change()), arrowY(), Role.STEP, ARROW));
        labels.avoid(new Box(Math.min(plane.x(section.position()), plane.x(section.next())), arrowY() - page.unit(6),
                Math.abs(plane.x(section.next()) - plane.x(section.position())), page.unit(12)));
    }

    private void stepLabel() {
        if (!section.hasStep() || reveal.step() < 1) {
            return;
        }
        double em = page.em();
        RichText text = RichText.symbol("Δ" + section.symbol())
                .plusStrong(" = " + Numbers.significant(section.change(), 3));
        double from = plane.across().clamp(section.position());
        double to = plane.across().clamp(section.next());
        double middle = (plane.x(from) + plane.x(to)) / 2;
        labels.place(text, em, List.of(
                Labels.Spot.middle(middle, arrowY() - 1.1 * em),
                Labels.Spot.right(plane.x(Math.min(from, to)) - 0.5 * em, arrowY()),
                Labels.Spot.left(plane.x(Math.max(from, to)) + 0.5 * em, arrowY()),
                Labels.Spot.middle(middle, arrowY() + 1.2 * em),
                Labels.Spot.left(plane.x(Math.max(from, to)) + 0.5 * em, arrowY() - 1.2 * em)));
    }

    private boolean isSeen() {
        return plane.across().contains(section.shown()) && plane.value().contains(section.shownLoss());
    }

    private void point() {
        if (!isSeen()) {
            return;
        }
        double radius = page.unit(8);
        page.pen().dot(pointX, pointY, radius + page.unit(2), Fill.of(Role.CARD), page.stroke(Role.CARD, 0));
        page.pen().dot(pointX, pointY, radius - page.unit(1), Fill.of(Role.PATH), page.stroke(Role.PATH, 1));
        labels.avoid(new Box(pointX - radius, pointY - radius, 2 * radius, 2 * radius));
    }

    private void pointLabel() {
        if (!isSeen()) {
            return;
        }
        double em = page.em();
        RichText text = RichText.symbol(section.symbol()).plus(RichText.words(
                        " = " + Numbers.significant(section.shown(), 4) + ", ", Role.TEXT))
                .plus(RichText.symbol("L"))
                .plus(RichText.words(" = " + Numbers.significant(section.shownLoss(), 4), Role.TEXT));
        int inward = -section.outward();
        Labels.Spot near = inward < 0
                ? Labels.Spot.right(pointX - em, pointY - 1.3 * em) : Labels.Spot.left(pointX + em, pointY - 1.3 * em);
        Labels.Spot far = inward < 0
                ? Labels.Spot.left(pointX + em, pointY + 1.5 * em) : Labels.Spot.right(pointX - em, pointY + 1.5 * em);
        labels.place(text, em, List.of(near, far,
                Labels.Spot.middle(pointX, pointY - 2.2 * em),
                inward < 0 ? Labels.Spot.left(pointX + em, pointY - 1.6 * em)
                        : Labels.Spot.right(pointX - em, pointY - 1.6 * em),
                Labels.Spot.right(pointX - em, pointY), Labels.Spot.left(pointX + em, pointY),
                inward < 0 ? Labels.Spot.right(pointX - 1.6 * em, pointY + 1.5 * em)
                        : Labels.Spot.left(pointX + 1.6 * em, pointY + 1.5 * em),
                Labels.Spot.middle(pointX, pointY + 2.2 * em),
                near.moved(0, -0.8 * em)));
    }
}
