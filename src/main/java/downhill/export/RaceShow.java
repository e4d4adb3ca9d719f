package downhill.export;

import downhill.descent.Consequence;
import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.descent.race.Comparison;
import downhill.export.web.Rates;
import downhill.export.web.StackedFrame;
import downhill.export.web.StackedRace;
import downhill.export.web.WebMoment;
import downhill.export.web.WebRun;
import downhill.export.web.WebShow;
import downhill.picture.Curves;
import downhill.picture.Fairness;
import downhill.picture.Frame;
import downhill.picture.Ground;
import downhill.picture.Playhead;
import downhill.picture.RaceFrame;
import downhill.picture.RichText;
import downhill.picture.Verdicts;
import downhill.picture.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Several runs as a page shows them. The rate is that of the run that is looked at, or of all where they share it.
///
/// @param order the runs
/// @param rates the learning rates
record RaceShow(RaceOrder order, Rates rates) implements WebShow {

    static RaceShow of(RaceOrder order) {
        return new RaceShow(order, Rates.around(order.scene().scenario().rate()));
    }

    @Override
    public String title(Words words) {
        return order.race(words);
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
        return StackedRace.height();
    }

    @Override
    public int step() {
        return order.scene().head().step();
    }

    @Override
    public WebRun run(int rate) {
        Comparison comparison = rate == rates.own() ? order.scene().runs()
                : order.scene().runs().edited(scenario -> scenario.withRate(rates.all().get(rate)));
        List<Run> runs = new ArrayList<>();
        for (int lane = 0; lane < order.runs().size(); lane++) {
            Run before = order.runs().get(lane);
            double wanted = comparison.lanes().get(lane).scenario().rate();
            runs.add(wanted == before.descent().rate() ? before : Runner.run(before.descent().withRate(wanted)));
        }
        RaceFrame race = frame(comparison, runs);
        Consequence made = Consequence.of(runs.get(comparison.current()));
        return new WebRun(race.length(), moments(race), Verdicts.role(made.verdict()),
                words -> Fairness.told(comparison, words));
    }

    private RaceFrame frame(Comparison comparison, List<Run> runs) {
        Frame frame = Frame.of(runs.get(comparison.current()), Playhead.at(0), order.plane(), order.scene().view().mode(),
                order.scene().view().nudge()).onGround(order.scene().view().ground());
        Curves curves = frame.section(Coordinate.W).curves();
        Optional<Ground> ground = frame.ground();
        return new RaceFrame(comparison, runs, Playhead.at(0), order.plane(), curves, order.scene().view().ahead(), ground);
    }

    private List<WebMoment> moments(RaceFrame race) {
        List<WebMoment> moments = new ArrayList<>();
        for (Shot shot : Shots.ofRace(race.length())) {
            RaceFrame frame = race.at(shot.head());
            moments.add(new WebMoment(shot.head().step(), 0, new StackedRace(frame, order.scene().view().logarithmic()),
                    words -> WebMoment.Told.of(frame, order.facts())));
        }
        return moments;
    }
}
