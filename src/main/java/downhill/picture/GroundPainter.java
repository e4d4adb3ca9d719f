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
        Plane plane = PlaneFigure.plane(box, frame.view(), Optional.of(ground), page.em());
        PlaneFigure.paint(page, plane, picture, PlaneGuess.of(frame, plane, page.em()), full(frame));
        frame.tally().ifPresent(tally -> TallyFigure.onMap(page, plane, tally));
    }

    /// As long as a step of plain descent by the full gradient: −a·(δL/δw, δL/δb).
    private static Optional<PlaneStep> full(Frame frame) {
        if (!frame.isNoisy() || !frame.hasStep() || frame.isHidden()) {
            return Optional.empty();
        }
        Vector from = frame.run().point(frame.step());
        Vector change = frame.run().slope(frame.step()).times(-frame.rate());
        return Optional.of(new PlaneStep(from.w(), from.b(), change.w(), change.b(), 1));
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
