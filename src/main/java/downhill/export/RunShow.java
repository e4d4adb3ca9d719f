package downhill.export;

import downhill.descent.Consequence;
import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.export.web.WebMoment;
import downhill.export.web.WebRun;
import downhill.export.web.WebShow;
import downhill.picture.Box;
import downhill.picture.Frame;
import downhill.picture.KnownCurves;
import downhill.picture.KnownGround;
import downhill.picture.Painting;
import downhill.picture.Phase;
import downhill.picture.PlaneFigures;
import downhill.picture.PlaneSheet;
import downhill.picture.Playhead;
import downhill.picture.RichText;
import downhill.picture.Section;
import downhill.picture.Story;
import downhill.picture.TwoFigures;
import downhill.picture.Verdicts;
import downhill.picture.Viewport;
import downhill.picture.Words;
import downhill.picture.WorkedLine;
import downhill.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One run as a page shows it, at every rate in the same part of the plane.
///
/// @param order the run
/// @param home the part of the plane
/// @param scale the learning rates
record RunShow(RunOrder order, Viewport home, Rates scale) implements WebShow {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 580;
    private static final int MAP = 420;
    private static final int SLICES = 270;
    private static final int DATA = 300;

    static RunShow of(RunOrder order, Viewport home) {
        return new RunShow(order, home, Rates.around(order.run().descent().rate()));
    }

    @Override
    public String title(Words words) {
        return order.title(words);
    }

    @Override
    public RichText loss() {
        return Chapters.loss(order.scene().scenario().loss());
    }

    @Override
    public int width() {
        return WIDTH;
    }

    private boolean isPlane() {
        return order.run().descent().loss().weights() == 2;
    }

    private boolean hasData() {
        return order.run().descent().loss().data().isPresent();
    }

    @Override
    public int height() {
        return isPlane() ? MAP + SLICES + (hasData() ? DATA : 0) : HEIGHT;
    }

    @Override
    public List<Double> rates() {
        return scale.all();
    }

    @Override
    public int chosen() {
        return scale.own();
    }

    @Override
    public int step() {
        return order.scene().head().step();
    }

    @Override
    public WebRun run(int rate) {
        Run run = rate == scale.own() ? order.run()
                : Runner.run(order.run().descent().withRate(scale.all().get(rate)));
        Consequence made = Consequence.of(run);
        return new WebRun(run.length(), moments(run), Verdicts.role(made.verdict()),
                words -> Verdicts.sentence(made, run.descent(), words));
    }

    private List<WebMoment> moments(Run run) {
        List<WebMoment> moments = new ArrayList<>();
        Function<Playhead, Frame> frames = frames(run);
        for (int step = 0; step <= run.length(); step++) {
            int phases = step < run.length() ? Phase.values().length : 0;
            for (int phase = 0; phase <= phases; phase++) {
                Frame frame = frames.apply(new Playhead(step, phase));
                moments.add(new WebMoment(step, phase, figure(frame), words -> told(frame, words)));
            }
        }
        return moments;
    }

    private Function<Playhead, Frame> frames(Run run) {
        Scene scene = order.scene();
        KnownCurves curves = new KnownCurves();
        KnownGround ground = new KnownGround(scene.view().ground());
        return head -> ground.under(
                Frame.of(run, head, home, scene.view().mode(), scene.view().nudge(), curves).ahead(scene.view().ahead()));
    }

    private Painting figure(Frame frame) {
        if (!isPlane()) {
            return (page, box) -> TwoFigures.paint(page, box, frame.section(Coordinate.W));
        }
        return (page, box) -> {
            Box map = new Box(0, 0, WIDTH, MAP);
            Box slices = new Box(0, MAP, WIDTH, SLICES);
            Box data = hasData() ? new Box(0, MAP + SLICES, WIDTH, DATA) : new Box(WIDTH, 0, 0, 0);
            PlaneFigures.paint(page, new PlaneSheet(map, data, slices, page.em()), frame);
        };
    }

    private static WebMoment.Told told(Frame frame, Words words) {
        List<RichText> formulas = new ArrayList<>();
        for (Section along : frame.sections()) {
            for (WorkedLine line : WorkedLine.of(frame, along.track().coordinate())) {
                formulas.add(line.symbols());
                formulas.add(line.numbers());
            }
        }
        return new WebMoment.Told(formulas, Story.tell(frame, words));
    }
}
