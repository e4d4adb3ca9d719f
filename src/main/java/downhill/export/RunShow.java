package downhill.export;

import downhill.descent.Consequence;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.export.web.Rates;
import downhill.export.web.StackedFrame;
import downhill.export.web.WebMoment;
import downhill.export.web.WebRun;
import downhill.export.web.WebShow;
import downhill.picture.Frame;
import downhill.picture.KnownCurves;
import downhill.picture.KnownGround;
import downhill.picture.Phase;
import downhill.picture.Playhead;
import downhill.picture.RichText;
import downhill.picture.Verdicts;
import downhill.picture.Viewport;
import downhill.picture.Words;
import downhill.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One run as a page shows it, at every rate in the same part of the plane.
///
/// @param order the run
/// @param home the part of the plane
/// @param rates the learning rates
record RunShow(RunOrder order, Viewport home, Rates rates) implements WebShow {

    static RunShow of(RunOrder order, Viewport home) {
        return new RunShow(order, home, Rates.around(order.run().descent().rate()));
    }

    @Override
    public String title(Words words) {
        return order.optimizer(words);
    }

    @Override
    public RichText loss() {
        return Chapters.loss(order.scene().scenario().loss());
    }

    @Override
    public int width() {
        return StackedFrame.WIDTH;
    }

    @Override
    public int height() {
        return figure(frames(order.run()).apply(Playhead.at(0))).height();
    }

    private static StackedFrame figure(Frame frame) {
        return new StackedFrame(frame, StackedFrame.Losses.NONE);
    }

    @Override
    public int step() {
        return order.scene().head().step();
    }

    @Override
    public WebRun run(int rate) {
        Run run = rate == rates.own() ? order.run()
                : Runner.run(order.run().descent().withRate(rates.all().get(rate)));
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
                moments.add(new WebMoment(step, phase, figure(frame), words -> WebMoment.Told.of(frame, words)));
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
}
