package downhill.picture;

import downhill.descent.Coordinate;
import downhill.plugin.Vector;
import java.util.Optional;

/// Draws the ground of a loss of two weights with the run on it, as what it is asked to be seen.
final class GroundPainter {

    private GroundPainter() {
    }

    static void paint(Page page, Box box, Frame frame, Ground ground) {
        Interval w = frame.section(Coordinate.W).view().across();
        Interval b = frame.section(Coordinate.B).view().across();
        if (ground.view().kind() == GroundView.Kind.SURFACE && ground.relief().isPresent()) {
            SurfaceFigure.paint(page, box, new SurfacePicture(ground.relief().get(), ground.view().turn(),
                    Optional.of(run(frame))));
            return;
        }
        boolean isOfEnds = ground.view().kind() == GroundView.Kind.ENDS;
        PlanePicture picture = new PlanePicture(w, b, ground.map(), isOfEnds ? ground.ends() : Optional.empty(),
                Optional.of(run(frame)), step(frame), isOfEnds ? Optional.empty() : ground.gradients(), !isOfEnds);
        PlaneFigure.paint(page, box, picture,
                PlaneGuess.of(frame, PlaneFigure.plane(box, w, b, page.em()), page.em()));
        frame.tally().ifPresent(tally -> TallyFigure.onMap(page, PlaneFigure.plane(box, w, b, page.em()), tally));
        if (frame.isNoisy() && frame.hasStep() && !frame.isHidden()) {
            fullGradient(page, PlaneFigure.plane(box, w, b, page.em()), frame);
        }
    }

    /// The full gradient beside what the optimizer saw, as long as a step of plain descent by it: −a·(δL/δw, δL/δb).
    private static void fullGradient(Page page, Plane plane, Frame frame) {
        Vector from = frame.run().point(frame.step());
        Vector to = from.minus(frame.run().slope(frame.step()).times(frame.rate()));
        if (to.isFinite() && plane.box().contains(plane.x(from.w()), plane.y(from.b()))) {
            page.pen().within(plane.box(), () -> Arrow.paint(page, plane.x(from.w()), plane.y(from.b()), plane.x(to.w()),
                    plane.y(to.b()), Role.SLOPE, 2.4));
        }
    }

    /// The run as far as it may be seen.
    static PlaneRun run(Frame frame) {
        Points.Builder rows = new Points.Builder();
        int last = Math.max(frame.step(), frame.lastDrawn());
        for (int row = 0; row <= last; row++) {
            rows.add(frame.run().point(row).w(), frame.run().point(row).b());
        }
        return new PlaneRun(rows.build(), frame.step(), frame.section(Coordinate.W).shown(),
                frame.section(Coordinate.B).shown());
    }

    /// The step's arrows, from when the rate turns the slopes into widths until the point has gone.
    private static Optional<PlaneStep> step(Frame frame) {
        Reveal reveal = frame.reveal();
        if (!frame.hasStep() || frame.isHidden() || reveal.step() == 0) {
            return Optional.empty();
        }
        Section w = frame.section(Coordinate.W);
        Section b = frame.section(Coordinate.B);
        return Optional.of(new PlaneStep(w.position(), b.position(), w.change(), b.change(), reveal.step()));
    }
}
